import { fill } from "./card-words";

/** A page's double quotation marks; « and » may have a blank inside. */
const MARKS = /["“”„‟]|«\s*|\s*»/gu;
/** What stands before a mark that opens (« after an apostrophe: “qu’« un conte »”), and after one that closes. */
const BEFORE = /[\s([{¡¿‘’'—–-]/u;
const AFTER = /[\s.,;:!?…)\]}’—–-]/u;
/** Our own while marks are counted: no page has these. */
const OPEN = "\ue000";
const CLOSE = "\ue001";
const WHOLE = new RegExp(`^${OPEN}[^${OPEN}${CLOSE}]*${CLOSE}$`, "u");

/**
 * Words of a page in the reader's quotation marks (`“{0}”`). A whole quotation stays as it is. Marks inside become
 * single ones, and one whose partner stood outside the words gets it back. Single marks stand as they are: the same sign
 * is an apostrophe.
 */
export function inQuotes(pattern: string, words: string): string {
  const text = words.trim();
  let open = 0;
  let lost = 0;
  const inside = text.replace(MARKS, (match, at: number) => {
    const mark = match.trim();
    const place = at + match.indexOf(mark);
    const isAfterGap = place === 0 || BEFORE.test(text[place - 1] as string);
    const isBeforeGap = place + 1 === text.length || AFTER.test(text[place + 1] as string);
    // Languages turn them in either direction: where they stand says more.
    const opens =
      isAfterGap === isBeforeGap ? mark === "«" || (open === 0 && !"”»".includes(mark)) : isAfterGap;
    if (opens) open++;
    else if (open > 0) open--;
    else lost++;
    const [before, after] = match.split(mark);
    return opens ? before + OPEN : CLOSE + after;
  });
  const whole = OPEN.repeat(lost) + inside + CLOSE.repeat(open);
  if (!WHOLE.test(whole)) return fill(pattern, whole.replaceAll(OPEN, "‘").replaceAll(CLOSE, "’"));
  return open + lost > 0 ? fill(pattern, whole.slice(1, -1).trim()) : text;
}
