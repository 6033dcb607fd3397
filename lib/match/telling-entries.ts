import { speaks, tellsSpeaking } from "../text/pronouns";
import { namesPeople } from "./blocks/names";
import type { Passage } from "./blocks/passages";
import type { ReadBlock } from "./blocks/read-block";
import type { PassageSentence } from "./blocks/units";
import { FEWEST_OTHERS, SPOKEN_SHARE } from "./thresholds";
import type { NameModel, StoryModel } from "./types";

/** Shorter sentences are dates, titles, names. */
const FEWEST_WORDS = 4;

/** An entry of a list that tells the story. */
export interface TellingEntry {
  /** The numbers of its blocks. */
  readonly blocks: readonly number[];
  /** It names the story's people in full, or with the block before it: a heading may. */
  readonly isNamed: boolean;
}

const NO_CLAIMS: ReadonlySet<number> = new Set();

/**
 * The entries of a list that tell the story: blocks side by side that each state a claim, several different ones
 * together, of which one names one of the people, or the block before does. Evidence lies in these alone then, and their
 * neighbours speak neither for nor against it. None where the others are few. A generator, so that the caller can pause.
 * @param names the story's names
 * @param fewestClaims so many different ones make a telling entry
 * @param claimsIn the disputed claims that a block states by itself; asked once for a block
 */
export function* tellingEntries(
  { entities }: Pick<NameModel, "entities">,
  { blocks }: Passage,
  read: readonly ReadBlock[],
  fewestClaims: number,
  claimsIn: (block: number) => Generator<void, ReadonlySet<number>>,
): Generator<void, readonly TellingEntry[]> {
  const known = new Map<number, ReadonlySet<number>>();
  function* claimsAt(at: number): Generator<void, ReadonlySet<number>> {
    const block = blocks[at];
    if (block === undefined) return NO_CLAIMS;
    const claims = known.get(block) ?? (yield* claimsIn(block));
    known.set(block, claims);
    return claims;
  }
  const namesAt = (at: number) => read[blocks[at] ?? -1]?.names ?? [];
  const namesPerson = (at: number) =>
    namesAt(at).some(({ kind, entity }) => kind !== "vague" && entities[entity]?.isPerson);
  const entries: TellingEntry[] = [];
  for (let at = 0; at < blocks.length; at++) {
    yield;
    if (!namesPerson(at) && !namesPerson(at - 1)) continue;
    if ((yield* claimsAt(at)).size === 0) continue;
    let first = at;
    while ((yield* claimsAt(first - 1)).size > 0) first--;
    while ((yield* claimsAt(at + 1)).size > 0) at++;
    const claims = new Set<number>();
    const names = [...namesAt(first - 1)];
    for (let own = first; own <= at; own++) {
      yield;
      names.push(...namesAt(own));
      for (const claim of yield* claimsAt(own)) claims.add(claim);
    }
    if (claims.size < fewestClaims) continue;
    entries.push({ blocks: blocks.slice(first, at + 1), isNamed: namesPeople(names) === "full" });
  }
  // Most texts end here, with a few blocks looked at.
  if (entries.length === 0) return [];
  let stating = 0;
  for (const at of blocks.keys()) {
    yield;
    if ((yield* claimsAt(at)).size > 0) stating++;
  }
  const isList = blocks.length - stating >= FEWEST_OTHERS * stating;
  return isList ? entries : [];
}

/** True where many of these sentences say "I" or "you": they may be replies. */
export function* isSpokenIn(
  sentences: readonly PassageSentence[],
  language: StoryModel["language"],
): Generator<void, boolean> {
  if (!tellsSpeaking(language)) return true;
  let all = 0;
  let spoken = 0;
  for (const { sentence, read } of sentences) {
    yield;
    if (sentence.to - sentence.from < FEWEST_WORDS) continue;
    all++;
    if (read.words.slice(sentence.from, sentence.to).some(({ folded }) => speaks(folded, language))) spoken++;
  }
  return spoken > all * SPOKEN_SHARE;
}
