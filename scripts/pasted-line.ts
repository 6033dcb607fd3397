/**
 * Signs need no space after them; what may begin a sentence, as a minus or a number does, needs one; the number of a day
 * ("3. Oktober") stays.
 */
const BULLET =
  /^(?:[•‣◦▪·]\s*|(?:[*–—-]|\d{1,2}\)|\d{1,2}\.(?!\s+(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)))\s+)(?=\S)/u;

/** Pairs as the languages have them; of `"` both ends are alike. */
const PAIRS = ['""', "“”", "„“", "„”", "””", "«»", "»«", "‘’", "‹›"];

/** A line out of a list or a text without what only leads to it: a bullet, a number, quotation marks around all of it. */
export function pastedLine(line: string, isEntry: boolean): string {
  const text = line.trim();
  return withoutQuotes(isEntry ? text.replace(BULLET, "") : text);
}

/** Marks inside may be the ends of two quotations: then they stay. */
function withoutQuotes(text: string): string {
  const inner = text.slice(1, -1).trim();
  const pair = PAIRS.find(([open, close]) => text[0] === open && text.at(-1) === close);
  return pair && inner !== "" && ![...pair].some((mark) => inner.includes(mark)) ? inner : text;
}
