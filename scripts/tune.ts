import { groupBy } from "../lib/text/lists";
import { halfOf, isKeptApart, isLearntFrom } from "./evaluate/labelled-page";
import { tables } from "./evaluate/tables";
import type { PageResult } from "./evaluate/tally";
import { type CorpusPage, corpusBlocks } from "./tune/corpus-blocks";
import { isOfPages, readCorpus, storyWith } from "./tune/readers";

/**
 * `npm run tune [-- --voices] [--pages PATTERN]`: what `npm run evaluate` prints, for all pages but the final test, in
 * two minutes: the pages are read in Chromium once and kept, matching runs here. Each page is read by what the others
 * taught: those learnt from in halves, one without the other. `--voices` shows the totals without each of the voices'
 * files in turn: what it adds.
 */
async function main(args: readonly string[]): Promise<void> {
  const pattern = new RegExp(args[args.indexOf("--pages") + 1 || args.length] ?? "");
  const pages = (await corpusBlocks()).filter(
    ({ page }) => !isKeptApart(page) && pattern.test(page.facts.id),
  );
  for (const line of tables(readUnseen(pages))) console.log(line);
  if (!args.includes("--voices")) return;
  for (const left of storyWith(() => true).files) {
    const language = /^[a-z]{2}/.exec(left)?.[0];
    const own = pages.filter(({ page }) => page.facts.language === language);
    console.log(`\n${left} with, then without`);
    for (const without of ["", left]) console.log(tables(readUnseen(own, without)).slice(-4).join("\n"));
  }
}

/** Reads each page with a model that has not learnt from it. */
function readUnseen(pages: readonly CorpusPage[], without = ""): PageResult[] {
  const groups = groupBy(pages, ({ page }) => (isLearntFrom(page) ? halfOf(page) : "none"));
  return [...groups].flatMap(([half, own]) =>
    readCorpus(storyWith((file) => file !== without && !isOfPages(file, half)).story, own),
  );
}

await main(process.argv.slice(2));
