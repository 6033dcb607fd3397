import { errorText } from "../lib/report/error-text";
import { type AnnotateArguments, parseArguments, USAGE } from "./annotate-arguments";
import { ensureBrowser } from "./browsers";
import { ensureBuilt } from "./build";
import { runCommand } from "./command";
import type { FrameState } from "./frame-state";
import { pageAnnotations } from "./page-annotations";
import { errorLine, pageLines, tabReport } from "./page-lines";
import { PageReader } from "./page-reader";
import { PageTargets, shotFile } from "./page-targets";
import { readable } from "./readable";

type Form = AnnotateArguments["form"];

/** `npm run annotate`: results go to standard output, everything else to standard error. */
async function annotate(given: readonly string[]): Promise<number> {
  const args = parseArguments(given);
  const fail = (page: string, error: string) => printFailure(page, error, args.form);
  let extensionDir: string;
  let executablePath: string;
  try {
    // The browser first: building takes a minute, in vain without one.
    executablePath = ensureBrowser(args.browser);
    extensionDir = ensureBuilt(args.browser);
  } catch (error) {
    // Of no page, so said once; to programs of each, since they look for a line for each.
    if (args.form !== "json") console.error(errorText(error));
    else for (const page of args.pages) fail(page, errorText(error));
    return 1;
  }
  const targets = new PageTargets();
  const reader = new PageReader({ browser: args.browser, extensionDir, executablePath }, args);
  let unread = 0;
  try {
    for (const [index, page] of args.pages.entries()) {
      try {
        const shot = args.shot === null ? null : shotFile(args.shot, index, page);
        const frames = await reader.read(await targets.addressOf(page), shot);
        for (const text of texts(page, frames, args, extensionDir, targets)) console.log(text);
      } catch (error) {
        unread++;
        fail(page, errorText(error));
      }
    }
  } finally {
    await reader.close();
    await targets.close();
  }
  return unread === 0 ? 0 : 1;
}

/** What is printed of a page that was read: lines of JSON, or its text with an empty line after it. */
function texts(
  page: string,
  frames: readonly FrameState[],
  { form, language }: AnnotateArguments,
  extensionDir: string,
  targets: PageTargets,
): string[] {
  switch (form) {
    case "json":
      return pageLines(page, tabReport(frames)).map((line) => JSON.stringify(line));
    case "json-ld":
      return [
        JSON.stringify(pageAnnotations(frames, extensionDir, (address) => targets.nameOf(address), language)),
      ];
    case "text":
      return [`${readable(page, tabReport(frames), extensionDir, language)}\n`];
    default:
      return form satisfies never;
  }
}

/** JSON-LD has no word for a page that could not be read: standard error has. */
function printFailure(page: string, error: string, form: Form): void {
  if (form === "json") console.log(JSON.stringify(errorLine(page, error)));
  else if (form === "text") console.log(`${page}\n\nNot read: ${error}\n`);
  else console.error(`${page}: not read: ${error}`);
}

await runCommand(USAGE, annotate);
