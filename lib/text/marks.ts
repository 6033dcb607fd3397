import type { Language } from "./languages";

/** Languages in which marks on letters tell words apart that are otherwise alike: «schon» and «schön», «bà» and «ba». */
const MARKED: ReadonlySet<Language> = new Set(["de", "vi"]);
/** Where many also write without them, all of them at once. */
const ALSO_PLAIN: ReadonlySet<Language> = new Set(["vi"]);

const MARKS = /[\u0300-\u0323\u0111]/g;

/** True where stems keep their marks. */
export const keepsMarks = (language: Language): boolean => MARKED.has(language);

/**
 * The marks on a word's letters, in order but without their places: «hoà» and «hòa» are one word.
 * @param word as the text writes it
 */
export function marksOn(word: string): string {
  if (!/[^\0-\x7f]/.test(word)) return "";
  return word.toLowerCase().normalize("NFD").match(MARKS)?.join("") ?? "";
}

/** Texts, and how else people of that language write them. */
export function spellings(texts: readonly string[], language: Language): readonly string[] {
  return ALSO_PLAIN.has(language) ? texts.flatMap((text) => [text, withoutMarks(text)]) : texts;
}

function withoutMarks(text: string): string {
  return text.replaceAll("đ", "d").replaceAll("Đ", "D").normalize("NFD").replace(MARKS, "");
}
