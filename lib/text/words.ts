import { diacriticsOf, keepsDiacritics } from "./diacritics";
import type { Language } from "./languages";
import { fold, foldPlain } from "./normalize";
import { stem } from "./stem";

/** A word of a text: its stem, and where it stands in the source (UTF-16, end exclusive). */
export interface Word {
  readonly stem: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu;

const PLAIN_WORD = /[a-z0-9]+(?:'[a-z]+)*/g;

/** The words of a text in order. "wasn't" gives `was` and `n't`, so that a denial is a word. */
export function words(source: string, language: Language): Word[] {
  const plain = foldPlain(source);
  const { text, offsets } = plain === null ? fold(source) : { text: plain, offsets: null };
  const found: Word[] = [];
  const isAccented = keepsDiacritics(language);
  const add = (folded: string, from: number) => {
    const to = from + folded.length;
    const start = offsets ? (offsets[from] as number) : from;
    const end = offsets ? nextIndex(source, offsets[to - 1] as number) : to;
    const plainStem = stem(folded, language);
    const own = isAccented ? plainStem + diacriticsOf(source.slice(start, end)) : plainStem;
    found.push({ stem: own, folded, start, end });
  };
  for (const { 0: word, index } of text.matchAll(/[^\0-\x7f]/.test(text) ? WORD : PLAIN_WORD)) {
    if (!word.includes("'")) add(word, index);
    else {
      const afterFirst = source[offsets ? (offsets[index + 2] as number) : index + 2] ?? "";
      for (const [at, part] of parts(word, language, afterFirst !== afterFirst.toLowerCase()))
        add(part, index + at);
    }
  }
  return found;
}

const COMBINING = /\p{M}/u;

/** The index after a character and the marks that combine with it. */
function nextIndex(source: string, index: number): number {
  let next = index + ((source.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);
  while (COMBINING.test(source[next] ?? "")) next++;
  return next;
}

/**
 * What a word with an apostrophe holds, and where.
 * @param isName its third character is a capital: «O'Connor», not «o'clock»
 */
function parts(word: string, language: Language, isName: boolean): [number, string][] {
  if (language === "en" && word.endsWith("n't")) {
    const denial: [number, string] = [word.length - 3, "n't"];
    return word === "n't" ? [denial] : [[0, word.slice(0, -3)], denial];
  }
  const [head = "", rest = ""] = word.split("'");
  // «l'histoire», «dell'amore», «d'O'Connor»: the article is a word of its own; «Rocky'ego» is one name with an ending.
  if (language === "fr" || language === "it") {
    const last = word.lastIndexOf("'") + 1;
    return word.length - last > 1 ? [[last, word.slice(last)]] : [[0, head]];
  }
  if (head.length === 1 && isName)
    return [
      [0, head],
      [2, rest],
    ];
  return [[0, head]];
}
