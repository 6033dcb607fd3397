import { isDate } from "../story/is-date";

/**
 * A date out of a story file (`2026-11-22`, `1985-03`, `1985`) in a reader's words. What is no date
 * comes back as it is: a wrong date must not hide a source.
 */
export function formatDate(date: string, locale: string): string {
  if (!isDate(date)) return date;
  const [, month, day] = date.split("-");
  const options: Intl.DateTimeFormatOptions = { timeZone: "UTC", year: "numeric" };
  if (month) options.month = "long";
  if (day) options.day = "numeric";
  return new Intl.DateTimeFormat(locale, options).format(Date.parse(date));
}
