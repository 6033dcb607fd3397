import { isDressed, UNUSUAL, withoutHidden, withPlainLetters } from "../../text/look-alikes";
import { type NameFilter, probe } from "./name-filter";
import { loosePairKey, loosePairText, pairKey, singleKey, wordKey } from "./name-keys";
import {
  carelessRuns,
  hashtagRuns,
  headedRuns,
  hintedWords,
  nameRuns,
  type RunWord,
  tellingRuns,
  wordsIn,
} from "./name-runs";

/** What the gate knows of all stories' names; made at build time by `gate-names.ts`. */
export interface GateNames {
  readonly filter: NameFilter;
  /** Words without which no name is there, as patterns: with capitals, small, and hashtags. None where they are so many that every text is read. */
  readonly hints: readonly string[];
  /** Words that with a name after them are a name: `madre` of "madre de Rocky". */
  readonly heads: readonly string[];
  /** Words with which a title begins that goes on small: `Dietro` of "Dietro la maschera". */
  readonly titles: readonly string[];
}

/** More telling words than this on one page say nothing, and their pairs would be many. */
const MOST_LOOSE = 64;

/**
 * Makes the question before it, which costs next to nothing: may a text hold a name at all? One look for all: each
 * costs as much as reading the text, and its pattern as much again where the page is small.
 */
export function nameGuesser({ hints }: GateNames): (text: string) => boolean {
  if (hints.length === 0) return () => true;
  const words = hintedWords(hints);
  const look = new RegExp(`${words}|${UNUSUAL}`);
  return (text) => {
    const found = look.exec(text)?.[0] ?? "";
    if (found.length !== 1) return found !== "";
    const visible = withoutHidden(text);
    // Plain letters take their time: they are made part by part, in the closer reading.
    return isDressed(visible) || new RegExp(words).test(visible);
  };
}

/** A name is whole within so many characters of the word by which it was guessed. */
const AROUND = 200;

/** What stands around those words in a text, each piece on a line of its own that begins with a letter. */
function around(words: RegExp, text: string): string {
  let pieces = "";
  let end = 0;
  for (const { index } of text.matchAll(words)) {
    const piece = text.slice(Math.max(index - AROUND, end), index + AROUND);
    // Text without capitals is found from a line's first letter on.
    pieces += index - AROUND > end ? `\n${piece.replace(/^\P{L}+/u, "")}` : piece;
    end = index + AROUND;
  }
  return pieces;
}

/**
 * Makes the gate's question: which names that may be a story's are in a text, and were in none before? Texts may
 * come one after another. The filter lets a few strangers through: whoever acts on a name looks it up first.
 */
export function nameFinder({ filter, hints, heads, titles }: GateNames): (text: string) => string[] {
  const mayHold = probe(filter);
  const guesses = hints.length > 0 ? new RegExp(hintedWords(hints), "g") : null;
  const tellingWords = tellingRuns(hints.slice(0, 1));
  const taken = new Set<string>();
  const loose: RunWord[] = [];
  let fresh: string[] = [];
  let isTelling = false;

  function take(name: string): void {
    if (taken.has(name)) return;
    taken.add(name);
    fresh.push(name);
  }

  function tryPair(first: RunWord | undefined, second: RunWord): void {
    if (first && mayHold(pairKey(first.key, second.key))) take(`${first.text} ${second.text}`);
  }

  function tryWord(word: RunWord, isProper: boolean): void {
    if (!mayHold(wordKey(word.key))) return;
    isTelling = true;
    if (mayHold(singleKey(word.key))) take(word.text);
    const tryBeside = (other: RunWord) => {
      if (mayHold(loosePairKey(word.key, other.key))) take(loosePairText(word.text, other.text));
    };
    // Alone only with a capital: "a rusty nail".
    if (isProper) tryBeside(word);
    if (loose.length >= MOST_LOOSE || loose.some(({ key }) => key === word.key)) return;
    loose.forEach(tryBeside);
    loose.push(word);
  }

  function readPairs(words: readonly RunWord[]): void {
    for (let at = 1; at < words.length; at++) tryPair(words[at - 1], words[at] as RunWord);
  }

  return (source) => {
    const plain = withPlainLetters(source);
    const text = guesses ? around(guesses, plain) : plain;
    fresh = [];
    isTelling = false;
    for (const run of nameRuns(text)) readPairs(wordsIn(run));
    for (const run of new Set(text.match(tellingWords))) {
      const words = wordsIn(run);
      for (const word of words) tryWord(word, true);
      readPairs(words);
    }
    for (const run of hashtagRuns(text)) for (const word of wordsIn(run)) tryPair(word, word);
    for (const run of carelessRuns(text)) {
      const words = wordsIn(run, true);
      for (const word of words) tryWord(word, false);
      readPairs(words);
      // Small words may part a name: "ludwig van beethoven".
      for (let at = 2; at < words.length; at++) tryPair(words[at - 2], words[at] as RunWord);
    }
    // A slow pattern, and only where the word that it ends or begins with was found.
    for (const run of (isTelling && text.match(headedRuns(heads, titles))) || []) {
      const words = wordsIn(run, true);
      // Heads may follow each other: "thằng nhỏ phim Mask".
      for (const head of words) for (const word of words) tryPair(head, word);
    }
    return fresh;
  };
}
