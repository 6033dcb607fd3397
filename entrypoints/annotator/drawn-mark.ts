import type { Grounds } from "../../lib/dom/marks/background-color";
import type { Ground } from "../../lib/dom/marks/shades";
import type { PageBlock } from "../../lib/dom/read/page-block";
import { toRange } from "../../lib/dom/read/to-range";
import { isSameRange } from "../../lib/dom/same-range";
import { inPageOrder, type Mark } from "../../lib/match/claims/place";
import type { Shade } from "../../lib/report/mark-kinds";
import type { Annotation, StoryReport } from "../../lib/report/types";
import type { Story } from "../../lib/story/schema";

/** A story found in the frame, with what is needed to draw it. */
export interface FoundStory {
  readonly story: Story;
  readonly report: StoryReport;
  /** Of each annotation of the report, in the same order. */
  readonly marks: readonly Mark[];
  readonly blocks: readonly PageBlock[];
}

/** A claim of a found story at one place of the page. */
export interface DrawnMark {
  readonly id: string;
  readonly mark: Mark;
  readonly annotation: Annotation;
  readonly verdict: Annotation["verdict"];
  readonly found: FoundStory;
  readonly ranges: readonly Range[];
  readonly ground: Ground;
  readonly shade: Shade;
}

/** The problem claims of all stories where they stand now, in page order. Reads styles, writes nothing. */
export function drawnMarks(found: readonly FoundStory[], grounds: Grounds): DrawnMark[] {
  // All stories are read in the same blocks.
  return found.flatMap((story) => marksOf(story, grounds)).sort((a, b) => inPageOrder(a.mark, b.mark));
}

function marksOf(found: FoundStory, grounds: Grounds): DrawnMark[] {
  return found.report.annotations.flatMap((annotation, index) => {
    const mark = found.marks[index];
    const ranges = mark ? rangesOf(mark, found) : [];
    if (!mark || ranges.length === 0) return [];
    const ground = groundOfRanges(ranges, grounds);
    const { id, verdict } = annotation;
    return [{ id, mark, annotation, verdict, found, ranges, ground, shade: grounds.shade(ground) }];
  });
}

function rangesOf({ parts }: Mark, { blocks }: FoundStory): Range[] {
  return parts.flatMap((part) => {
    const block = blocks[part.block];
    return (block && toRange(block, part)) ?? [];
  });
}

/**
 * False where marks are not where their text is: the page had cut it when they were drawn, so that some have no range, or
 * has moved or written it anew since, and ranges stay behind then.
 */
export function areInPlace(marks: readonly DrawnMark[], found: readonly FoundStory[]): boolean {
  const wanted = found.reduce((sum, { report }) => sum + report.annotations.length, 0);
  return marks.length === wanted && marks.every(isInPlace);
}

function isInPlace({ mark, found, ranges }: DrawnMark): boolean {
  const now = rangesOf(mark, found);
  return now.length === ranges.length && now.every((range, at) => isSameRange(range, ranges[at] as Range));
}

/** What lies behind a claim's first words. */
export function groundOfRanges(ranges: readonly Range[], grounds: Grounds): Ground {
  return grounds.behind(ranges[0]?.startContainer.parentElement ?? null);
}

/** The colour of the page's own text there, as a style sheet has it. */
export function cssOf({ ground }: DrawnMark): string {
  const [red, green, blue] = ground.text.channels.map((value) => Math.round(value * 255));
  return `rgb(${red} ${green} ${blue})`;
}
