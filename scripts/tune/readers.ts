import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compileStory } from "../../lib/match/compile";
import { readLanguages } from "../../lib/match/read-languages";
import { StoryReader } from "../../lib/match/read-story";
import type { TextBlock } from "../../lib/match/text-block";
import { reportStory } from "../../lib/report/frame-report";
import { parseStoryText } from "../../lib/story/parse";
import type { Story } from "../../lib/story/schema";
import { withVoices } from "../../lib/story/voices";
import type { Language } from "../../lib/text/languages";
import { judge, type PageResult } from "../evaluate/tally";
import { ROOT } from "../project";
import { readVoices } from "../story-assets";
import type { CorpusPage } from "./corpus-blocks";

const STORIES = join(ROOT, "public/stories");
const FILE = "rusty-dennis-final-confession.json";
const LABEL = /\{\{(?:no|C\d\d(?:\+C\d\d)*):|\}\}/g;

/** The voices' files, and the story with those that are wanted. */
export function storyWith(isWanted: (file: string) => boolean): { story: Story; files: string[] } {
  const { story, problems } = parseStoryText(readFileSync(join(STORIES, FILE), "utf8"), FILE);
  if (!story) throw new Error(problems.join("\n"));
  const voices = readVoices(STORIES, story);
  const wanted = voices.filter(({ file }) => isWanted(file)).map(({ voice }) => voice);
  return { story: withVoices(story, wanted), files: voices.map(({ file }) => file) };
}

/** Reads corpus pages for a story as the annotator does, and holds the marks against the labels. */
export function readCorpus(story: Story, pages: readonly CorpusPage[]): PageResult[] {
  const readers = new Map<Language, StoryReader | null>();
  const readerOf = (language: Language) => {
    const known = readers.get(language);
    if (known !== undefined) return known;
    const model = compileStory(story, language);
    const reader = model && new StoryReader(model);
    readers.set(language, reader);
    return reader;
  };
  return pages.map(({ page, title, blocks: labelled }) => {
    const blocks = labelled.map((block): TextBlock => ({ ...block, text: block.text.replace(LABEL, "") }));
    const found = readLanguages(blocks).flatMap((language) => {
      const reader = readerOf(language);
      if (!reader) return [];
      const work = reader.read(blocks, title);
      let step = work.next();
      while (!step.done) step = work.next();
      const report = reportStory(reader.model, step.value, blocks);
      return report ? [{ report, strength: step.value.strength }] : [];
    });
    const best = found.sort((a, b) => b.strength - a.strength)[0]?.report;
    const marks = (best?.annotations ?? []).map((mark) => ({ ...mark, id: mark.claimId }));
    return judge(page, best?.level ?? "none", marks);
  });
}
