import type { TextBlock, TextPosition } from "../match/blocks/text-block";
import type { Mark } from "../match/claims/place";
import type { StoryReading } from "../match/story-reading";
import type { StoryModel } from "../match/types";
import { isProblem } from "../story/verdicts";
import { type Place, PlaceIds } from "./place-ids";
import type { Reason, StoryReport } from "./types";

const CONTEXT = 32;
/** What would do harm in copied words, halves of characters too; joiners, which make one picture of several, stay. */
const HARMFUL = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\p{Cs}]/gu;

/**
 * Marks of one story in one frame, at most: each has a sign, a line and an entry in the popup. A page with more
 * repeats itself; what it states beyond them is found all the same.
 */
export const MOST_MARKS = 400;

/** A story's part of a frame's report, and what only the frame itself knows of it. */
interface ReportedStory {
  readonly report: StoryReport;
  /** The mark of each annotation, in the same order. */
  readonly marks: readonly Mark[];
  /** True where there were more marks than a frame may show. */
  readonly isCut: boolean;
}

/**
 * A reading put into words for the popup; null where the page does not carry the story.
 * @param before what was reported of the page last, and in which blocks: places that are still there keep their ids
 */
export function reportStory(
  model: StoryModel,
  reading: StoryReading,
  blocks: readonly TextBlock[],
  before?: Pick<ReportedStory, "report" | "marks"> & { readonly blocks: readonly TextBlock[] },
): ReportedStory | null {
  if (reading.level === "none") return null;
  const marks: Mark[] = [];
  const places: Place[] = [];
  const correct: { claimId: string; exact: string }[] = [];
  const found = new Set<string>();
  let isCut = false;
  for (const mark of reading.marks) {
    const claim = model.claims[mark.claim];
    if (!claim) continue;
    const isKnown = found.has(claim.id);
    found.add(claim.id);
    if (!isProblem(claim.verdict)) {
      if (!isKnown) correct.push({ claimId: claim.id, exact: exactWords(blocks, mark) });
    } else if (marks.length < MOST_MARKS) {
      const exact = exactWords(blocks, mark);
      marks.push(mark);
      places.push({ claimId: claim.id, verdict: claim.verdict, exact, ...context(blocks, mark.parts) });
    } else isCut = true;
  }
  const ids = new PlaceIds(model.storyId);
  if (before) ids.remember(before.report.annotations, before.marks, before.blocks);
  const annotations = ids.of(places, marks, blocks).map((id, at) => ({ id, ...(places[at] as Place) }));
  const disputed = model.claims.filter(({ verdict }) => isProblem(verdict)).map(({ id }) => id);
  const report: StoryReport = {
    storyId: model.storyId,
    level: reading.level,
    language: model.language,
    annotations,
    correct,
    notFound: disputed.filter((id) => !found.has(id)),
    why: reasons(
      reading,
      [...found].filter((id) => disputed.includes(id)),
    ),
    sureness: reading.strength >= 2 ? "sure" : reading.strength >= 1.3 ? "likely" : "possible",
  };
  return { report, marks, isCut };
}

function exactWords(blocks: readonly TextBlock[], { parts }: Mark): string {
  return parts.map((part) => wordsAt(blocks, part)).join(" ");
}

function wordsAt(blocks: readonly TextBlock[], { block, start, end }: TextPosition): string {
  return asSeen(blocks[block]?.text.slice(start, end) ?? "").trim();
}

/** White space as a reader sees it, and nothing that he does not see. */
function asSeen(text: string): string {
  return text.replace(HARMFUL, "").replace(/\s+/g, " ");
}

function context(blocks: readonly TextBlock[], parts: readonly TextPosition[]) {
  const first = parts[0];
  const last = parts.at(-1);
  const before = first ? (blocks[first.block]?.text.slice(0, first.start) ?? "") : "";
  const after = last ? (blocks[last.block]?.text.slice(last.end) ?? "") : "";
  // Seen again: the cut may have left half a character.
  return { prefix: asSeen(asSeen(before).slice(-CONTEXT)), suffix: asSeen(asSeen(after).slice(0, CONTEXT)) };
}

function reasons(reading: StoryReading, claims: readonly string[]): Reason[] {
  return [
    ...reading.names.map((text) => ({ kind: "name" as const, text: asSeen(text) })),
    ...reading.motif.map((text) => ({ kind: "motif" as const, text: asSeen(text) })),
    ...claims.map((text) => ({ kind: "claim" as const, text })),
  ];
}
