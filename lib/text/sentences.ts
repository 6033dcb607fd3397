/** A stretch of a text: UTF-16 indices, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dra?|st|jr|sra?|ee|uu|mme|mlle|prof|bzw|ca|vs|etc|vol|p|pp|[a-z])\.$/i;
/** "No. 9", "Oct. 4", "4. Oktober" and "U.S. Navy" go on, by what stands before and behind; "He said no. 9 left" does, too. */
const GOING_ON: readonly (readonly [before: RegExp, behind: RegExp])[] = [
  [/(?:^|[\s(])(?:[Nn]o|NO|[Nn]r|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/, /^\s\d/],
  [
    /(?:^|[\s(])\d\d?\.$/,
    /^\s(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahrh|Jahrg|Jahrz|Jahrest|Geburtst|Lebensj)/,
  ],
  // What may end a sentence as well goes on only before these: "U.S. Navy", "in the U.S. Rocky died".
  [/(?:^|[\s(])U\.S\.$/, /^\s(?:Navy|Army|Air|Marine|Coast|Senat|Congre|Suprem|Presid|Govern|Depart|Attorn)/],
  [/(?:^|[\s(])(?:z\.B|u\.a|d\.h)\.$/, /^\s/],
  [/(?:^|[\s(])(?:Sgt|Lt|Gen|Col|Capt|Rev|Sen|Gov)\.$/, /^\s\p{Lu}/u],
];
const LONGEST_BEHIND = 9;
/** What closes behind the end of a sentence, for a character class. German closes with signs that open elsewhere. */
export const CLOSERS = "\"'”’“‘»«)\\]";
/** French puts a space before it, and one behind. Encyclopedias put the numbers of notes there. */
const CLOSING = new RegExp(
  `(?:[${CLOSERS}]|[ \\u00a0\\u202f]»(?!\\S)|\\[\\d{1,3}\\]|[\\u00b2\\u00b3\\u00b9\\u2070-\\u2079])*`,
  "y",
);

/**
 * Cuts a block's text into sentences. A line break (from `<br>` or preformatted text) ends a sentence
 * when the next line begins like one; a hard wrap inside a sentence does not. Where many lines have hardly a stop
 * among them, as in captions, a line is a sentence, or a few that are short. Spans are trimmed, none is empty.
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const isEnd = hasStops(text)
    ? (at: number) => endsAtLineBreak(text, at)
    : (at: number) => at - start >= SHORT_LINE;
  const close = (end: number) => {
    const span = trimmed(text, start, end);
    if (span) spans.push(span);
    start = end;
  };
  for (let index = nextStop(text, 0); index >= 0; index = nextStop(text, index + 1)) {
    const character = text[index] as string;
    if (character === "\n") {
      if (isEnd(index)) close(index);
    } else if (/[。！？]/.test(character)) close(index + 1);
    else {
      const stop = index;
      let end = index + 1;
      while (end < text.length && /[.!?…]/.test(text[end] as string)) end++;
      end = behindClosers(text, end);
      index = end - 1; // a row of stops is looked at once
      if (end < text.length && !/\s/.test(text[end] as string)) continue;
      if (character === "." && end === stop + 1 && isAbbreviation(text, start, end)) continue;
      if (startsLower(text, end)) continue; // "…" inside, or «“Why?” she asked»
      close(end);
    }
  }
  close(text.length);
  return spans;
}

/** So many lines at least, and fewer than one stop for so many of them, are lines of a caption or a poem. */
const FEWEST_LINES = 4;
const LINES_PER_STOP = 4;
/** Shorter ones are read with the next: a few words alone do not tell what a text is like. */
const SHORT_LINE = 40;

/** False for lines without stops, as in the captions of a video: there lines are sentences. */
function hasStops(text: string): boolean {
  const lines = text.split("\n").length;
  if (lines < FEWEST_LINES) return true;
  return (text.match(/[.!?…。！？]/g)?.length ?? 0) * LINES_PER_STOP >= lines;
}

const STOP = /[.!?…\n。！？]/g;

/** The index of the next character that may end a sentence, found by native code; -1 where there is none. */
function nextStop(text: string, from: number): number {
  STOP.lastIndex = from;
  return STOP.exec(text)?.index ?? -1;
}

function behindClosers(text: string, from: number): number {
  CLOSING.lastIndex = from;
  return from + (CLOSING.exec(text)?.[0].length ?? 0);
}

function isAbbreviation(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(start, end - 8), end);
  if (ABBREVIATION.test(before)) return true;
  const behind = text.slice(end, end + LONGEST_BEHIND);
  return GOING_ON.some(([one, other]) => one.test(before) && other.test(behind));
}

function startsLower(text: string, from: number): boolean {
  const next = /\S/.exec(text.slice(from, from + 8))?.[0] ?? "";
  return next !== next.toUpperCase();
}

function endsAtLineBreak(text: string, index: number): boolean {
  if (text[index + 1] === "\n") return true;
  return !startsLower(text, index + 1);
}

function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] as string)) from++;
  while (to > from && /\s/.test(text[to - 1] as string)) to--;
  return to > from ? { start: from, end: to } : null;
}

/** Cuts a sentence at commas, semicolons, colons, dashes and quotation marks. At least one span. */
export function clauses(text: string, sentence: Span): Span[] {
  const spans: Span[] = [];
  // Only the sentence is searched: looking further would cost the whole text, sentence by sentence.
  const within = text.slice(sentence.start, sentence.end + 1);
  let start = sentence.start;
  let looked = start;
  let holdsWord = false;
  for (const match of within.matchAll(/[,;:](?=\s)|\s[-–—]\s|—|[“”"«»]/g)) {
    const index = sentence.start + match.index;
    if (index >= sentence.end) break;
    const end = Math.min(index + match[0].length, sentence.end);
    holdsWord ||= hasWord(text.slice(looked, end)); // a row of dashes is looked at once
    looked = end;
    if (!holdsWord) continue;
    const span = trimmed(text, start, end);
    if (span) spans.push(span);
    start = end;
    holdsWord = false;
  }
  const rest = trimmed(text, start, sentence.end);
  if (rest && (spans.length === 0 || hasWord(text.slice(rest.start, rest.end)))) spans.push(rest);
  return spans;
}

/** The first pattern is the cheaper one, and answers for most. */
function hasWord(text: string): boolean {
  return /[a-z0-9]/i.test(text) || /[\p{L}\p{N}]/u.test(text);
}
