import { describe, expect, it } from "vitest";
import { type FrameProgress, foundState, progressOf } from "../../lib/report/popup-state";
import { viewStory } from "../../lib/report/story-view";
import { mergeFrames } from "../../lib/report/tab-report";
import { frame, lakeStory, storyReport } from "./report-samples";

const CASES: readonly [top: FrameProgress, others: FrameProgress[], FrameProgress][] = [
  ["settled", [], "settled"],
  ["settled", ["absent", "settled"], "settled"],
  ["settled", ["reading"], "reading"],
  ["reading", ["settled"], "reading"],
  ["absent", ["settled", "reading"], "absent"],
];

describe("progressOf", () => {
  it.each(CASES)("top %s, others %j: %s", (top, others, expected) => {
    expect(progressOf(top, others)).toBe(expected);
  });
});

describe("foundState", () => {
  it.each([
    [["headline"], "headline"],
    [["headline", "story"], "story"],
  ] as const)("levels %j make %s", (levels, kind) => {
    const stories = levels.flatMap((level) =>
      mergeFrames([frame(0, [storyReport({ level })])]).stories.map((found) =>
        viewStory(found, lakeStory, "en"),
      ),
    );
    expect(foundState(stories, []).kind).toBe(kind);
  });
});
