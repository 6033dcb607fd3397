import { SPEAKING } from "../text/pronouns";
import type { Passage } from "./passages";
import type { ReadBlock } from "./read-block";
import { FEWEST_OTHERS, MOST_STRAYS, SPOKEN_SHARE } from "./thresholds";
import type { StoryModel } from "./types";

/** Shorter sentences are dates, titles, names. */
const FEWEST_WORDS = 4;

/**
 * The entries of a list that tell the story: blocks side by side that each state a claim, several different ones
 * together, of which one has a name, or the block before does. Evidence lies in these alone then, and their neighbours
 * speak neither for nor against it. None where others state claims too, or are few. A generator, so that the caller can
 * pause.
 * @param fewestClaims so many different ones make a telling entry
 * @param claimsIn the disputed claims that a block states by itself
 * @returns the numbers of each entry's blocks
 */
export function* tellingEntries(
  { blocks }: Passage,
  read: readonly ReadBlock[],
  fewestClaims: number,
  claimsIn: (block: number) => ReadonlySet<number>,
): Generator<void, readonly (readonly number[])[]> {
  const isNamed = (block = -1) => read[block]?.names.some(({ kind }) => kind !== "vague") === true;
  const states = (at: number) => at >= 0 && at < blocks.length && claimsIn(blocks[at] as number).size > 0;
  const entries: number[][] = [];
  for (let at = 0; at < blocks.length; at++) {
    yield;
    if (!(isNamed(blocks[at]) || isNamed(blocks[at - 1])) || !states(at)) continue;
    let first = at;
    for (; states(first - 1); first--) yield;
    for (; states(at + 1); at++) yield;
    const entry = blocks.slice(first, at + 1);
    if (new Set(entry.flatMap((block) => [...claimsIn(block)])).size >= fewestClaims) entries.push(entry);
  }
  // Most texts end here, with a few blocks looked at.
  if (entries.length === 0) return [];
  const telling = new Set(entries.flat());
  let stating = 0;
  let strays = 0;
  for (const [at, block] of blocks.entries()) {
    yield;
    if (!states(at)) continue;
    stating++;
    if (!telling.has(block) && !states(at - 1)) strays++;
  }
  const isList = blocks.length - stating >= FEWEST_OTHERS * stating;
  return isList && strays <= MOST_STRAYS ? entries : [];
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
