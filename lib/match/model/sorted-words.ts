import { firstNotBefore, indexIn } from "../../text/lists";

/**
 * Words in the order of their code units, found by halves. Made of one string by native code: a page that runs this
 * cold would pay for a table of some thousands.
 */
export class SortedWords {
  readonly list: readonly string[];

  /** @param joined what `joinSorted` made */
  constructor(joined: string) {
    this.list = joined === "" ? [] : joined.split(SEPARATOR);
  }

  /** -1 where the word is not there. */
  indexOf(word: string): number {
    return indexIn(this.list, word);
  }

  /** The index of the first word that does not come before this one. */
  firstFrom(word: string): number {
    const { list } = this;
    return firstNotBefore(list.length, (index) => (list[index] as string) < word);
  }
}

const SEPARATOR = ",";

/** Sorted words as one string. Throws a RangeError for words that could not be told apart in it. */
export function joinSorted(words: readonly string[]): string {
  words.forEach((word, index) => {
    if (word === "" || word.includes(SEPARATOR) || (index > 0 && word <= (words[index - 1] as string)))
      throw new RangeError(`"${word}" cannot be joined.`);
  });
  return words.join(SEPARATOR);
}
