import { expect, it } from "vitest";
import { formatDate } from "../../lib/report/format-date";

it.each([
  ["2026-11-22", "en-GB", "22 November 2026"],
  ["2026-11-22", "en-US", "November 22, 2026"],
  ["1985-03", "en-GB", "March 1985"],
  ["1985", "en-GB", "1985"],
  ["1985-01-01", "es", "1 de enero de 1985"],
  ["1985-03", "pt-BR", "março de 1985"],
  ["1985-03-18", "fr", "18 mars 1985"],
  ["1985-03-18", "de", "18. März 1985"],
  ["1985-03-18", "it", "18 marzo 1985"],
  ["1985-03-18", "pl", "18 marca 1985"],
  ["1985-03", "pl", "marzec 1985"],
  ["1985-03-18", "vi", "18 tháng 3, 1985"],
  ["1985-03-18", "id", "18 Maret 1985"],
  ["1985", "ar-EG", "١٩٨٥"],
  ["1984-02-29", "en-GB", "29 February 1984"],
  ["1985-02-29", "en", "1985-02-29"],
  ["2023-02-31", "en", "2023-02-31"],
  ["2023-13", "en", "2023-13"],
  ["2", "en", "2"],
  ["no date", "en", "no date"],
])("%s in %s: %s", (date, locale, expected) => {
  expect(formatDate(date, locale)).toBe(expected);
});
