import type { Story } from "../../story/schema";
import type { GateNames } from "../gate/find-names";
import { loosePairKey, loosePairText, pairKey, singleKey, wordKey } from "../gate/name-keys";
import { nameRuns, type RunWord, wordsIn } from "../gate/name-runs";
import { buildFilter } from "./build-filter";
import { hashtagsOf } from "./hashtags";
import { nameHints, type SpeltName } from "./name-hint";

/** As much of a story as the gate knows. */
export type NamedStory = Pick<Story, "id" | "people" | "works">;

/** A single name counts beside another only where so few stories use it: "John" would let half the web in. */
const MOST_SHARED = 4;
/** Heads are alternatives of one pattern, which must stay quick: only the commonest are kept. */
const MOST_HEADS = 72;

/** A mention that counts beside another one of its story; a rare one counts alone. */
interface LooseWord extends RunWord {
  readonly isRare: boolean;
}

/** All names of all stories, as the gate and the background need them. */
export interface NameTable {
  readonly gate: GateNames;
  /** Names as the gate finds them, in small letters, each with the ids of its stories. */
  readonly stories: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Makes the table from the stories; runs at build time. */
export function nameTable(all: Iterable<NamedStory>): NameTable {
  const keys = new Set<number>();
  const telling = new Set<string>();
  const stories = new Map<string, Set<string>>();
  const heads = new Map<string, number>();
  const titles = new Map<string, number>();
  const spelled: SpeltName[] = [];
  const hashtags = new Set<string>();
  const looseOf = new Map<string, Map<string, LooseWord>>();
  const add = (key: number, text: string, id: string) => {
    keys.add(key);
    const ids = stories.get(text);
    if (ids) ids.add(id);
    else stories.set(text, new Set([id]));
  };
  const tells = ({ text, key }: RunWord) => {
    telling.add(text);
    keys.add(wordKey(key));
  };

  for (const { id, people, works } of all) {
    const loose = new Map<string, LooseWord>();
    for (const tag of hashtagsOf(people.flatMap(({ names }) => names)).flatMap(spellings))
      for (const { text, key } of wordsIn(tag, true)) {
        hashtags.add(text);
        // As a pair with itself: a key of its own kind, or any word might be one where stories are many.
        add(pairKey(key, key), `${text} ${text}`, id);
      }
    for (const { names, mentions, rareMentions } of [...people, ...works]) {
      for (const { spelt, headed } of shortest(names)) {
        if (headed) {
          const counts = headed.isTitle ? titles : heads;
          counts.set(headed.head, (counts.get(headed.head) ?? 0) + 1);
        }
        for (const words of spelt) {
          const [first, second] = words;
          if (first) spelled.push({ words: words.map(({ text }) => text), isProper: headed !== null });
          if (first && second) add(pairKey(first.key, second.key), `${first.text} ${second.text}`, id);
          else if (first) add(singleKey(first.key), first.text, id);
          // The word that makes the gate look for a headed name, or for a single one.
          const word = headed ? (headed.isTitle ? first : second) : second ? null : first;
          if (word) tells(word);
        }
      }
      for (const mention of mentions)
        for (const word of spellings(mention).flatMap(properWord))
          loose.set(word.text, {
            ...word,
            isRare: rareMentions.includes(mention) || loose.get(word.text)?.isRare === true,
          });
    }
    looseOf.set(id, loose);
  }

  const shared = new Map<string, number>();
  for (const loose of looseOf.values())
    for (const text of loose.keys()) shared.set(text, (shared.get(text) ?? 0) + 1);
  for (const [id, loose] of looseOf) {
    const words = [...loose.values()].filter(({ text }) => (shared.get(text) ?? 0) <= MOST_SHARED);
    words.forEach((one, index) => {
      if (words.length > 1 || one.isRare) tells(one);
      // A rare one is a pair with itself.
      for (const other of words.slice(one.isRare ? index : index + 1))
        add(loosePairKey(one.key, other.key), loosePairText(one.text, other.text), id);
    });
  }
  return {
    gate: {
      filter: buildFilter(keys),
      hints: nameHints(spelled, telling, hashtags),
      heads: commonest(heads),
      titles: commonest(titles),
    },
    stories,
  };
}

function commonest(counts: ReadonlyMap<string, number>): string[] {
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return sorted.slice(0, MOST_HEADS).map(([word]) => word);
}

/** A name as the gate can know it: its one or two words, once for each spelling. */
interface KnownName {
  readonly plain: string;
  readonly headed: HeadedName | null;
  readonly spelt: readonly (readonly RunWord[])[];
}

/** The names that hold no other: the shorter one finds the longer as well. */
function shortest(names: readonly string[]): KnownName[] {
  const known = names.map(knownName).filter(({ spelt }) => spelt.some((words) => words.length > 0));
  // "madre de Rocky" is found in small letters only, "Madre de Rocky" in large ones: neither stands for the other.
  const all = [...new Map(known.map((name) => [`${name.headed !== null}${name.plain}`, name])).values()];
  return all.filter(
    ({ plain }) => !all.some((other) => other.plain !== plain && plain.includes(other.plain)),
  );
}

function knownName(written: string): KnownName {
  // Signs that no text has within a name would only part it.
  const name = written
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}'’·•・\s-]+/gu, " ")
    .trim();
  const headed = headedName(name);
  const plain = wordsIn(name, true).map(({ text }) => text);
  return {
    plain: ` ${plain.join(" ")} `,
    headed,
    spelt: headed ? [headed.words] : spellings(name).map(telling),
  };
}

/** As written, and with accents as characters of their own. */
function spellings(name: string): string[] {
  return [...new Set([name, name.normalize("NFD")])];
}

/**
 * The words by which the gate knows a name: its last two in a row, or its only one. None for "Mask (1985)":
 * "Mask" alone would be no name.
 */
function telling(name: string): RunWord[] {
  const runs = [...nameRuns(name)].map((run) => wordsIn(run));
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), []);
  if (longest.length > 1) return longest.slice(-2);
  return /^[\p{L}\p{M}·]+$/u.test(name) ? wordsIn(name, true).slice(-2) : [];
}

interface HeadedName {
  readonly head: string;
  readonly isTitle: boolean;
  /** The first word and the last. */
  readonly words: readonly RunWord[];
}

/** "madre de Rocky" with one proper word at its end, and "Dietro la maschera" with one at its beginning. */
function headedName(name: string): HeadedName | null {
  const words = wordsIn(name.replace(/['’]\p{Ll}*$/u, ""), true);
  const ends = words.length > 1 ? [words[0], words.at(-1)].flatMap((word) => word ?? []) : [];
  const after = /^(\p{Ll}{2,})(?:\s\p{Ll}{1,8}){0,3}\s\p{Lu}\p{L}+(?:['’]\p{Ll}*)?$/u.exec(name);
  if (after?.[1]) return { head: after[1], isTitle: false, words: ends };
  const title = /^(\p{Lu}\p{Ll}+)(?:\s\p{Ll}{1,12}){1,3}$/u.exec(name);
  return title?.[1] ? { head: title[1], isTitle: true, words: ends } : null;
}

/** A mention that is one word with a capital; in small letters it would say nothing. */
function properWord(mention: string): RunWord[] {
  if (!/^\p{Lu}[\p{L}\p{M}\p{N}]+$/u.test(mention)) return [];
  return wordsIn(mention, true);
}
