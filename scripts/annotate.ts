import { errorText } from "../lib/report/error-text";
import { type AnnotateArguments, parseArguments, USAGE, UsageError } from "./annotate-arguments";
import { ensureBrowser } from "./browsers";
import { ensureBuilt } from "./build";
import { errorLine, pageLines, tabReport } from "./page-lines";
import { PageReader } from "./page-reader";
import { PageTargets, shotFile } from "./page-targets";
import { readable } from "./readable";

/** `npm run annotate`: the exit code. Results go to standard output, everything else to standard error. */
async function main(args: readonly string[]): Promise<number> {
  let parsed: AnnotateArguments;
  try {
    parsed = parseArguments(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${USAGE}`);
    return 2;
  }
  if (parsed.help) {
    console.log(USAGE);
    return 0;
  }
  return annotate(parsed);
}

async function annotate(args: AnnotateArguments): Promise<number> {
  const fail = (page: string, error: string) =>
    print(args.json ? JSON.stringify(errorLine(page, error)) : `${page}\n\nNot read: ${error}`, args.json);
  let extensionDir: string;
  let executablePath: string;
  try {
    extensionDir = ensureBuilt(args.browser);
    executablePath = ensureBrowser(args.browser);
  } catch (error) {
    for (const page of args.pages) fail(page, errorText(error));
    return 1;
  }
  const targets = new PageTargets();
  const reader = new PageReader({ browser: args.browser, extensionDir, executablePath }, args);
  let unread = 0;
  try {
    for (const [index, page] of args.pages.entries()) {
      try {
        const shot = args.shot === null ? null : shotFile(args.shot, index, page);
        const report = tabReport(await reader.read(await targets.addressOf(page), shot));
        if (args.json) for (const line of pageLines(page, report)) print(JSON.stringify(line), true);
        else print(readable(page, report, extensionDir), false);
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

/** A line of JSON, or a page's text with an empty line after it. */
function print(text: string, json: boolean): void {
  process.stdout.write(json ? `${text}\n` : `${text}\n\n`);
}

process.exitCode = await main(process.argv.slice(2));
