/** True for a year, a month or a day (`1985`, `1985-03`, `1985-03-18`) that the calendar has. */
export function isDate(text: string): boolean {
  if (!/^\d{4}(-\d\d){0,2}$/.test(text)) return false;
  const time = Date.parse(text);
  // Some engines take 31 February for 3 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
