import { CLOSERS } from "../../text/sentences";
import type { ReadBlock, ReadSentence } from "./read-block";
import type { TextBlock, TextPosition } from "./text-block";

/** A stretch that may state a claim: clauses, a sentence, or neighbouring sentences. */
export interface Unit {
  readonly stems: readonly string[];
  readonly parts: readonly TextPosition[];
  /** Numbers of its first and last sentence in the passage. */
  readonly first: number;
  readonly last: number;
}

export interface PassageSentence {
  readonly block: number;
  readonly sentence: ReadSentence;
  readonly read: ReadBlock;
  /** True where it reads on from the sentence before, though another block has begun. */
  readonly readsOn: boolean;
  /** True where it is the rest of the sentence before, which a border cuts in two. */
  readonly isRest: boolean;
}

/** Below this a unit is too light to be told from chance (matching experiment: half of the wrong marks). */
const FEWEST_WORDS = 5;
const SHORT_SENTENCE = 9;
const MOST_WORDS = 60;
const LONGEST_RUN = 4;

/**
 * All units that begin in the given sentence: runs of its clauses, the whole, and the whole with the next
 * one; up to four where sentences are short, as in transcripts.
 */
export function unitsFrom(passage: readonly PassageSentence[], number: number): Unit[] {
  const units: Unit[] = [];
  const { block, sentence, read, isRest } = passage[number] as PassageSentence;
  if (isRest) return [];
  const { clauses } = sentence;
  for (let from = 0; from < clauses.length; from++) {
    for (let to = from; to < clauses.length; to++) {
      if (from === 0 && to === clauses.length - 1) continue; // the whole sentence comes below
      const first = clauses[from];
      const last = clauses[to];
      if (!first || !last || last.to - first.from < FEWEST_WORDS) continue;
      units.push({
        stems: read.stems.slice(first.from, last.to),
        parts: [{ block, start: first.start, end: last.end }],
        first: number,
        last: number,
      });
    }
  }
  let stemList: string[] = [];
  let parts: TextPosition[] = [];
  for (let last = number; last < passage.length && last < number + LONGEST_RUN; last++) {
    const next = passage[last] as PassageSentence;
    const size = next.sentence.to - next.sentence.from;
    if (last > number && !next.readsOn) break;
    const isMore = last > number + 1 && !next.isRest;
    if (isMore && (size > SHORT_SENTENCE || stemList.length > 3 * SHORT_SENTENCE)) break;
    stemList = stemList.concat(next.read.stems.slice(next.sentence.from, next.sentence.to));
    parts = join(parts, { block: next.block, start: next.sentence.start, end: next.sentence.end });
    if (stemList.length > MOST_WORDS && last > number) break;
    if (stemList.length >= FEWEST_WORDS && !passage[last + 1]?.isRest)
      units.push({ stems: stemList, parts, first: number, last });
  }
  return units;
}

/** A question mark, "?!" too, and what may close behind it. */
const ASKS = new RegExp(`\\?!?[\\s${CLOSERS}]*$`);

/** True of words that end in a question, quoted or not. */
export const endsAsking = (text: string): boolean => ASKS.test(text);

/** True where all sentences of a unit ask: "Did she say that …?" states nothing. */
export function isAsked(
  { first, last }: Unit,
  passage: readonly PassageSentence[],
  blocks: readonly TextBlock[],
): boolean {
  return passage
    .slice(first, last + 1)
    .every(({ block, sentence }) =>
      endsAsking(blocks[block]?.text.slice(sentence.start, sentence.end) ?? ""),
    );
}

function join(parts: readonly TextPosition[], next: TextPosition): TextPosition[] {
  const last = parts.at(-1);
  if (last && last.block === next.block) return [...parts.slice(0, -1), { ...last, end: next.end }];
  return [...parts, next];
}
