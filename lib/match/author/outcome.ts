import type { Story } from "../../story/schema";
import { isProblem } from "../../story/verdicts";
import type { Explanation, Likely } from "./explain";

/** What came of one claim on a page, as its author is told. */
export interface ClaimOutcome {
  readonly id: string;
  /** Words that would be marked: of a disputed claim only. */
  readonly marked: readonly Likely[];
  /** Words that state a true claim, which the popup lists. */
  readonly correct: readonly Likely[];
  /** What came nearest, where nothing was found; null where nothing comes near either. */
  readonly nearest: Likely | null;
}

/** Said of a page, or frame, on which a story could not be tried. */
export const NO_TEXT = "The page holds no text.";

/** Whether a page is recognised, and how surely; else why not. One line, in English as all that authors are told. */
export function outcomeLine({ reading, why }: Explanation): string {
  return reading.level === "story"
    ? `The story is recognised (${Math.round(reading.strength * 100)} % of the evidence needed).`
    : `Nothing would be marked. ${why}`;
}

/** What came of each claim, in the file's order. */
export function claimOutcomes({ claims }: Explanation, story: Story): ClaimOutcome[] {
  const disputed = new Set(story.claims.filter(({ verdict }) => isProblem(verdict)).map(({ id }) => id));
  return claims.map(({ id, marks, nearest }) => ({
    id,
    marked: disputed.has(id) ? marks : [],
    correct: disputed.has(id) ? [] : marks,
    nearest: marks.length === 0 ? nearest : null,
  }));
}
