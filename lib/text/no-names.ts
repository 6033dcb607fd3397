import type { Language } from "./languages";
import { fold } from "./normalize";

/**
 * Words with a capital that are nobody's name: titles, weekdays where they have a capital, and whom sermons speak of. Those
 * that people are called too, such as "Jesús" in Spanish, are left out.
 */
const NO_NAMES: Record<Language, string> = {
  en: "mr mrs ms dr god lord jesus christ monday tuesday wednesday thursday friday saturday sunday",
  es: "dios señor cristo",
  pt: "deus senhor cristo",
  fr: "dieu seigneur christ",
  de: "gott gottes herr herrn christus montag dienstag mittwoch donnerstag freitag samstag sonntag",
  it: "dio signore cristo",
  pl: "bóg boga bogu bogiem boże chrystus chrystusa",
  vi: "chúa",
  id: "tuhan allah senin selasa rabu kamis jumat sabtu minggu",
};

const known = new Map<Language, ReadonlySet<string>>();

/** A language's words with a capital that are nobody's name, folded. */
export function noNames(language: Language): ReadonlySet<string> {
  let words = known.get(language);
  if (!words) {
    words = new Set(fold(NO_NAMES[language]).text.split(" "));
    known.set(language, words);
  }
  return words;
}
