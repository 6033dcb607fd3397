import type { Language } from "../text/languages";
import { groupBy } from "../text/lists";
import type { Annotation, FrameReport, Reason, StoryReport, Visit } from "./types";

/** A frame's report and the browser's number for that frame; 0 is the top frame. */
export interface TabFrame {
  readonly frameId: number;
  readonly report: FrameReport;
  readonly visited: Visit | null;
}

export interface TabMark extends Annotation {
  readonly frameId: number;
  /** Of the frame's text: frames may be in several. */
  readonly language: Language;
  /** When it was the place to which the reader went last in its frame, in milliseconds since 1970; else 0. */
  readonly visited: number;
}

type TabCorrect = StoryReport["correct"][number] & Pick<TabMark, "frameId" | "language">;

export interface TabStory {
  readonly storyId: string;
  readonly level: StoryReport["level"];
  readonly language: Language;
  /** In page order: the top frame first, then the other frames by number. */
  readonly annotations: readonly TabMark[];
  readonly correct: readonly TabCorrect[];
  /** Ids of problem claims that no frame found. */
  readonly notFound: readonly string[];
  readonly why: readonly Reason[];
  readonly sureness: StoryReport["sureness"];
}

export interface TabReport {
  /** Whole stories first, then those with more marks. */
  readonly stories: readonly TabStory[];
  readonly limits: readonly string[];
}

const SURENESS = ["possible", "likely", "sure"] as const satisfies readonly StoryReport["sureness"][];

interface Part extends Omit<TabFrame, "report"> {
  readonly story: StoryReport;
}

/** One report for the whole tab out of its frames' reports, each story once. */
export function mergeFrames(frames: readonly TabFrame[]): TabReport {
  const ordered = [...frames].sort((a, b) => a.frameId - b.frameId);
  const parts = ordered.flatMap(({ report, ...frame }) =>
    report.stories.map((story) => ({ ...frame, story })),
  );
  const stories = [...groupBy(parts, ({ story }) => story.storyId).values()].map(mergeStory);
  stories.sort((a, b) => rank(b) - rank(a));
  return { stories, limits: [...new Set(ordered.flatMap(({ report }) => report.limits))] };
}

/** Number of different marked claims in a tab, for the badge: a claim stated twice counts once. */
export function countMarked(frames: readonly TabFrame[]): number {
  const marked = new Set<string>();
  for (const { report } of frames) {
    for (const { storyId, annotations } of report.stories) {
      for (const { claimId } of annotations) marked.add(`${storyId} ${claimId}`);
    }
  }
  return marked.size;
}

function mergeStory(parts: readonly Part[]): TabStory {
  const annotations = parts.flatMap(({ frameId, visited, story }) =>
    story.annotations.map((annotation) => ({
      ...annotation,
      frameId,
      language: story.language,
      visited: visited?.annotationId === annotation.id ? visited.time : 0,
    })),
  );
  const correct = parts.flatMap(({ frameId, story }) =>
    story.correct.map((found) => ({ ...found, frameId, language: story.language })),
  );
  const missing = new Set(parts.flatMap(({ story }) => story.notFound));
  const strongest = parts
    .map(({ story }) => story)
    .reduce((best, next) => (weight(next) > weight(best) ? next : best));
  return {
    storyId: strongest.storyId,
    level: strongest.level,
    language: strongest.language,
    annotations,
    correct: uniqueBy(correct, ({ claimId }) => claimId),
    // Not by the marks: a frame with too many of them has found more than it shows.
    notFound: [...missing].filter((claimId) => parts.every(({ story }) => story.notFound.includes(claimId))),
    why: uniqueBy(
      parts.flatMap(({ story }) => story.why),
      ({ kind, text }) => `${kind} ${text}`,
    ),
    sureness: strongest.sureness,
  };
}

/** Orders frames of one story: level, then sureness, then how much was found. Counts stay below 1,000. */
function weight(story: StoryReport): number {
  return (
    (story.level === "story" ? 10_000 : 0) +
    SURENESS.indexOf(story.sureness) * 1_000 +
    story.annotations.length
  );
}

/** Orders stories of one tab: level, then marks. */
function rank(story: TabStory): number {
  return (story.level === "story" ? 10_000 : 0) + story.annotations.length;
}

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (!byKey.has(key)) byKey.set(key, item);
  }
  return [...byKey.values()];
}
