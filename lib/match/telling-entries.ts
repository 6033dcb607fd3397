import { SPEAKING } from "../text/pronouns";
import type { Passage } from "./passages";
import type { ReadBlock } from "./read-block";
import { FEWEST_OTHERS, MOST_STRAYS, SPOKEN_SHARE } from "./thresholds";
import type { StoryModel } from "./types";

/** Shorter sentences are dates, titles, names. */
const FEWEST_WORDS = 4;

/** Blocks side by side that each state a disputed claim. */
interface Run {
  readonly blocks: number[];
  readonly claims: Set<number>;
  /** One of the story's names stands in it, or in the block before. */
  isNamed: boolean;
}

/**
 * The entries of a list that tell the story: blocks side by side that each state a claim, several different ones
 * together, near a name. Evidence lies in these alone then, and their neighbours speak neither for nor against it. None
 * where others state claims too, or are few. A generator, so that the caller can pause.
 * @param fewestClaims so many different ones make a telling entry
 * @param claimsIn the disputed claims that a block states by itself
 * @returns the numbers of each entry's blocks
 */
export function* tellingEntries(
  { blocks }: Passage,
  read: readonly ReadBlock[],
  fewestClaims: number,
  claimsIn: (block: number) => Iterable<number>,
): Generator<void, readonly (readonly number[])[]> {
  const runs: Run[] = [];
  let stating = 0;
  let before = { states: false, isNamed: false };
  for (const block of blocks) {
    yield;
    const claims = [...claimsIn(block)];
    const states = claims.length > 0;
    const isNamed = (read[block] as ReadBlock).names.some(({ kind }) => kind !== "vague");
    if (states) {
      stating++;
      if (!before.states) runs.push({ blocks: [], claims: new Set(), isNamed: before.isNamed });
      const run = runs.at(-1) as Run;
      run.blocks.push(block);
      run.isNamed ||= isNamed;
      for (const claim of claims) run.claims.add(claim);
    }
    before = { states, isNamed };
  }
  const telling = runs.filter(({ claims, isNamed }) => isNamed && claims.size >= fewestClaims);
  const isList = blocks.length - stating >= FEWEST_OTHERS * stating;
  return isList && runs.length - telling.length <= MOST_STRAYS ? telling.map((run) => run.blocks) : [];
}

/**
 * True where many sentences of other blocks say "I" or "you": these may be replies, and object.
 * @param entries the blocks that are left out
 */
export function* isSpokenAround(
  { sentences }: Passage,
  entries: ReadonlySet<number>,
  language: StoryModel["language"],
): Generator<void, boolean> {
  const speaking = SPEAKING[language];
  if (!speaking) return true;
  let all = 0;
  let spoken = 0;
  for (const { block, sentence, read } of sentences) {
    yield;
    if (entries.has(block) || sentence.to - sentence.from < FEWEST_WORDS) continue;
    all++;
    if (read.words.slice(sentence.from, sentence.to).some(({ folded }) => speaking.has(folded))) spoken++;
  }
  return spoken > all * SPOKEN_SHARE;
}
