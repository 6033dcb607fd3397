import type { Language } from "../../text/languages";
import { type Word, words } from "../../text/words";
import type { TextBlock } from "../blocks/text-block";

/** What is matched folded, as a page writes it. */
export class WrittenWords {
  private readonly lists: { readonly text: string; readonly words: readonly Word[] }[];

  constructor(blocks: readonly TextBlock[], language: Language) {
    this.lists = blocks.map(({ text }) => ({ text, words: words(text, language) }));
  }

  /** The first place that has these words, by their stems or folded; they themselves where none has. */
  asWritten(sought: string): string {
    const wanted = sought.split(" ");
    for (const { text, words } of this.lists)
      for (const [at, first] of words.entries())
        if (wanted.every((word, index) => isWord(words[at + index], word)))
          return text.slice(first.start, words[at + wanted.length - 1]?.end);
    return sought;
  }

  /** True of a word that stands in small letters somewhere: it is no name. */
  isSmall(stem: string): boolean {
    return this.lists.some(({ text, words }) =>
      words.some(
        (word) => word.stem === stem && /^\p{Ll}[\p{Ll}\p{M}]*$/u.test(text.slice(word.start, word.end)),
      ),
    );
  }
}

const isWord = (word: Word | undefined, sought: string) => word?.folded === sought || word?.stem === sought;
