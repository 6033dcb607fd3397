import type { TextWords } from "../report/as-text";
import { PLACES } from "../report/card-words";
import { inQuotes } from "../report/in-quotes";
import { readerLocale, t, verdictWord } from "./i18n";

/** Words of a page in the quotation marks of the interface's language. */
export function inReadersQuotes(words: string): string {
  return inQuotes(t("quoted", PLACES[0]), words);
}

/** The words around copied notes. */
export function textWords(): TextWords {
  return {
    locale: readerLocale(),
    verdict: verdictWord,
    quoted: inReadersQuotes,
    heading: (title) => t("copyHeading", title),
    sources: t("copySources"),
    checked: (date, by) => t("copyChecked", date, by),
  };
}
