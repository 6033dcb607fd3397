import type { Grounds } from "../../lib/dom/marks/background-color";
import type { Ground } from "../../lib/dom/marks/shades";
import type { PageBlock } from "../../lib/dom/read/page-block";
import { toRange } from "../../lib/dom/read/to-range";
import type { StoryReading } from "../../lib/match/story-reading";
import type { StoryModel } from "../../lib/match/types";
import type { Shade } from "../../lib/report/mark-kinds";
import type { Annotation, StoryReport } from "../../lib/report/types";
import type { Story } from "../../lib/story/schema";

/** A story found in the frame, with what is needed to draw it. */
export interface FoundStory {
  readonly story: Story;
  readonly model: StoryModel;
  readonly reading: StoryReading;
  readonly report: StoryReport;
  readonly blocks: readonly PageBlock[];
}

/** A claim of a found story at one place of the page. */
export interface DrawnMark {
  readonly id: string;
  readonly annotation: Annotation;
  readonly found: FoundStory;
  readonly ranges: readonly Range[];
  readonly ground: Ground;
  readonly shade: Shade;
}

/** The problem claims of a story where they stand now. Reads styles, writes nothing. */
export function drawnMarks(found: FoundStory, grounds: Grounds): DrawnMark[] {
  const { reading, model, report, blocks } = found;
  const problems = reading.marks.filter(({ claim }) => model.claims[claim]?.verdict !== "correct");
  return problems.flatMap((mark, index) => {
    const annotation = report.annotations[index];
    const ranges = mark.parts.flatMap((part) => {
      const block = blocks[part.block];
      return (block && toRange(block, part)) ?? [];
    });
    if (!annotation || ranges.length === 0) return [];
    const ground = groundOfRanges(ranges, grounds);
    return [{ id: annotation.id, annotation, found, ranges, ground, shade: grounds.shade(ground) }];
  });
}

/** What lies behind a claim's first words. */
export function groundOfRanges(ranges: readonly Range[], grounds: Grounds): Ground {
  return grounds.behind(ranges[0]?.startContainer.parentElement ?? null);
}
