import { isProblem } from "../../story/verdicts";
import { groupBy } from "../../text/lists";
import type { TextPosition } from "../blocks/text-block";
import type { Unit } from "../blocks/units";
import {
  AGAIN,
  CONFIRMING,
  LEAD,
  MARKING,
  MARKING_SHORT,
  PER_SPARSE,
  SHORT_UNIT,
  SPARSE,
} from "../thresholds";
import type { StoryModel } from "../types";
import { type Candidate, innerOf, withoutPadded } from "./candidates";
import { heaviestApart, type Weighed } from "./heaviest-apart";
import type { ClaimScores } from "./scorer";

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

/** Likelier stated than not. */
const EVEN = 0.5;
/** A mark on what is true is worse than none on what is not: the odds of a correct claim count so many times. */
const TRUE_ODDS = 6;
/** A correct claim that counts so much keeps its words from disputed ones. */
const TRUE_FIRST = 0.7;
/** Puts a clearly stated fact before whatever disputed claims are made of its words. */
const FIRST = 10;

/** What a unit's length costs (log words) against its likelihood (log odds): longer ones are likelier by themselves. */
const LENGTH_COST = 0.3;

/** How well words state a claim: of units that are nearly as likely the shorter one says just that. */
export function rank(likelihood: number, { stems }: Unit): number {
  const odds = Math.log((likelihood + 1e-3) / (1 - likelihood + 1e-3));
  return odds - LENGTH_COST * Math.log(stems.length);
}

/** The words within the chosen ones that state their claim by themselves: a neighbour may only have joined in. */
function tightest(chosen: Candidate, byFirst: ReadonlyMap<number, readonly Candidate[]>): Candidate {
  const rankOf = ({ likelihood, unit }: Candidate) => rank(likelihood, unit);
  return innerOf(chosen.unit, byFirst).reduce(
    (best, other) => (other.claim === chosen.claim && rankOf(other) > rankOf(best) ? other : best),
    chosen,
  );
}

/** So often claims that stand in too many places are taken out, and the rest is chosen anew. */
const MOST_ROUNDS = 12;

/**
 * Chooses the marks: of units that state something clearly enough, and more clearly than anything else, those
 * that lie apart and weigh most together, by their likelihood squared. So one that takes in its neighbour's words
 * has to be likelier than both. Facts that are clearly stated go first, and are told whole: no mark lies on them. A
 * claim may stand in several places when each is sure. A generator, so that the caller can pause.
 * @param words in all sentences that were scored
 * @param revise gives likelihoods that tell more surely where claims stand than those by which the story was recognised
 */
export function* placeClaims(
  scored: readonly ScoredUnit[],
  model: StoryModel,
  words: number,
  revise: (stems: readonly string[], scores: ClaimScores) => ClaimScores,
): Generator<void, Mark[]> {
  const candidates: Candidate[] = [];
  /** The longest unit in each sentence. */
  const wholes = new Map<number, ScoredUnit>();
  for (const { unit, scores } of scored) {
    yield;
    const revised = revise(unit.stems, scores);
    const whole = wholes.get(unit.first);
    if (unit.first === unit.last && unit.stems.length >= (whole?.unit.stems.length ?? 0))
      wholes.set(unit.first, { unit, scores: revised });
    const { lead, ...best } = bestClaim(revised, model);
    const isShort = best.isProblem && unit.stems.length < SHORT_UNIT;
    const needed = isShort ? MARKING_SHORT : leastFor(best);
    if (best.counted >= needed && lead >= LEAD) candidates.push({ ...best, unit });
  }
  const byFirst = groupBy(candidates, ({ unit }) => unit.first);
  const tight = yield* withoutPadded(candidates, byFirst, (sentence) => wholes.get(sentence)?.scores);
  const chosen = yield* chooseApart(tight);
  const more = moreWhereRare(chosen, words);
  const stated = chosen.filter((one) => one.likelihood >= leastFor(one) + more);
  const faint = repeatedIn(stated, "likelihood");
  const marks = stated
    .filter((one) => !faint.has(one))
    .map((one) => (one.isProblem ? tightest(one, byFirst) : one))
    .map(({ claim, likelihood, unit }): Mark => ({ claim, parts: unit.parts, likelihood }));
  return joinNeighbours(marks.sort(inPageOrder));
}

