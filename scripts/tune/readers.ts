import { readFileSync } from "node:fs";
import { join } from "node:path";
import { StoryTrial } from "../../lib/match/author/story-trial";
import type { TextBlock } from "../../lib/match/blocks/text-block";
import { atOnce, readAtOnce } from "../../lib/match/read-at-once";
import { readLanguages } from "../../lib/match/read-languages";
import { reportStory } from "../../lib/report/frame-report";
import { parseStoryText } from "../../lib/story/parse";
import { type VoicedStory, withVoices } from "../../lib/story/voices";
import { withoutLabels } from "../evaluate/labelled-page";
import { judge, type PageResult } from "../evaluate/tally";
import { STORIES } from "../project";
import { readVoices } from "../story-assets";
import type { CorpusPage } from "./corpus-blocks";

const FILE = "rusty-dennis-final-confession.json";

/** The voices' files, and the story with those that are wanted. */
export function storyWith(isWanted: (file: string) => boolean): { story: VoicedStory; files: string[] } {
  const { story, problems } = parseStoryText(readFileSync(join(STORIES, FILE), "utf8"), FILE);
  if (!story) throw new Error(problems.join("\n"));
  const voices = readVoices(STORIES, story);
  const wanted = voices.filter(({ file }) => isWanted(file)).map(({ voice }) => voice);
  return { story: withVoices(story, wanted), files: voices.map(({ file }) => file) };
}

/** True for a voices file that holds words of labelled pages; `half` asks for those of one half. */
export function isOfPages(file: string, half = ""): boolean {
  return file.slice(2).startsWith(`-pages-${half}`);
}

/** Reads corpus pages for a story as the annotator does, and holds the marks against the labels. */
export function readCorpus(story: VoicedStory, pages: readonly CorpusPage[]): PageResult[] {
  const trial = new StoryTrial(story);
  return pages.map(({ page, title, blocks: labelled }) => {
    const blocks = labelled.map((block): TextBlock => ({ ...block, text: withoutLabels(block.text) }));
    const found = trial.readersIn(atOnce(readLanguages(blocks))).flatMap((reader) => {
      const reading = readAtOnce(reader, blocks, title);
      const report = reportStory(reader.model, reading, blocks)?.report;
      return report ? [{ report, strength: reading.strength }] : [];
    });
    const best = found.sort((a, b) => b.strength - a.strength)[0]?.report;
    const marks = (best?.annotations ?? []).map((mark) => ({ ...mark, id: mark.claimId }));
    return judge(page, best?.level ?? "none", marks);
  });
}
