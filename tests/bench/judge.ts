import type { Figure } from "./figures";
import { GOALS } from "./goals";

export type Verdict = "met" | "missed" | "beyond the limit" | "told";

/** Holds a figure against its goal, and against the limit of the short form. A figure that is no number misses. */
export function judge({ goal, value }: Figure): Verdict {
  const wanted = GOALS[goal];
  if (!wanted) {
    if (goal !== "") throw new Error(`No goal has the name "${goal}".`);
    return "told";
  }
  const { atMost, atLeast, limit } = wanted;
  const isWithin = (most: number | undefined, least: number | undefined) =>
    Number.isFinite(value) &&
    (most === undefined || value <= most) &&
    (least === undefined || value >= least);
  if (isWithin(atMost, atLeast)) return "met";
  const isNear =
    limit !== undefined &&
    isWithin(atMost === undefined ? undefined : limit, atLeast === undefined ? undefined : limit);
  return isNear ? "missed" : "beyond the limit";
}

/** Those that a machine's bad moment may have spoilt. */
export function isTimed({ goal }: Figure): boolean {
  return GOALS[goal]?.isTimed === true;
}

/** "≤ 3" or "≥ 12"; empty without a goal. */
export function goalText({ goal }: Figure): string {
  const { atMost, atLeast } = GOALS[goal] ?? {};
  if (atMost !== undefined) return `≤ ${atMost.toLocaleString("en")}`;
  return atLeast === undefined ? "" : `≥ ${atLeast.toLocaleString("en")}`;
}
