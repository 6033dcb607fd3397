import { type Phrase, PhraseIndex } from "./features";
import { listsIn, packRising, unpackRising } from "./packed";
import { joinSorted, SortedWords } from "./sorted-words";

/** Phrases and the numbers that each stands for, as a model holds them. */
export interface PackedPhrases {
  /** See `sorted-words.ts`. */
  readonly phrases: string;
  /** Per phrase, a packed list. */
  readonly numbers: string;
}

/** @param groups per number, its phrases: sequences of stems joined by a space */
export function packPhrases(groups: readonly (readonly string[])[]): PackedPhrases {
  const numbers = new Map<string, number[]>();
  groups.forEach((phrases, number) => {
    for (const phrase of new Set(phrases)) numbers.set(phrase, [...(numbers.get(phrase) ?? []), number]);
  });
  const phrases = [...numbers.keys()].sort();
  return {
    phrases: joinSorted(phrases),
    numbers: packRising(phrases.map((phrase) => numbers.get(phrase) as number[])),
  };
}

/** An index of phrases that reads of a packed table what a text asks for. */
export class PhraseTable extends PhraseIndex {
  private readonly phrases: SortedWords;
  private readonly numbers: readonly string[];

  constructor(packed: PackedPhrases) {
    super();
    this.phrases = new SortedWords(packed.phrases);
    this.numbers = listsIn(packed.numbers);
  }

  override startingWith(first: string): readonly Phrase[] {
    const found: Phrase[] = [];
    const { list } = this.phrases;
    // "go" comes before "go away", and both before all that begins with other words.
    for (let at = this.phrases.firstFrom(first); at < list.length; at++) {
      const phrase = list[at] as string;
      if (phrase !== first && !phrase.startsWith(`${first} `)) break;
      const sequence = phrase.split(" ");
      for (const value of unpackRising(this.numbers[at] as string)) found.push({ sequence, value });
    }
    return found;
  }
}
