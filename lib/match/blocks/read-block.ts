import type { Language } from "../../text/languages";
import { firstNotBefore } from "../../text/lists";
import { clauses, type Span, sentences } from "../../text/sentences";
import { type Word, words } from "../../text/words";
import { stems } from "../model/features";
import type { NameHit, NameIndex } from "./names";
import type { TextBlock } from "./text-block";

/** Word indices, end exclusive. */
interface WordRange {
  readonly from: number;
  readonly to: number;
}

export interface ReadSentence extends Span, WordRange {
  readonly clauses: readonly (Span & WordRange)[];
}

/** What one block says in one language: done once per text, kept while the text stays. */
export interface ReadBlock {
  readonly words: readonly Word[];
  readonly stems: readonly string[];
  readonly sentences: readonly ReadSentence[];
  readonly names: readonly NameHit[];
}

/** True where a name of a sentence is such a one. */
export function someName(
  { sentence, read }: { readonly sentence: ReadSentence; readonly read: ReadBlock },
  isSuch: (name: NameHit) => boolean,
): boolean {
  const { names } = read;
  // A block may hold names without end: they stand in the order of their first words.
  let at = firstNotBefore(names.length, (index) => (names[index] as NameHit).first < sentence.from);
  for (let name = names[at]; name && name.first < sentence.to; name = names[++at])
    if (isSuch(name)) return true;
  return false;
}

/** Longer sentences are read in pieces: captions never end one, and a list of a thousand commas stays cheap. */
const LONGEST_SENTENCE = 60;
/** Words and clauses of a piece. */
const PIECE = 40;
const MOST_CLAUSES = 12;
/** Longer clauses are cut into clauses of so many words. */
const LONGEST_CLAUSE = 40;
const CUT_CLAUSE = 12;

export function readBlock(block: TextBlock, language: Language, names: NameIndex): ReadBlock {
  const list = words(block.text, language);
  const within = wordsWithin(list);
  const whole = sentences(block.text).map((span) => ({ ...span, ...within(span) }));
  return {
    words: list,
    stems: stems(list, names.tags),
    sentences: whole.flatMap((span) => {
      const { from, to } = span;
      if (from === to) return [];
      const parts = clauses(block.text, span)
        .map((clause) => ({ ...clause, ...within(clause) }))
        .filter(({ from, to }) => to > from)
        .flatMap((clause) => cut(clause, list));
      const isShort = to - from <= LONGEST_SENTENCE && parts.length <= MOST_CLAUSES;
      return isShort ? [{ ...span, clauses: parts }] : inPieces(parts);
    }),
    names: names.find(list, block.text).filter((name) => isOneName(name, list, block.text, whole)),
  };
}

/** Shorter ones are titles, initials and the like: "Sen. Ann Moor". */
const STOPS = /\p{L}{5,}[.!?…。！？]/u;

/** False where a sentence ends within the words: "a dog called Rusty. Dennis fed him". */
function isOneName(
  { first, last }: NameHit,
  list: readonly Word[],
  text: string,
  whole: readonly WordRange[],
): boolean {
  // Headlines break names into lines, and names may have a comma: "Ann Moor, Jr."
  if (first === last || !STOPS.test(text.slice(list[first]?.start, list[last]?.end))) return true;
  const sentence = firstNotBefore(whole.length, (index) => (whole[index] as WordRange).to <= first);
  return last < (whole[sentence]?.to ?? 0);
}

/** A clause that nothing parts, in stretches of a few words. */
function cut(clause: Span & WordRange, list: readonly Word[]): (Span & WordRange)[] {
  if (clause.to - clause.from <= LONGEST_CLAUSE) return [clause];
  const parts: (Span & WordRange)[] = [];
  for (let from = clause.from; from < clause.to; from += CUT_CLAUSE) {
    const to = Math.min(clause.to, from + CUT_CLAUSE);
    const start = from === clause.from ? clause.start : (list[from] as Word).start;
    parts.push({ from, to, start, end: to === clause.to ? clause.end : (list[to - 1] as Word).end });
  }
  return parts;
}

/** The clauses of a long sentence as several: each as long as a sentence is. */
function inPieces(parts: readonly (Span & WordRange)[]): ReadSentence[] {
  const pieces: (Span & WordRange)[][] = [];
  for (const part of parts) {
    const piece = pieces.at(-1);
    const fits = piece && piece.length < MOST_CLAUSES && part.to - (piece[0] as WordRange).from <= PIECE;
    if (fits) piece.push(part);
    else pieces.push([part]);
  }
  return pieces.map((clauses) => {
    const first = clauses[0] as Span & WordRange;
    const last = clauses.at(-1) as Span & WordRange;
    return { start: first.start, end: last.end, from: first.from, to: last.to, clauses };
  });
}

function wordsWithin(list: readonly Word[]): (span: Span) => WordRange {
  const firstFrom = (start: number) =>
    firstNotBefore(list.length, (index) => (list[index] as Word).start < start);
  return ({ start, end }) => ({ from: firstFrom(start), to: firstFrom(end) });
}
