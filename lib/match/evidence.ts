import {
  CLEAR,
  LONG_PASSAGE,
  LOOSELY_NAMED,
  MOST_MOTIF,
  MOTIF,
  PER_DOUBLING,
  STORY_EVIDENCE,
  WINDOW,
} from "./thresholds";

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

/** What a sighting of this likelihood adds: about one for a strict one. */
function weigh(likelihood: number): number {
  if (likelihood >= 0.97) return 1.15;
  if (likelihood >= 0.9) return 1;
  if (likelihood >= 0.75) return 0.5;
  return likelihood >= 0.55 ? 0.2 : 0;
}

/**
 * The most evidence that stands together within one window of a passage: each claim once at its best, each
 * phrase of the frame once. Linear in the sightings.
 */
export function strongestWindow(
  sightings: readonly Sighting[],
  motif: readonly MotifHit[],
): { evidence: number; claims: number; motif: number } {
  let best = { evidence: 0, claims: 0, motif: 0 };
  for (const { sentence: start } of [...sightings, ...motif]) {
    const inside = (sentence: number) => sentence >= start && sentence < start + WINDOW;
    const claims = new Map<number, number>();
    for (const { claim, sentence, likelihood } of sightings)
      if (inside(sentence)) claims.set(claim, Math.max(claims.get(claim) ?? 0, weigh(likelihood)));
    const phrases = new Set(motif.filter(({ sentence }) => inside(sentence)).map(({ phrase }) => phrase));
    const frame = Math.min(phrases.size * MOTIF, MOST_MOTIF);
    let evidence = frame;
    let count = 0;
    for (const weight of claims.values()) {
      evidence += weight;
      if (weight >= weigh(CLEAR)) count++;
    }
    if (evidence > best.evidence) best = { evidence, claims: count, motif: phrases.size };
  }
  return best;
}

/** Evidence that a passage of this many sentences must show: long ones make chance clusters, loose names too. */
export function neededEvidence(sentences: number, naming: "full" | "loose"): number {
  const doublings = Math.max(0, Math.log2(sentences / LONG_PASSAGE));
  return STORY_EVIDENCE + PER_DOUBLING * doublings + (naming === "loose" ? LOOSELY_NAMED : 0);
}
