/**
 * Where names may stand in a text: found by the browser's own regular expressions, since a content script's own
 * loops run cold. Gate and build read with the same eyes. Classes have few ranges to be quick: where a block mixes
 * cases, or its script has none, each word counts as one with a capital. Words have a bound: without it, a long
 * stretch of letters would be read again from each of them.
 */
const SMALL = "a-z\u00b7ß-\u1fff\u3040-\ud7ff\uf900-\ufdff";
const CAPITAL = "A-ZÀ-ÞĀ-ʯͰ-ΫЀ-Я\u0531-\u1fff\u3040-\ud7ff\uf900-\ufdff";
/** Thai, Lao, Burmese, Khmer; Chinese and Japanese. */
const UNSPACED = "\u0e00-\u109f\u1780-\u17ff\u3040-\u9fff";
/** Blocks that have grown together (`NewsRocky`) and `McDonald` are two words. */
const WORD = `[${CAPITAL}][${SMALL}]{1,40}`;
/** Between a name's words: `Mr. Dennis`, `Rocky’s Mom`, `Roy L. “Rocky” Dennis`, `Jean-Luc O’Hara`, `Ludwig van Beethoven`. */
const BETWEEN = `(?:['’][a-z]{1,3})?[\\s."'“”„‘’()‐-―-]+(?:(?:[a-z]{1,3}|[A-Z])[.'’\\s-]+)?`;
/** What follows an owner: `Rocky’s mom`, `the Rocky’s-mom post`. */
const OWNED = "['’]s?[\\s-][a-z]{3,}";
const NAMES = new RegExp(`${WORD}(?:(?:${BETWEEN}${WORD})+(?:${OWNED})?|${OWNED})`, "g");
const HEADLINES = /[A-ZÀ-ÞĀ-ΫЀ-ЯḀ-ỿ]{2,40}(?:[\s"'’“”‐-―-]+[A-ZÀ-ÞĀ-ΫЀ-ЯḀ-ỿ]{2,40})+/g;
/**
 * Text written without capitals, from the start of a line or sentence on (`^` would be tried at every letter), from the
 * name of who writes ("Skeeter: …") or a time ("0:31"), or from a word that somebody shouts.
 */
const CARELESS = /(?:[.!?…:\n][\s\d:]{0,20}["“‘(#]?|\b[A-Z]{2,}\s)[a-zß-ÿа-я][^A-ZÀ-ÞА-Я]{24,}/g;
const HASHTAGS = new RegExp(`#[A-ZÀ-Þ${SMALL}]{4,40}`, "g");
const WORDS = new RegExp(`[A-ZÀ-Þ${SMALL}]{2,}`, "g");
/** Runs of words that may hold names, each once: "Roy L. “Rocky” Dennis", "Rocky’s mom", "ROCKY DENNIS". */
export function nameRuns(text: string): Set<string> {
  return new Set([...(text.match(NAMES) ?? []), ...(text.match(HEADLINES) ?? [])]);
}

/** Stretches of a text that use no capitals. */
export function carelessRuns(text: string): readonly string[] {
  return `\n${text}`.match(CARELESS) ?? [];
}

/** Words after a `#`: names of two words stand there as one. */
export function hashtagRuns(text: string): readonly string[] {
  return text.match(HASHTAGS) ?? [];
}

/** The pattern of hints that are words to their end. */
export const hintedWords = (hints: readonly string[]) => `(?:${hints.join("|")})(?![a-zß-ɏ])`;

/**
 * Finds the words that may tell by themselves, and text without spaces.
 * @param hints the patterns of these words while they are few; without them every word with a capital is one
 */
export function tellingRuns(hints: readonly string[]): RegExp {
  const words = hints.length > 0 ? hintedWords(hints) : `${WORD}|[A-ZÀ-ÞĀ-ΫЀ-ЯḀ-ỿ]{2,}`;
  return new RegExp(`${words}|[·${UNSPACED}]{3,}`, "g");
}

/** Finds names after a word ("madre" de Rocky), and titles that begin with one ("Dietro" la maschera). */
export function headedRuns(heads: readonly string[], titles: readonly string[]): RegExp {
  const oneOf = (words: readonly string[]) => (words.length > 0 ? `(?:${words.join("|")})` : "[]");
  // Headlines: "Matka z „Maski”", "The Mother From Mask".
  const anyCase = heads.map((word) => word.replace(/^./, (first) => `[${first}${first.toUpperCase()}]`));
  const after = `${oneOf(anyCase)}(?:\\s[A-Z]?[${SMALL}]{1,8}){0,3}\\s["“„«]?${WORD}`;
  return new RegExp(`${after}|${oneOf(titles)}(?:\\s[${SMALL}]{1,12}){1,3}`, "g");
}

/** A word of a run in small letters, and its key (32 bits). */
export interface RunWord {
  readonly text: string;
  readonly key: number;
}

/**
 * The words of a run. Single letters are left out, and so are small words within a name (`van`, `and`) unless
 * `all` are asked for. Where words are not parted by spaces, each three letters in a row are a word.
 */
export function wordsIn(run: string, all = false): RunWord[] {
  const words: RunWord[] = [];
  const found = run.match(WORDS) ?? [];
  for (let at = 0; at < found.length; at++) {
    const word = found[at] as string;
    const small = word.toLowerCase();
    const first = word.charCodeAt(0);
    // Thai, Lao, Burmese, Khmer; Chinese and Japanese.
    if (
      first > 0xdff &&
      (first < 0x10a0 || (first > 0x177f && first < 0x1800) || (first > 0x303f && first < 0xa000))
    )
      for (let end = 3; end <= word.length; end++) words.push(wordOf(small.slice(end - 3, end)));
    else if (all || word.length > 3 || at === found.length - 1 || first < 97 || first > 122)
      words.push(wordOf(small));
  }
  return words;
}

/**
 * A word's key tells its length, first three letters and last two: a loop over all would cost several times
 * as much while the code is cold, and words that look alike are told apart where the name is looked up.
 */
function wordOf(text: string): RunWord {
  const { length } = text;
  const key =
    text.charCodeAt(0) ^
    (text.charCodeAt(1) << 5) ^
    (text.charCodeAt(2) << 10) ^
    (text.charCodeAt(length - 2) << 15) ^
    (text.charCodeAt(length - 1) << 20) ^
    (length << 26);
  return { text, key };
}
