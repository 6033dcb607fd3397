import { describe, expect, it } from "vitest";
import { claimAsText, storyAsText, type TextWords } from "../../lib/report/as-text";
import { viewStory } from "../../lib/report/story-view";
import { mergeFrames } from "../../lib/report/tab-report";
import { annotation, frame, lakeStory, storyReport } from "./report-samples";

const words: TextWords = {
  locale: "en-GB",
  verdict: (verdict) => verdict.toUpperCase(),
  quoted: (text) => `“${text}”`,
  heading: (title) => `Notes on: ${title}`,
  sources: "Sources:",
  checked: (date, by) => `Checked ${date} by ${by}.`,
};

const annotations = [annotation("C01", { exact: " two\n lines " }), annotation("C03")];
const [found] = mergeFrames([frame(0, [storyReport({ annotations })])]).stories;
if (!found) throw new Error("no story in the sample");
const story = viewStory(found, lakeStory, "en");

describe("storyAsText", () => {
  it("holds title, summary, each marked claim with its sources, and who checked it", () => {
    expect(storyAsText(story, words)).toBe(`Notes on: The last letter of the lake keeper

The keeper wrote no last letter that is known.

1. NO-RECORD: “two lines”
No letter is known.
The page names no archive.
Sources:
- Lake register, Town archive, March 1921: https://archive.example/register#:~:text=keeper%2C%20Ada%20Moor
- Ice on the lake, Lake Courier: https://courier.example/1921

2. ALTERED: “words of C03”
She said the reverse.

Checked 22 November 2026 by Obelus editors.`);
  });
});

describe("claimAsText", () => {
  it("holds one claim", () => {
    const claim = story.marked[1];
    if (!claim) throw new Error("no second claim in the sample");
    expect(claimAsText(claim, story, words)).toBe(`ALTERED: “words of C03”
She said the reverse.

Checked 22 November 2026 by Obelus editors.`);
  });
});
