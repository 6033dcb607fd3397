import { isProblem } from "../story/verdicts";
import { groupBy } from "../text/lists";
import type { ClaimScore, ClaimScores } from "./scorer";
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

/** A claim at or above this keeps its own words from its neighbours. */
const SURE = 0.4;
/** A correct claim at or above this keeps its words from disputed ones: what is true must not be marked. */
const TRUE_FIRST = 0.35;

interface Candidate {
  readonly claim: number;
  readonly likelihood: number;
  readonly unit: Unit;
}

/**
 * Leaves out units that hold a statement of another claim besides their own, where their own has a smaller
 * unit of its own within.
 */
function* withoutMixed(candidates: readonly Candidate[]): Generator<void, Candidate[]> {
  const byFirst = groupBy(candidates, ({ unit }) => unit.first);
  const single: Candidate[] = [];
  for (const candidate of candidates) {
    yield;
    const { claim, unit } = candidate;
    const inner: Candidate[] = [];
    for (let first = unit.first; first <= unit.last; first++)
      for (const other of byFirst.get(first) ?? [])
        if (other.unit !== unit && within(other.unit.parts, unit.parts)) inner.push(other);
    const others = inner.filter((other) => other.claim !== claim && other.likelihood >= SURE);
    const isMixed = others.some((other) =>
      inner.some((own) => own.claim === claim && !overlap(own.unit.parts, other.unit.parts)),
    );
    if (!isMixed) single.push(candidate);
  }
  return single;
}

function within(inner: readonly TextPosition[], outer: readonly TextPosition[]): boolean {
  return inner.every((a) => outer.some((b) => a.block === b.block && a.start >= b.start && a.end <= b.end));
}

/** What a unit's length costs (log words) against its likelihood (log odds): longer ones are likelier by themselves. */
const LENGTH_COST = 0.9;

/**
 * Chooses the marks: correct claims that are clearly stated first, then the best place of each claim, no two over
 * the same words, none whose second-best claim is as good. A claim may stand in several places when each is sure. A
 * generator, so that the caller can pause.
 */
export function* placeClaims(scored: readonly ScoredUnit[], model: StoryModel): Generator<void, Mark[]> {
  const first = ({ claim, likelihood }: Candidate) =>
    Number(likelihood >= TRUE_FIRST && !isProblemClaim(model, claim));
  const candidates: Candidate[] = [];
  for (const { unit, scores } of scored) {
    yield;
    const { claim, likelihood, lead } = bestClaim(scores);
    if (likelihood >= MARKING && lead >= LEAD) candidates.push({ claim, likelihood, unit });
  }
  const single = (yield* withoutMixed(candidates)).sort(
    (a, b) => first(b) - first(a) || rank(b.likelihood, b.unit) - rank(a.likelihood, a.unit),
  );
  const marks: Mark[] = [];
  const taken = new TakenWords();
  const marked = new Set<number>();
  for (const { claim, likelihood, unit } of single) {
    yield;
    const { parts } = unit;
    if (taken.overlap(parts) || (likelihood < AGAIN && marked.has(claim))) continue;
    marks.push({ claim, parts, likelihood });
    taken.add(parts);
    marked.add(claim);
  }
  return joinNeighbours(marks.sort((a, b) => comparePositions(a.parts[0], b.parts[0])));
}

/** The words of all marks, by block: a page that tells its story a thousand times has thousands of marks. */
class TakenWords {
  private readonly byBlock = new Map<number, TextPosition[]>();

  add(parts: readonly TextPosition[]): void {
    for (const part of parts) {
      const others = this.byBlock.get(part.block);
      if (others) others.push(part);
      else this.byBlock.set(part.block, [part]);
    }
  }

  overlap(parts: readonly TextPosition[]): boolean {
    return parts.some((part) => overlap([part], this.byBlock.get(part.block) ?? []));
  }
}

/** Characters between two marks of one claim that are read as one statement: a «she said» at most. */
const NEIGHBOUR_GAP = 48;
const LONGEST_JOINED = 420;

/** Pieces of one statement, told in one breath, become one mark. */
function joinNeighbours(marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const mark of marks) {
    const before = joined.at(-1);
    const end = before?.parts.at(-1);
    const start = mark.parts[0];
    if (before && end && start && before.claim === mark.claim && isNeighbour(end, start, before, mark)) {
      joined[joined.length - 1] = {
        claim: mark.claim,
        likelihood: Math.max(before.likelihood, mark.likelihood),
        parts: [...before.parts.slice(0, -1), { ...end, end: start.end }, ...mark.parts.slice(1)],
      };
    } else joined.push(mark);
  }
  return joined;
}

function isNeighbour(end: TextPosition, start: TextPosition, before: Mark, mark: Mark): boolean {
  if (end.block !== start.block || start.start - end.end > NEIGHBOUR_GAP) return false;
  return sizeOf(before) + sizeOf(mark) + start.start - end.end <= LONGEST_JOINED;
}

const sizeOf = ({ parts }: Mark) => parts.reduce((sum, { start, end }) => sum + end - start, 0);

export function isProblemClaim(model: StoryModel, claim: number): boolean {
  const known = model.claims[claim];
  return known !== undefined && isProblem(known.verdict);
}

function bestClaim(scores: ClaimScores): { claim: number; likelihood: number; lead: number } {
  let best: ClaimScore = { claim: 0, likelihood: 0 };
  let second = 0;
  for (const score of scores) {
    if (score.likelihood > best.likelihood) {
      second = best.likelihood;
      best = score;
    } else if (score.likelihood > second) second = score.likelihood;
  }
  return { ...best, lead: best.likelihood - second };
}

/** How well words state a claim: of units that are nearly as likely the shorter one says just that. */
export function rank(likelihood: number, { stems }: Unit): number {
  const odds = Math.log((likelihood + 1e-3) / (1 - likelihood + 1e-3));
  return odds - LENGTH_COST * Math.log(stems.length);
}

function overlap(one: readonly TextPosition[], two: readonly TextPosition[]): boolean {
  return one.some((a) => two.some((b) => a.block === b.block && a.start < b.end && b.start < a.end));
}

function comparePositions(a: TextPosition | undefined, b: TextPosition | undefined): number {
  if (!a || !b) return 0;
  return a.block - b.block || a.start - b.start;
}
