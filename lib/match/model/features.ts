import { FUNCTION_WORDS } from "../../text/function-words";
import type { Language } from "../../text/languages";
import { coreOf } from "../../text/stem";
import { type Word, words } from "../../text/words";

/** Small words that say something about a claim, as stems: who speaks, and denial. They stay in pairs. */
const TELLING = new Set("not no i my me we our she he they her his".split(" "));

/** Stems of a text's words, names replaced by their tags. */
export function stems(list: readonly Word[], tags: Readonly<Record<string, string>>): string[] {
  // Own fields only: "constructor" is a word like any other.
  return list.map(({ folded, stem }) => (Object.hasOwn(tags, folded) ? (tags[folded] as string) : stem));
}

/** Stems cut to what counts where words are only weighed, in their order. */
export function coresOf(stemList: readonly string[], language: Language): string[] {
  return stemList.map((stem) => coreOf(stem, language));
}

/** Of a text's words, names replaced by their tags. */
export function coresIn(text: string, language: Language, tags: Readonly<Record<string, string>>): string[] {
  return coresOf(stems(words(text, language), tags), language);
}

/** A phrase of a story file as stems joined by a space, names replaced. */
export function stemPhrase(
  phrase: string,
  language: Language,
  tags: Readonly<Record<string, string>>,
): string {
  return stems(words(phrase, language), tags).join(" ");
}

/** A phrase or a name as folded words joined by a space: «Rocky's mom» is `rocky mom`. */
export function foldPhrase(phrase: string, language: Language): string {
  return words(phrase, language)
    .map(({ folded }) => folded)
    .join(" ");
}

export function isSmall(word: string, language: Language): boolean {
  return FUNCTION_WORDS[language].has(word);
}

/** True for words that make pairs with their neighbours; the plain small ones are passed over. */
function joinsPairs(word: string, language: Language): boolean {
  return !isSmall(word, language) || TELLING.has(word);
}

/**
 * Features of a stretch of stems: each stem once, each pair of neighbours once with the plain small words
 * taken out. Order does not matter to the caller.
 */
export function lexicalFeatures(stemList: readonly string[], language: Language): Set<string> {
  const found = new Set<string>();
  let previous = "";
  for (const current of stemList) {
    found.add(current);
    if (!joinsPairs(current, language)) continue;
    if (previous !== "") found.add(`${previous} ${current}`);
    previous = current;
  }
  return found;
}

/** In how many of the rows each feature stands. */
export function countFeatures<Feature>(
  rows: readonly { readonly features: Iterable<Feature> }[],
): Map<Feature, number> {
  const counts = new Map<Feature, number>();
  for (const { features } of rows)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

const NO_PHRASES: readonly Phrase[] = [];

/** A sequence of stems or words, and what it stands for. */
export interface Phrase {
  readonly sequence: readonly string[];
  readonly value: number;
}

/** Looks up sequences of stems or words (joined by a space) in a stretch of them. */
export class PhraseIndex {
  private readonly byFirst = new Map<string, Phrase[]>();

  add(phrase: string, value: number): void {
    const sequence = phrase.split(" ");
    const first = sequence[0];
    if (!first) return;
    const known = this.byFirst.get(first);
    if (known) known.push({ sequence, value });
    else this.byFirst.set(first, [{ sequence, value }]);
  }

  /** All phrases that begin with a stem or word. */
  startingWith(first: string): readonly Phrase[] {
    return this.byFirst.get(first) ?? NO_PHRASES;
  }

  /** Calls back with each phrase's value and the index of its first and last stem. */
  scan(stemList: readonly string[], found: (value: number, first: number, last: number) => void): void {
    for (let at = 0; at < stemList.length; at++) {
      const phrases = this.startingWith(stemList[at] as string);
      if (phrases.length === 0) continue; // most words begin none
      for (const { sequence, value } of phrases) {
        if (sequence.every((part, index) => stemList[at + index] === part))
          found(value, at, at + sequence.length - 1);
      }
    }
  }

  /** True where one of the phrases stands in the stretch. */
  occursIn(stemList: readonly string[]): boolean {
    let found = false;
    this.scan(stemList, () => {
      found = true;
    });
    return found;
  }
}

/** An index of phrases that all stand for the same. */
export function phraseIndex(phrases: Iterable<string>): PhraseIndex {
  const index = new PhraseIndex();
  for (const phrase of phrases) index.add(phrase, 0);
  return index;
}
