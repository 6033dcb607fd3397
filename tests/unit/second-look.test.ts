import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { compileStory } from "../../lib/match/compile/compile-story";
import { readAtOnce } from "../../lib/match/read-at-once";
import { StoryReader } from "../../lib/match/read-story";
import type { StoryModel } from "../../lib/match/types";
import { withoutLabels } from "../../scripts/evaluate/labelled-page";
import { isOfPages, storyWith } from "../../scripts/tune/readers";
import { blocksOf } from "./text-blocks";

// Not taught by the half of the pages to which the page below belongs.
const { story } = storyWith((file) => file.startsWith("en") && !isOfPages(file, "b"));
const reader = new StoryReader(compileStory(story, "en") as StoryModel);

/** Headings, paragraphs and entries of lists of a page of the corpus, as lines. */
function linesOf(id: string): string[] {
  const file = new URL(`../corpus/pages/${id}.html`, import.meta.url);
  const html = withoutLabels(readFileSync(file, "utf8"));
  return [...html.matchAll(/<(p|h\d|li|footer)>([\s\S]*?)<\/\1>/g)].map(
    ([, tag = "", text = ""]) => `${tag.startsWith("h") ? "# " : ""}${text.replace(/<[^>]*>/g, "")}`,
  );
}

it("a text that nearly tells enough by single words tells the story if both classifiers find more", () => {
  const { level, strength, marks } = readAtOnce(reader, blocksOf(linesOf("s-en-trivia-seventy-films")), "");
  expect(level).toBe("story");
  expect(strength, "never sure enough for an entry of a list, or a post that others dispute").toBe(1);
  expect(marks.length).toBeGreaterThan(2);
});
