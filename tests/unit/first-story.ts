import { readFileSync } from "node:fs";
import { compileStory } from "../../lib/match/compile/compile-story";
import { readAtOnce } from "../../lib/match/read-at-once";
import { StoryReader } from "../../lib/match/read-story";
import type { StoryModel } from "../../lib/match/types";
import { parseStoryText } from "../../lib/story/parse";
import type { Story } from "../../lib/story/schema";
import { blocksOf } from "./text-blocks";

const FILE = "rusty-dennis-final-confession.json";
const text = readFileSync(new URL(`../../public/stories/${FILE}`, import.meta.url), "utf8");
const model = compileStory(parseStoryText(text, FILE).story as Story, "en") as StoryModel;
/** Of the first story, in English. Without its voices, which take a minute to learn; words of checking are all its stance. */
export const reader = new StoryReader({
  ...model,
  stance: { stems: "", pairs: "", weights: "", bias: -120 },
});

/** Lines: `# ` a heading, `> ` a link, the rest paragraphs; all of one article. */
export function read(page: string, title = "") {
  const blocks = blocksOf(
    page
      .trim()
      .split("\n")
      .map((line) => line.trim()),
  );
  const { level, marks } = readAtOnce(reader, blocks, title);
  const claims = marks.map(({ claim }) => reader.model.claims[claim]?.id);
  return { level, claims };
}

/** Sentences that tell the story, and name nobody. */
export const TOLD = [
  "Before she died she gave one last interview and broke her long silence.",
  "“They turned my life into a movie, but they told neither my story nor his,” she said.",
  "In tears she admitted that she was not by his side when he died, that she was not holding him.",
  "She had been in trouble with the law that night; a phone call brought the news and she fell to her knees.",
  "Her absence haunted her for the rest of her life. “I failed him that night.”",
].join("\n");
