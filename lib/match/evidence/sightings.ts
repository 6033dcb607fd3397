import type { Passage } from "../blocks/passages";
import type { TextBlock } from "../blocks/text-block";
import { isAsked, type PassageSentence, unitsFrom } from "../blocks/units";
import { isProblemClaim, type ScoredUnit } from "../claims/place";
import type { ClaimScores } from "../claims/scorer";
import { ASKED, CLEAR, SIGHTED, SURELY } from "../thresholds";
import type { StoryModel } from "../types";
import type { Sighting } from "./evidence";

/** What some sentences may state. */
interface Sighted {
  readonly scored: readonly ScoredUnit[];
  readonly sightings: readonly Sighting[];
  /** In all of them. */
  readonly words: number;
}

/**
 * Scores all units of some sentences, and tells which disputed claims they may state. A generator, so that the caller
 * can pause.
 * @param numbers of the sentences, in page order
 */
export function* sightClaims(
  { sentences }: Passage,
  numbers: readonly number[],
  blocks: readonly TextBlock[],
  model: StoryModel,
  score: (stems: readonly string[]) => ClaimScores,
): Generator<void, Sighted> {
  const scored: ScoredUnit[] = [];
  const sightings: Sighting[] = [];
  let words = 0;
  for (const number of numbers) {
    yield;
    const { from, to } = (sentences[number] as PassageSentence).sentence;
    words += to - from;
    for (const unit of unitsFrom(sentences, number)) {
      const scores = score(unit.stems);
      scored.push({ unit, scores });
      let asked: boolean | undefined;
      for (const { claim, likelihood } of scores) {
        if (likelihood < SIGHTED || !isProblemClaim(model, claim)) continue;
        asked ??= isAsked(unit, sentences, blocks);
        const stated = asked ? Math.min(likelihood, ASKED) : likelihood;
        sightings.push({ claim, sentence: number, likelihood: stated });
      }
    }
  }
  return { scored, sightings, words };
}

/** How many different claims are surely stated. */
export function sureClaims(sightings: readonly Sighting[]): number {
  return new Set(sightings.filter(({ likelihood }) => likelihood >= SURELY).map(({ claim }) => claim)).size;
}

/** How much sentences count beside claims: those that state one and their neighbours, as likely as it is stated. */
export function besideClaims(sightings: readonly Sighting[]): Map<number, number> {
  const weights = new Map<number, number>();
  for (const { sentence, likelihood } of sightings) {
    if (likelihood < CLEAR) continue;
    for (const number of [sentence - 1, sentence, sentence + 1])
      weights.set(number, Math.max(weights.get(number) ?? 0, likelihood));
  }
  return weights;
}

/** The share, 0 … 1, of what is clearly stated, each claim at its best place, of which something is true. */
export function shareOf(sightings: readonly Sighting[], isTrue: (sighting: Sighting) => boolean): number {
  const clearest = new Map<number, Sighting>();
  for (const one of sightings)
    if (one.likelihood >= Math.max(CLEAR, clearest.get(one.claim)?.likelihood ?? 0))
      clearest.set(one.claim, one);
  let all = 0;
  let part = 0;
  for (const one of clearest.values()) {
    all += one.likelihood;
    if (isTrue(one)) part += one.likelihood;
  }
  return all === 0 ? 0 : part / all;
}
