import type { Language } from "../../text/languages";
import { type Word, words } from "../../text/words";
import type { TextBlock } from "../blocks/text-block";

/** What is matched folded, as a page writes it. */
export class WrittenWords {
  private readonly lists: { readonly text: string; readonly words: readonly Word[] }[];

  constructor(blocks: readonly TextBlock[], language: Language) {
    this.lists = blocks.map(({ text }) => ({ text, words: words(text, language) }));
  }

  /** The first place that has these folded words; they themselves where none has. */
  asWritten(folded: string): string {
    const wanted = folded.split(" ");
    for (const { text, words } of this.lists)
      for (const [at, first] of words.entries())
        if (wanted.every((word, index) => words[at + index]?.folded === word))
          return text.slice(first.start, words[at + wanted.length - 1]?.end);
    return folded;
  }

  /** True of a word that stands in small letters somewhere: it is no name. */
  isSmall(folded: string): boolean {
    return this.lists.some(({ text, words }) =>
      words.some(
        (word) => word.folded === folded && /^\p{Ll}[\p{Ll}\p{M}]*$/u.test(text.slice(word.start, word.end)),
      ),
    );
  }
}
