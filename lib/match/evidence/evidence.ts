import { firstNotBefore } from "../../text/lists";
import type { NamingKind } from "../naming/bearers";
import {
  CLEAR,
  DOUBTFUL,
  FAINTLY_NAMED,
  FOR_HARDLY,
  FOR_HEADED_DOUBT,
  FOR_HEADED_STRANGERS,
  FOR_STRANGERS,
  HARDLY_TELLING,
  LONG_PASSAGE,
  MOST_MOTIF,
  MOTIF,
  NAMED_IN_PASSING,
  OF_STRANGERS,
  OWN_SHARE,
  PARTLY_OF_STRANGERS,
  PER_DOUBLING,
  PER_DOUBT,
  PER_OWN,
  PER_RESERVE,
  SIGHTED,
  STORY_EVIDENCE,
  TELLING,
  WINDOW,
} from "../thresholds";

/** A claim stated at a sentence of a passage. */
export interface Sighting {
  readonly claim: number;
  readonly sentence: number;
  readonly likelihood: number;
}

/** A phrase of the story's frame at a sentence of a passage. */
export interface MotifHit {
  readonly phrase: number;
  readonly sentence: number;
}

const weigh = (likelihood: number) => Math.max(0, likelihood - SIGHTED) / (1 - SIGHTED);
const CLEAR_WEIGHT = weigh(CLEAR);

/**
 * The most evidence that stands together within one window of a passage: each claim once at its best, each
 * phrase of the frame once. Both lists in the order of their sentences; the cost grows with them and with what
 * one window holds. A generator, so that the caller can pause.
 * @param fewestClaims a window with so many different claims goes before one with fewer, whatever its evidence
 */
export function* strongestWindow(
  sightings: readonly Sighting[],
  motif: readonly MotifHit[],
  fewestClaims = 0,
): Generator<void, { evidence: number; claims: number }> {
  const weighed = sightings.map(({ claim, sentence, likelihood }) => ({
    claim,
    sentence,
    weight: weigh(likelihood),
  }));
  let best = { evidence: 0, claims: 0 };
  let last = -1;
  for (const { sentence: start } of [...sightings, ...motif]) {
    if (start === last) continue; // the same window again
    last = start;
    yield;
    const claims = new Map<number, number>();
    for (const { claim, weight } of windowFrom(weighed, start))
      claims.set(claim, Math.max(claims.get(claim) ?? 0, weight));
    const phrases = new Set(windowFrom(motif, start).map(({ phrase }) => phrase));
    const frame = Math.min(phrases.size * MOTIF, MOST_MOTIF);
    let evidence = frame;
    let count = 0;
    for (const weight of claims.values()) {
      evidence += weight;
      if (weight >= CLEAR_WEIGHT) count++;
    }
    const more = Math.min(count, fewestClaims) - Math.min(best.claims, fewestClaims);
    if (more > 0 || (more === 0 && evidence > best.evidence)) best = { evidence, claims: count };
  }
  return best;
}

/** The items of one window, out of a list in the order of its sentences. */
function windowFrom<T extends { readonly sentence: number }>(items: readonly T[], start: number): T[] {
  return items.slice(firstAt(items, start), firstAt(items, start + WINDOW));
}

/** Index of the first item at this sentence or behind it. */
function firstAt(items: readonly { readonly sentence: number }[], sentence: number): number {
  return firstNotBefore(items.length, (index) => (items[index]?.sentence ?? 0) < sentence);
}

/** More evidence where the people are named less surely. */
const FOR_NAMING: Record<Exclude<NamingKind, "no">, number> = {
  full: 0,
  passing: NAMED_IN_PASSING,
  loose: 0,
  faint: FAINTLY_NAMED,
  hardly: FAINTLY_NAMED,
};

/** What decides how much evidence a passage must show. */
export interface Demand {
  /** How many it has. */
  readonly sentences: number;
  readonly naming: Exclude<NamingKind, "no">;
  /** Its stance score. */
  readonly stance: number;
  /** The share of what it states that somebody says of himself. */
  readonly own: number;
  /** The share that comes after somebody else's name. */
  readonly strangers: number;
  /** True where the title names him, or a heading before anybody of the story is named. */
  readonly isHeadedByStranger: boolean;
}

/**
 * Evidence that a passage must show. Long ones make chance clusters; where the people are named by one short name or in
 * passing, or the text sounds less like one that tells the story, more is asked, and much more where it may examine it,
 * where who writes speaks of himself, or where nearly all may be told of somebody else.
 */
export function neededEvidence(demand: Demand): number {
  const { sentences, naming, stance, own } = demand;
  const doublings = Math.max(0, Math.log2(sentences / LONG_PASSAGE));
  const reserve = PER_RESERVE * Math.max(0, stance - TELLING) + PER_DOUBT * Math.max(0, stance - DOUBTFUL);
  const all = STORY_EVIDENCE + PER_DOUBLING * doublings + FOR_NAMING[naming] + reserve;
  const forOwn = PER_OWN * Math.max(0, own - OWN_SHARE);
  return all * (1 + forOwn) * forStrangers(demand);
}

/** How many times as much a text needs that may be about somebody else. */
function forStrangers({ naming, stance, strangers, isHeadedByStranger }: Demand): number {
  if (naming === "hardly") return FOR_HARDLY;
  if (strangers >= OF_STRANGERS) return isHeadedByStranger ? FOR_HEADED_STRANGERS : FOR_STRANGERS;
  if (!isHeadedByStranger) return 1;
  if (strangers >= PARTLY_OF_STRANGERS) return stance > HARDLY_TELLING ? FOR_HARDLY : FOR_STRANGERS;
  return stance > DOUBTFUL ? FOR_HEADED_DOUBT : 1;
}
