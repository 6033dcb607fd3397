import { isKeptApart } from "./evaluate/labelled-page";
import { tables } from "./evaluate/tables";
import { corpusBlocks } from "./tune/corpus-blocks";
import { readCorpus, storyWith } from "./tune/readers";

/**
 * `npm run tune [-- --voices] [--pages PATTERN]`: what `npm run evaluate` prints for the tuning pages, in
 * seconds: the pages are read in Chromium once and kept, matching runs here. `--voices` shows the totals
 * without each voice in turn: what it adds.
 */
async function main(args: readonly string[]): Promise<void> {
  const pattern = new RegExp(args[args.indexOf("--pages") + 1 || args.length] ?? "");
  const pages = (await corpusBlocks()).filter(
    ({ page }) => !isKeptApart(page) && pattern.test(page.facts.id),
  );
  const { story, files } = storyWith(() => true);
  for (const line of tables(readCorpus(story, pages))) console.log(line);
  if (!args.includes("--voices")) return;
  for (const left of files) {
    const without = storyWith((file) => file !== left).story;
    const language = /^[a-z]{2}/.exec(left)?.[0];
    const own = pages.filter(({ page }) => page.facts.language === language);
    console.log(`\n${left} with, then without`);
    for (const one of [story, without]) console.log(tables(readCorpus(one, own)).slice(-4).join("\n"));
  }
}

await main(process.argv.slice(2));
