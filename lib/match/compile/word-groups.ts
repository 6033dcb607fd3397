import { spellings } from "../../text/diacritics";
import type { Language } from "../../text/languages";
import { stemPhrase } from "../model/features";

/** Numbers the word groups of a story; equal groups share a number. */
export class GroupTable {
  readonly list: string[][] = [];
  private readonly numbers = new Map<string, number>();

  constructor(
    private readonly language: Language,
    private readonly tags: Readonly<Record<string, string>>,
  ) {}

  /** Patterns of a story file as lists of group numbers. */
  patterns(patterns: readonly (readonly string[])[] = []): number[][] {
    return patterns.map((pattern) => pattern.map((group) => this.number(group)));
  }

  private number(group: string): number {
    let number = this.numbers.get(group);
    if (number === undefined) {
      number = this.list.length;
      this.numbers.set(group, number);
      const phrases = spellings(group.split("|"), this.language).map((word) =>
        stemPhrase(word, this.language, this.tags),
      );
      this.list.push([...new Set(phrases.filter((phrase) => phrase !== ""))]);
    }
    return number;
  }
}
