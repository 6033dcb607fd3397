import type { Explanation } from "../lib/match/author/explain";
import { claimOutcomes } from "../lib/match/author/outcome";
import { isChecking } from "../lib/match/evidence/stance";
import { asOneLine } from "../lib/report/as-text";
import type { Story } from "../lib/story/schema";
import { groupBy } from "../lib/text/lists";
import { amount } from "./author-story";

/** What came of trying a story on a page. */
export interface PageOutcome {
  readonly page: string;
  readonly kind: "recognised" | "examines it" | "not recognised" | "headline alone" | "no text" | "not read";
  /** Evidence found over evidence needed. */
  readonly strength: number;
  /** On disputed claims. */
  readonly marks: number;
}

/** @param frames an explanation for each frame, null for one without text; null where the page was not read */
export function outcomeOf(
  page: string,
  frames: readonly (Explanation | null)[] | null,
  story: Story,
): PageOutcome {
  const told = frames?.filter((frame) => frame !== null) ?? [];
  return {
    page,
    kind: frames === null ? "not read" : kindOf(told),
    strength: Math.max(0, ...told.map(({ reading }) => reading.strength)),
    marks: told.flatMap((frame) => claimOutcomes(frame, story)).flatMap(({ marked }) => marked).length,
  };
}

function kindOf(told: readonly Explanation[]): PageOutcome["kind"] {
  const levels = told.map(({ reading }) => reading.level);
  if (levels.includes("story")) return "recognised";
  if (levels.includes("headline")) return "headline alone";
  if (told.some(({ reading: { stance } }) => stance && isChecking(stance))) return "examines it";
  return levels.length > 0 ? "not recognised" : "no text";
}

/** A line for each page, and the totals; none where there is one page, of which all has been said. */
export function summaryLines(outcomes: readonly PageOutcome[]): string[] {
  if (outcomes.length < 2) return [];
  const kinds = [...groupBy(outcomes, ({ kind }) => kind)].map(([kind, of]) => `${of.length} ${kind}`);
  const marks = outcomes.reduce((sum, outcome) => sum + outcome.marks, 0);
  return ["All pages:", ...outcomes.map(lineOf), `${kinds.join(", ")}; ${amount(marks, "mark")}.`];
}

function lineOf({ page, kind, strength, marks }: PageOutcome): string {
  const percent = String(Math.round(strength * 100)).padStart(4);
  const count = `${marks} mark${marks === 1 ? "" : "s"}`.padEnd(7);
  const found = kind === "not read" || kind === "no text" ? "" : `${percent} %  ${count}`;
  return `  ${kind.padEnd(15)} ${found.padEnd(15)}  ${asOneLine(page)}`;
}
