import { expect, it } from "vitest";
import { formatDate } from "../../lib/report/format-date";

it.each([
  ["2026-11-22", "en-GB", "22 November 2026"],
  ["2026-11-22", "en-US", "November 22, 2026"],
  ["1985-03", "en-GB", "March 1985"],
  ["1985", "en-GB", "1985"],
  ["1985-01-01", "es", "1 de enero de 1985"],
  ["no date", "en", "no date"],
])("%s in %s: %s", (date, locale, expected) => {
  expect(formatDate(date, locale)).toBe(expected);
});
