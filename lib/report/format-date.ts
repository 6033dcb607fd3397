/**
 * A date out of a story file (`2026-11-22`, `1985-03`, `1985`) in a reader's words. What is no date
 * comes back as it is: a wrong date must not hide a source.
 */
export function formatDate(date: string, locale: string): string {
  const [year, month, day] = date.split("-").map(Number);
  if (!year || Number.isNaN(month ?? 1) || Number.isNaN(day ?? 1)) return date;
  const options: Intl.DateTimeFormatOptions = { timeZone: "UTC", year: "numeric" };
  if (month) options.month = "long";
  if (month && day) options.day = "numeric";
  return new Intl.DateTimeFormat(locale, options).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}
