import type { TextPosition } from "../blocks/text-block";
import type { Unit } from "../blocks/units";
import type { ClaimScores } from "./scorer";

/** A unit that may be marked, and the claim that it most likely states. */
export interface Candidate {
  readonly claim: number;
  readonly isProblem: boolean;
  readonly likelihood: number;
  /** The likelihood as it counts against others. */
  readonly counted: number;
  readonly unit: Unit;
}

/** A sentence that by itself states a claim less likely than this says nothing of it. */
const SILENT = 0.02;
/** What is left of a unit without its silent sentences must have so much of its likelihood. */
const REST = 0.5;

/**
 * Leaves out units that hold more than the statement of their claim: sentences at an end that say nothing of it, which
 * often are true, or the writer's own, where a smaller unit within states it. Facts are told whole.
 * @param byFirst candidates by the number of their first sentence
 * @param statedIn what a sentence states by itself; undefined where it is too short to tell
 */
export function* withoutPadded(
  candidates: readonly Candidate[],
  byFirst: ReadonlyMap<number, readonly Candidate[]>,
  statedIn: (sentence: number) => ClaimScores | undefined,
): Generator<void, Candidate[]> {
  const tight: Candidate[] = [];
  for (const candidate of candidates) {
    yield;
    const { claim, isProblem, likelihood, unit } = candidate;
    const isSilent = (sentence: number) => {
      const scores = statedIn(sentence);
      return !!scores && !scores.some((one) => one.claim === claim && one.likelihood >= SILENT);
    };
    const isPadded = (inner: Candidate) => {
      if (inner.claim !== claim || inner.likelihood < REST * likelihood) return false;
      const left = [...range(unit.first, inner.unit.first), ...range(inner.unit.last + 1, unit.last + 1)];
      return left.length > 0 && left.every(isSilent);
    };
    const maySpare = isProblem && unit.first !== unit.last;
    if (!maySpare || !innerOf(unit, byFirst).some(isPadded)) tight.push(candidate);
  }
  return tight;
}

/** Candidates that lie in a unit, without the unit itself. */
export function innerOf(unit: Unit, byFirst: ReadonlyMap<number, readonly Candidate[]>): Candidate[] {
  const inner: Candidate[] = [];
  for (let first = unit.first; first <= unit.last; first++)
    for (const other of byFirst.get(first) ?? [])
      if (other.unit !== unit && within(other.unit.parts, unit.parts)) inner.push(other);
  return inner;
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, count) => from + count);

function within(inner: readonly TextPosition[], outer: readonly TextPosition[]): boolean {
  return inner.every((a) => outer.some((b) => a.block === b.block && a.start >= b.start && a.end <= b.end));
}
