import type { TextWords } from "../report/as-text";
import { readerLocale, t, verdictWord } from "./i18n";

/** The words around copied notes. */
export function textWords(): TextWords {
  return {
    locale: readerLocale(),
    verdict: verdictWord,
    quoted: (words) => t("quoted", words),
    heading: (title) => t("copyHeading", title),
    sources: t("copySources"),
    checked: (date, by) => t("copyChecked", date, by),
  };
}
