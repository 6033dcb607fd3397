import { groupBy } from "../lib/text/lists";
import { halfOf, isKeptApart, isLearntFrom } from "./evaluate/labelled-page";
import { mistakes } from "./evaluate/mistakes";
import { tables } from "./evaluate/tables";
import type { PageResult } from "./evaluate/tally";
import { type CorpusPage, corpusBlocks } from "./tune/corpus-blocks";
import { isOfPages, readCorpus, storyWith } from "./tune/readers";

/**
 * `npm run tune [-- --voices] [--verbose] [--pages PATTERN]`: what `npm run evaluate` prints, for all pages but the final test, in
 * three minutes: the pages are read in Chromium once and kept, matching runs here. Each page is read by what the others
 * taught: those learnt from in halves, one without the other. `--voices` shows the totals without each voice in
 * turn: what it adds; `--verbose` what is wrong on each page.
 */
async function main(args: readonly string[]): Promise<void> {
  const pattern = new RegExp(args[args.indexOf("--pages") + 1 || args.length] ?? "");
  const pages = (await corpusBlocks()).filter(
    ({ page }) => !isKeptApart(page) && pattern.test(page.facts.id),
  );
  const results = readUnseen(pages);
  for (const line of tables(results)) console.log(line);
  if (args.includes("--verbose")) for (const line of mistakes(results)) console.log(line);
  if (!args.includes("--voices")) return;
  const voices = storyWith(() => true).files.filter((file) => !isOfPages(file));
  for (const [language, files] of groupBy(voices, (file) => file.slice(0, 2))) {
    const own = pages.filter(({ page }) => page.facts.language === language);
    for (const without of ["", ...files]) {
      console.log(without === "" ? `\n${language} with all` : `without ${without}`);
      console.log(tables(readUnseen(own, without)).slice(-4).join("\n"));
    }
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
