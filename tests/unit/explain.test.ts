import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { StoryTrial } from "../../lib/match/author/story-trial";
import { parseStoryText } from "../../lib/story/parse";
import type { Story } from "../../lib/story/schema";
import { blocksOf } from "./text-blocks";

const FILE = join(import.meta.dirname, "../../public/stories/example-hester-quillane.json");
const story = parseStoryText(readFileSync(FILE, "utf8"), "").story as Story;
const trial = new StoryTrial(story);

/** Why nothing would be marked in these lines. */
const why = (...lines: string[]) => trial.explain(blocksOf(lines), "")?.why;

it("says that the different claims are too few where the evidence would do", () => {
  expect(
    why(
      "Hester Quillane sang on The Lantern Hour for twelve years. This is the truth behind it, and what nobody knew.",
      "She never wrote “Harbour Light”: the song was stolen from a dying sailor, and she signed her own name under it.",
      "After that she lived all alone in an old lighthouse for the rest of her life, and sang to the boats at night.",
    ),
  ).toMatch(
    /^Only 2 of the 3 different claims that are needed stand together: the whole page has C02, C05 at 0\.15 or more\. The evidence itself would do \(\d{3} %\)\.$/u,
  );
});
