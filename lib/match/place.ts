import { isProblem } from "../story/verdicts";
import type { ClaimScores } from "./scorer";
import type { TextPosition } from "./text-block";
import { AGAIN, LEAD, MARKING } from "./thresholds";
import type { StoryModel } from "./types";
import type { Unit } from "./units";

/** A claim placed on the page. Several parts where something else stands between. */
export interface Mark {
  readonly claim: number;
  readonly parts: readonly TextPosition[];
  readonly likelihood: number;
}

export interface ScoredUnit {
  readonly unit: Unit;
  readonly scores: ClaimScores;
}

/** Of two units that say about the same, the shorter one is the mark. */
const TIGHTER = 0.93;

/**
 * Chooses the marks: the likeliest place of each claim first, no two over the same words, none whose
 * second-best claim is as good. A claim may stand in several places when each is sure.
 */
export function placeClaims(model: StoryModel, scored: readonly ScoredUnit[]): Mark[] {
  const candidates: { claim: number; likelihood: number; unit: Unit; index: number }[] = [];
  scored.forEach(({ unit, scores }, index) => {
    const { claim, likelihood, lead } = bestClaim(scores);
    if (likelihood >= MARKING && lead >= LEAD) candidates.push({ claim, likelihood, unit, index });
  });
  candidates.sort((a, b) => b.likelihood - a.likelihood || a.unit.stems.length - b.unit.stems.length);
  const marks: Mark[] = [];
  for (const { claim, likelihood, unit } of candidates) {
    const parts = tightest(candidates, claim, likelihood, unit).parts;
    if (marks.some((mark) => overlap(mark.parts, parts))) continue;
    if (likelihood < AGAIN && marks.some((mark) => mark.claim === claim)) continue;
    marks.push({ claim, parts, likelihood });
  }
  return marks
    .filter(({ claim }) => isKnown(model, claim))
    .sort((a, b) => comparePositions(a.parts[0], b.parts[0]));
}

const isKnown = (model: StoryModel, claim: number) => model.claims[claim] !== undefined;

export function isProblemClaim(model: StoryModel, claim: number): boolean {
  const known = model.claims[claim];
  return known !== undefined && isProblem(known.verdict);
}

function bestClaim(scores: ClaimScores): { claim: number; likelihood: number; lead: number } {
  let claim = 0;
  let second = 0;
  for (let index = 1; index < scores.length; index++) {
    if ((scores[index] as number) > (scores[claim] as number)) {
      second = scores[claim] as number;
      claim = index;
    } else if ((scores[index] as number) > second) second = scores[index] as number;
  }
  const likelihood = scores[claim] ?? 0;
  return { claim, likelihood, lead: likelihood - second };
}

function tightest(
  candidates: readonly { claim: number; likelihood: number; unit: Unit }[],
  claim: number,
  likelihood: number,
  unit: Unit,
): Unit {
  let best = unit;
  for (const other of candidates) {
    if (other.claim !== claim || other.likelihood < likelihood * TIGHTER) continue;
    if (other.unit.stems.length < best.stems.length && within(other.unit.parts, unit.parts))
      best = other.unit;
  }
  return best;
}

function within(inner: readonly TextPosition[], outer: readonly TextPosition[]): boolean {
  return inner.every((a) => outer.some((b) => a.block === b.block && a.start >= b.start && a.end <= b.end));
}

function overlap(one: readonly TextPosition[], two: readonly TextPosition[]): boolean {
  return one.some((a) => two.some((b) => a.block === b.block && a.start < b.end && b.start < a.end));
}

function comparePositions(a: TextPosition | undefined, b: TextPosition | undefined): number {
  if (!a || !b) return 0;
  return a.block - b.block || a.start - b.start;
}
