import { fill } from "./card-words";

/** A page's double quotation marks; « and » may have a blank inside. */
const MARKS = /["“”„‟]|«\s*|\s*»/gu;
const MARK = /["“”„‟«»]/u;
/** What stands before a mark that opens (« after an apostrophe: “qu’« un conte »”), and after one that closes. */
const BEFORE = /[\s([{¡¿‘’'—–-]/u;
const AFTER = /[\s.,;:!?…)\]}’—–-]/u;
/** Our own while marks are counted; a page's are dropped. No noncharacters: Chromium takes no script that has one. */
const OPEN = "\u0001";
const CLOSE = "\u0002";
const OURS = new RegExp(`[${OPEN}${CLOSE}]`, "gu");
const WHOLE = new RegExp(`^${OPEN}[^${OPEN}${CLOSE}]*${CLOSE}$`, "u");

/**
 * Words of a page in the reader's quotation marks (`“{0}”`). A whole quotation stays as it is. Marks inside become
 * single ones, and one whose partner stood outside the words gets it back. Single marks stand as they are: the same sign
 * is an apostrophe.
 */
export function inQuotes(pattern: string, words: string): string {
  const text = withInches(words.replace(OURS, "").trim());
  let open = 0;
  let lost = 0;
  const inside = text.replace(MARKS, (match, at: number) => {
    const mark = match.trim();
    const place = at + match.indexOf(mark);
    const before = text[place - 1] ?? " ";
    const after = text[place + 1] ?? " ";
    const isAfterGap = BEFORE.test(before);
    // Languages turn them in either direction: where they stand says more.
    let opens = isAfterGap;
    if (isAfterGap === AFTER.test(after))
      opens =
        open > 0 && (MARK.test(before) || MARK.test(after))
          ? MARK.test(before)
          : mark === "«" || (open === 0 && !"”»".includes(mark));
    if (opens) open++;
    else if (open > 0) open--;
    else lost++;
    const [blankBefore, blankAfter] = match.split(mark);
    return opens ? blankBefore + OPEN : CLOSE + blankAfter;
  });
  const whole = OPEN.repeat(lost) + inside + CLOSE.repeat(open);
  if (!WHOLE.test(whole)) return fill(pattern, whole.replaceAll(OPEN, "‘").replaceAll(CLOSE, "’"));
  return open + lost > 0 ? fill(pattern, whole.slice(1, -1).trim()) : text;
}

/** Straight marks that end nothing and stand behind a number, as in `a 12" record`, as the signs for inches that they are. */
function withInches(text: string): string {
  let isOpen = false;
  return text.replace(/"/gu, (mark, at: number) => {
    if (!isOpen && /\d/u.test(text[at - 1] ?? "") && /[\s-]/u.test(text[at + 1] ?? "")) return "″";
    isOpen = !isOpen;
    return mark;
  });
}
