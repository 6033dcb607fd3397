import { foldLookAlikes, HIDDEN } from "./look-alikes";

/** A folded text that knows where each of its units came from. */
export interface Folded {
  readonly text: string;
  /** `offsets[i]` is the UTF-16 index in the source of `text[i]`; one more entry holds the source's length. */
  readonly offsets: Uint32Array;
}

const INVISIBLE = new RegExp(`[${HIDDEN}]`);
const SPACE = /\s/;

const REPLACED: Record<string, string> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201a": "'",
  "\u201b": "'",
  "\u02bc": "'",
  "\u2032": "'",
  "\uff07": "'",
  "`": "'",
  "\u00b4": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u201e": '"',
  "\u201f": '"',
  "\u00ab": '"',
  "\u00bb": '"',
  "\u2033": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u2015": "-",
  "\u2212": "-",
  "\u0111": "d",
  "\u0110": "d",
  "\u0142": "l",
  "\u0141": "l",
  "\u00f8": "o",
  "\u00d8": "o",
  "\u0131": "i",
  "\u00df": "ss",
  "\u1e9e": "ss",
  "\u0153": "oe",
  "\u0152": "oe",
};

/** Units that one unit of the source gives at most; a single sign may stand for eighteen letters. */
const MOST_UNITS = 3;

const folds = new Map<string, string>();

function foldCharacter(character: string): string {
  let folded = folds.get(character);
  if (folded === undefined) {
    folded =
      REPLACED[character] ??
      (INVISIBLE.test(character) ? "" : character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase());
    if (SPACE.test(folded)) folded = " ";
    folded = folded.slice(0, MOST_UNITS * character.length);
    if (folds.size > 4096) folds.clear(); // a hostile page must not fill memory
    folds.set(character, folded);
  }
  return folded;
}

/**
 * Folds a text for comparison: case, accents, compatibility forms, quotation marks, dashes and runs of
 * white space become one form; invisible characters go; look-alikes of other scripts become Latin letters in
 * Latin words. Linear in the length.
 */
export function fold(source: string): Folded {
  const offsets = new Uint32Array(source.length * MOST_UNITS + 1);
  let text = "";
  let length = 0;
  let lastIsSpace = true; // leading space is dropped
  let index = 0;
  while (index < source.length) {
    const code = source.charCodeAt(index);
    let size = 1;
    let folded: string;
    if (code > 96 && code < 123) folded = source[index] as string;
    else {
      const character = String.fromCodePoint(source.codePointAt(index) as number);
      size = character.length;
      folded = foldCharacter(character);
    }
    if (folded === " ") {
      if (!lastIsSpace) {
        offsets[length++] = index;
        text += " ";
      }
      lastIsSpace = true;
    } else if (folded !== "") {
      for (let unit = 0; unit < folded.length; unit++) offsets[length++] = index;
      text += folded;
      lastIsSpace = false;
    }
    index += size;
  }
  offsets[length] = source.length;
  return { text: foldLookAlikes(text), offsets: offsets.slice(0, length + 1) };
}

const SIGNS =
  "\u00a0-\u00a3\u00a5\u00a7\u00a9\u00ab\u00ae\u00b0\u00b1\u00b6\u00b7\u00bb\u00bf\u2010-\u2015\u201c-\u2022\u2026\u2033\u20ac\u2212";
const APOSTROPHES = "`\u00b4\u02bc\u2018-\u201b\u2032";
const LETTERS = "\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f\u1e00-\u1eff";
/** Nearly all that stands in texts of our languages. */
const PLAIN = new RegExp(`^[\\t\\n\\f\\r -~${SIGNS}${APOSTROPHES}${LETTERS}]*$`);
const ANY_SIGN = new RegExp(`[${SIGNS}]`, "g");
const ANY_APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, "g");
const OTHER_LETTER = new RegExp(`[${LETTERS}]`);
const REPLACED_LETTER = /[\u00df\u0110\u0111\u0131\u0141\u0142\u0152\u0153\u00d8\u00f8\u1e9e]/g;
const BEYOND_ASCII = /[^\0-\x7f]/;

/**
 * A text with its words folded, letter for letter where they stood, by native code alone: pages run this cold, and
 * `fold` looks at each character. Other signs become spaces or stay. Null where it takes care to fold the text.
 */
export function foldPlain(source: string): string | null {
  if (!BEYOND_ASCII.test(source)) return source.toLowerCase().replaceAll("`", "'");
  if (!PLAIN.test(source)) return null;
  let text = source.replace(ANY_APOSTROPHE, "'").replace(ANY_SIGN, " ");
  if (OTHER_LETTER.test(text))
    text = text
      .normalize("NFKD")
      .replace(/[\u0300-\u036f]/g, "")
      .replace(REPLACED_LETTER, (letter) => REPLACED[letter] ?? letter);
  text = text.toLowerCase();
  return text.length === source.length ? text : null; // "ß" and "œ" are two letters
}

/** The folded text alone. */
export function foldText(source: string): string {
  return fold(source).text.trim();
}
