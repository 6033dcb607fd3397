import type { Language } from "../text/languages";
import { firstNotBefore } from "../text/lists";
import { clauses, type Span, sentences } from "../text/sentences";
import { type Word, words } from "../text/words";
import { stems } from "./features";
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

/** Clauses beyond this are read with the whole sentence only: one of a thousand commas stays cheap. */
const MOST_CLAUSES = 12;

export function readBlock(block: TextBlock, language: Language, names: NameIndex): ReadBlock {
  const list = words(block.text, language);
  const within = wordsWithin(list);
  return {
    words: list,
    stems: stems(list, names.tags),
    sentences: sentences(block.text).flatMap((span) => {
      const range = within(span);
      if (range.from === range.to) return [];
      const parts = clauses(block.text, span)
        .map((clause) => ({ ...clause, ...within(clause) }))
        .filter(({ from, to }) => to > from);
      return [{ ...span, ...range, clauses: parts.slice(0, MOST_CLAUSES) }];
    }),
    names: names.find(list),
  };
}

function wordsWithin(list: readonly Word[]): (span: Span) => WordRange {
  const firstFrom = (start: number) =>
    firstNotBefore(list.length, (index) => (list[index] as Word).start < start);
  return ({ start, end }) => ({ from: firstFrom(start), to: firstFrom(end) });
}
