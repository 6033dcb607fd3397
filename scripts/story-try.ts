import { parseArgs } from "node:util";
import type { Explanation } from "../lib/match/author/explain";
import { NO_TEXT } from "../lib/match/author/outcome";
import { StoryTrial } from "../lib/match/author/story-trial";
import { errorText } from "../lib/report/error-text";
import { amount, readAuthorStory } from "./author-story";
import { ensureBrowser } from "./browsers";
import { ensureBuilt } from "./build";
import { runCommand, UsageError } from "./command";
import { type Drive, launchWithExtension } from "./drive";
import { explanationLines } from "./explanation-lines";
import { pagesIn } from "./page-files";
import { PageTargets } from "./page-targets";
import { fromCaller } from "./project";
import { readPage } from "./read-page";
import { readTexts } from "./read-texts";
import { outcomeOf, type PageOutcome, summaryLines } from "./trial-summary";

const USAGE = `Usage: npm run story:try -- [--full] --story FILE PAGE...
Opens each PAGE (an address, a local .html, .htm or .txt file, or a folder of these) in a real browser and says
what the story in FILE would mark there, with the likelihood (0 to 1) of each mark, and for the other claims
what came nearest; after several pages a line for each.

  --full   show long words whole, instead of both ends

Ends with 0 when all pages were read, with 1 when the story or a page could not be read or no browser was found,
2 on wrong usage.`;

/** Pages are read once they were quiet for so long, at latest after the timeout. Milliseconds. */
const WAITING = { settle: 500, timeout: 15_000 };

/** `npm run story:try`. */
async function tryStory(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { story: { type: "string" }, full: { type: "boolean" } },
  });
  if (!values.story) throw new UsageError("--story FILE is needed.");
  if (positionals.length === 0) throw new UsageError("No PAGE was given.");
  const pages = pagesIn(positionals);
  const read = readAuthorStory(fromCaller(values.story));
  if ("problems" in read) {
    for (const problem of read.problems) console.error(problem);
    return 1;
  }
  console.error(`${values.story}, with ${amount(read.voices, "voice")} from ${read.voicesFolder}`);
  const trial = new StoryTrial(read.withVoices);
  let drive: Drive;
  try {
    drive = await startBrowser(pages);
  } catch (error) {
    console.error(errorText(error));
    return 1;
  }
  const targets = new PageTargets();
  const outcomes: PageOutcome[] = [];
  try {
    for (const page of pages) {
      console.log(page);
      let frames: Awaited<ReturnType<typeof tryPage>> | null = null;
      try {
        frames = await tryPage(drive, await targets.addressOf(page), trial, values.full);
      } catch (error) {
        console.log(`  Not read: ${errorText(error)}`);
      }
      outcomes.push(outcomeOf(page, frames, trial.story));
      console.log("");
    }
  } finally {
    await drive.close();
    await targets.close();
  }
  for (const line of summaryLines(outcomes)) console.log(line);
  return outcomes.some(({ kind }) => kind === "not read") ? 1 : 0;
}

async function startBrowser(pages: readonly string[]): Promise<Drive> {
  // First of all: building takes a minute, in vain without a browser.
  const executablePath = ensureBrowser("chrome");
  return launchWithExtension({
    browser: "chrome",
    extensionDir: ensureBuilt("chrome"),
    executablePath,
    network: pages.some((page) => /^https?:/iu.test(page)) ? "open" : "loopback",
  });
}

/** Prints what the story would mark on a page. @returns an explanation for each frame, null for one without text */
async function tryPage(
  drive: Drive,
  address: string,
  trial: StoryTrial,
  isFull?: boolean,
): Promise<(Explanation | null)[]> {
  const page = await drive.openTab();
  try {
    await readPage(drive, page, address, WAITING);
    const frames: (Explanation | null)[] = [];
    for (const [frame, text] of (await readTexts(drive, drive.tabIdOf(page))).entries()) {
      const explanation = trial.explain(text.blocks, text.title, text.types);
      frames.push(explanation);
      if (frame > 0 && explanation) console.log(`  frame ${frame}:`);
      if (explanation)
        for (const line of explanationLines(explanation, trial.story, isFull)) console.log(line);
      else if (frame === 0) console.log(`  ${NO_TEXT}`);
    }
    return frames;
  } finally {
    await page.close();
  }
}

await runCommand(USAGE, tryStory);
