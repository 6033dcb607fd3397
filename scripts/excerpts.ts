import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LIMITS } from "../lib/story/limits";
import type { Story } from "../lib/story/schema";
import { NO_CLAIM, OF_OTHERS } from "../lib/story/voices";
import { groupBy } from "../lib/text/lists";
import { sentences } from "../lib/text/sentences";
import { byLabel, halfOf, isLearntFrom, withoutLabels } from "./evaluate/labelled-page";
import { STORIES } from "./project";
import { voicesFolder } from "./story-assets";
import { type CorpusPage, corpusBlocks } from "./tune/corpus-blocks";
import { isOfPages, storyWith } from "./tune/readers";

/** Lists of a file are limited to 2,000 texts; of so many pages the longest has 1,600. */
const PAGES_A_FILE = 50;
/** Shorter sentences say nothing of a page. */
const FEWEST_WORDS = 4;

/**
 * `npm run excerpts`: writes what the classifiers learn of the labelled pages beside the story's voices, in files
 * `LANGUAGE-pages-HALF-NUMBER.json`. Run it when pages or the list of those learnt from have changed.
 */
async function main(): Promise<void> {
  const { story } = storyWith(() => false);
  const names = namesOf(story);
  const learnt = (await corpusBlocks()).filter(
    ({ page, blocks }) =>
      isLearntFrom(page) && page.facts.kind !== "headline" && blocks.some(({ text }) => names.test(text)),
  );
  const groups = groupBy(learnt, ({ page }) => `${page.facts.language}-pages-${halfOf(page)}`);
  const folder = voicesFolder(STORIES, story);
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder).filter((name) => isOfPages(name))) rmSync(join(folder, file));
  for (const [group, pages] of groups) {
    const { language } = (pages[0] as CorpusPage).page.facts;
    for (let at = 0; at < pages.length; at += PAGES_A_FILE) {
      const file = `${group}-${1 + at / PAGES_A_FILE}.json`;
      const excerpts = excerptsOf(pages.slice(at, at + PAGES_A_FILE));
      writeFileSync(join(folder, file), `${JSON.stringify({ language, wordings: {}, excerpts }, null, 1)}\n`);
      console.log(`${file}: ${Object.values(excerpts).flat().length} excerpts`);
    }
  }
}

/** Finds a word of somebody's full name: pages on nobody in the story say nothing of those that are on them. */
function namesOf({ people }: Story): RegExp {
  const words = people.flatMap(({ names }) => names.flatMap((name) => name.match(/\p{Lu}\p{Ll}+/gu) ?? []));
  return new RegExp(`(?<!\\p{L})(?:${[...new Set(words)].join("|")})(?!\\p{L})`, "u");
}

/** Labelled words and the sentences between: by label, each once, in the pages' order. */
function excerptsOf(pages: readonly CorpusPage[]): Record<string, string[]> {
  const excerpts = pages.flatMap(({ page, blocks }) =>
    blocks.flatMap(({ text }) =>
      page.facts.kind === "story"
        ? byLabel(text).flatMap((part) => (part.label === null ? sentencesIn(part.text, NO_CLAIM) : part))
        : sentencesIn(withoutLabels(text), OF_OTHERS),
    ),
  );
  const fitting = excerpts
    .map(({ label, text }) => ({ label: label as string, text: text.replace(/\s+/g, " ").trim() }))
    .filter(({ text }) => text !== "" && text.length <= LIMITS.phrase);
  const byName = [...groupBy(fitting, ({ label }) => label)].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    byName.map(([label, list]) => [label, [...new Set(list.map(({ text }) => text))]]),
  );
}

function sentencesIn(text: string, label: string): { label: string; text: string }[] {
  return sentences(text)
    .map(({ start, end }) => ({ label, text: text.slice(start, end) }))
    .filter((sentence) => sentence.text.split(/\s+/).length >= FEWEST_WORDS);
}

await main();
