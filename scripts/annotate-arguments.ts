import { parseArgs } from "node:util";
import { errorText } from "../lib/report/error-text";
import type { Language } from "../lib/text/languages";
import { BROWSERS, type BrowserKind } from "./browsers";
import { chosenLanguage, UsageError } from "./command";
import { pagesIn } from "./page-files";

export const USAGE = `Usage: npm run annotate -- [options] PAGE...

Opens each PAGE (an address, a local .html, .htm or .txt file, or a folder of these) in a real browser with the
extension, and prints what a reader would see of the stories in public/stories. A draft elsewhere is for story:try.

  --json             one JSON object per line, nothing else
  --json-ld          one W3C Web Annotation collection (JSON-LD) a page and line, nothing else
  --language xx      the notes in this language (en), where the story speaks it; not for --json
  --browser NAME     chrome (default) or firefox
  --settle SECONDS   read a page once it was quiet for so long (1.5)
  --timeout SECONDS  read it as it is after so long (15)
  --shot DIR         save a picture of each page there
  --help             show this

Ends with 0 when all pages were read, 1 when some could not be, 2 on wrong usage.`;

export interface AnnotateArguments {
  readonly form: "text" | "json" | "json-ld";
  /** Of the notes. */
  readonly language: Language;
  readonly browser: BrowserKind;
  /** Milliseconds. */
  readonly settle: number;
  readonly timeout: number;
  readonly shot: string | null;
  readonly pages: readonly string[];
}

const NO_DRAFT =
  "annotate takes no draft: it reads with the stories in public/stories. To try one: npm run story:try -- --story FILE PAGE...";

/** Throws UsageError. */
export function parseArguments(args: readonly string[]): AnnotateArguments {
  const { values, positionals } = parse(args);
  const browser = BROWSERS.find((kind) => kind === (values.browser ?? "chrome"));
  if (!browser) throw new UsageError(`--browser must be chrome or firefox, not "${values.browser}".`);
  if (values.json && values["json-ld"]) throw new UsageError("Choose one of --json and --json-ld.");
  if (positionals.length === 0) throw new UsageError("No PAGE was given.");
  return {
    form: values["json-ld"] ? "json-ld" : values.json ? "json" : "text",
    language: chosenLanguage(values.language),
    browser,
    settle: milliseconds("--settle", values.settle ?? "1.5"),
    timeout: milliseconds("--timeout", values.timeout ?? "15"),
    shot: values.shot ?? null,
    pages: pagesIn(positionals),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        "json-ld": { type: "boolean" },
        language: { type: "string" },
        browser: { type: "string" },
        settle: { type: "string" },
        timeout: { type: "string" },
        shot: { type: "string" },
      },
    });
  } catch (error) {
    if (args.some((arg) => /^--story(?:=|$)/u.test(arg))) throw new UsageError(NO_DRAFT);
    throw new UsageError(errorText(error));
  }
}

function milliseconds(option: string, seconds: string): number {
  const value = Number(seconds);
  if (seconds.trim() === "" || !Number.isFinite(value) || value < 0 || value > 86_400) {
    throw new UsageError(`${option} must be a number of seconds, not "${seconds}".`);
  }
  return value * 1000;
}
