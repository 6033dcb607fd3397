import type { Language } from "./languages";

/** Languages in which diacritics tell many words apart: «schon» and «schön», «bà» and «ba». */
const KEPT: ReadonlySet<Language> = new Set(["de", "vi"]);
/** Where many also write without them, all of them at once. */
const ALSO_PLAIN: ReadonlySet<Language> = new Set(["vi"]);

/** Those of Vietnamese and German, and the letter that no decomposition parts from its stroke. */
const DIACRITICS = /[\u0300-\u0323\u0111]/g;

/** True where stems keep their diacritics. */
export const keepsDiacritics = (language: Language): boolean => KEPT.has(language);

/**
 * The diacritics of a word, in order but without their places: «hoà» and «hòa» are one word.
 * @param word as the text writes it
 */
export function diacriticsOf(word: string): string {
  if (!/[^\0-\x7f]/.test(word)) return "";
  return word.toLowerCase().normalize("NFD").match(DIACRITICS)?.join("") ?? "";
}

/** Texts, and how else people of that language write them. */
export function spellings(texts: readonly string[], language: Language): readonly string[] {
  if (!ALSO_PLAIN.has(language)) return texts;
  return texts.flatMap((text) => [...new Set([text, withoutDiacritics(text)])]);
}

function withoutDiacritics(text: string): string {
  return text.replaceAll("đ", "d").replaceAll("Đ", "D").normalize("NFD").replace(DIACRITICS, "");
}