/** From which likelihood on a claim may be told. */
const leastFor = ({ isProblem }: Pick<Candidate, "isProblem">) => (isProblem ? MARKING : CONFIRMING);

/**
 * How much more likelihood claims need on this text. Where few are stated for sure among many words, a faint one is more
 * often none; figures in docs/matching.md.
 */
function moreWhereRare(chosen: readonly Candidate[], words: number): number {
  const isSure = ({ isProblem, likelihood }: Candidate) => isProblem && likelihood >= EVEN;
  const sure = Math.max(1, chosen.filter(isSure).length);
  return PER_SPARSE * Math.max(0, Math.log2(words / sure / SPARSE));
}

/** The candidates that weigh most together; where a claim stands in too many places, the rest is chosen anew. */
function* chooseApart(candidates: readonly Candidate[]): Generator<void, Candidate[]> {
  let left = candidates.map((item): Weighed<Candidate> => {
    const isFirst = !item.isProblem && item.counted >= TRUE_FIRST;
    return { item, weight: isFirst ? FIRST * item.likelihood : item.counted ** 2, ...stretchOf(item.unit) };
  });
  for (let round = 1; ; round++) {
    const chosen = (yield* heaviestApart(left)).map(({ item }) => item);
    const repeated = repeatedIn(chosen, "counted");
    if (repeated.size === 0 || round === MOST_ROUNDS) return chosen.filter((one) => !repeated.has(one));
    left = left.filter(({ item }) => !repeated.has(item));
  }
}

/** More than a block has characters. */
const SENTENCE = 2 ** 23;

/** Where a unit begins and ends in the order in which its passage is read. */
function stretchOf({ first, last, parts }: Unit): { start: number; end: number } {
  return {
    start: first * SENTENCE + (parts[0]?.start ?? 0),
    end: last * SENTENCE + (parts.at(-1)?.end ?? 0),
  };
}

/** Units whose claim is stated more clearly elsewhere, and that are not sure themselves. */
function repeatedIn(chosen: readonly Candidate[], by: "likelihood" | "counted"): Set<Candidate> {
  const clearest = new Map<number, number>();
  for (const one of chosen) clearest.set(one.claim, Math.max(clearest.get(one.claim) ?? 0, one[by]));
  const repeated = new Set<Candidate>();
  for (const one of chosen) {
    if (one[by] >= AGAIN) continue;
    if (one[by] < (clearest.get(one.claim) ?? 0)) repeated.add(one);
    else clearest.set(one.claim, 1); // of several as clear only the first
  }
  return repeated;
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

function bestClaim(scores: ClaimScores, model: StoryModel): Omit<Candidate, "unit"> & { lead: number } {
  let best = { claim: 0, isProblem: true, likelihood: 0, counted: 0 };
  let second = 0;
  for (const { claim, likelihood } of scores) {
    const isProblem = isProblemClaim(model, claim);
    const odds = isProblem ? 1 : TRUE_ODDS;
    const counted = (odds * likelihood) / (1 - likelihood + odds * likelihood);
    if (counted > best.counted) {
      second = best.counted;
      best = { claim, isProblem, likelihood, counted };
    } else if (counted > second) second = counted;
  }
  return { ...best, lead: best.counted - second };
}

/** The order of two marks on the page. */
export function inPageOrder({ parts: [a] }: Mark, { parts: [b] }: Mark): number {
  if (!a || !b) return 0;
  return a.block - b.block || a.start - b.start;
}
