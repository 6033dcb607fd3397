import type { Level } from "../../lib/match/story-reading";

/** What the first comment of a corpus page says of it. */
interface PageFacts {
  readonly id: string;
  readonly language: string;
  readonly kind: Level;
  readonly group: string;
  readonly closeness?: "near" | "middle" | "far";
  readonly writer: string;
}

/** Words that state claims (or must not be marked), as a stretch of the page's letters. */
export interface Label {
  /** Claim ids; empty for words that must not be marked. */
  readonly claims: readonly string[];
  readonly start: number;
  readonly end: number;
}

export interface LabelledPage {
  readonly facts: PageFacts;
  /** The page without its labels. */
  readonly html: string;
  /** All letters and digits of the page's text, small, nothing between: tags and spaces cannot matter. */
  readonly letters: string;
  readonly labels: readonly Label[];
}

/** Pages by these writers are the final test: read before anything is chosen on them. */
const FINAL_WRITERS = ["bl", "bm"];

/** True for a page of the final test. */
export function isKeptApart({ facts }: LabelledPage): boolean {
  return FINAL_WRITERS.includes(facts.writer);
}

/** From English pages by these writers nothing is learnt: those of earlier ones are enough. */
const LATE_WRITERS = [
  "ap",
  "aq",
  "ar",
  "as",
  "at",
  "au",
  "av",
  "aw",
  "ax",
  "ay",
  "az",
  "ba",
  "bb",
  "bc",
  "bd",
  "be",
  "bf",
  "bg",
  "bh",
  "bj",
  "bk",
];

/** So many of them, the latest, are read in some two minutes. */
const LATEST = 5;

/** Of these, the latest still, pages in the other languages teach nothing either: there each page more helps. */
const LATEST_ELSEWHERE = ["bf", "bg", "bh", "bj", "bk"];

/** True for a page of a writer whose words are among the excerpts (`npm run excerpts`): figures on it flatter. */
export function isLearntFrom(page: LabelledPage): boolean {
  const { language, writer } = page.facts;
  return !isKeptApart(page) && !(language === "en" ? LATE_WRITERS : LATEST_ELSEWHERE).includes(writer);
}

/** True for a page of the latest writers from whom nothing is learnt. */
export function isFresh(page: LabelledPage): boolean {
  return LATE_WRITERS.slice(-LATEST).includes(page.facts.writer) && !isLearntFrom(page);
}

/** Which half of the pages learnt from it belongs to: one is judged by what the other taught. */
export function halfOf({ facts }: LabelledPage): "a" | "b" {
  const sum = [...facts.writer].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return sum % 2 === 0 ? "a" : "b";
}

const COMMENT = /^\s*<!--corpus\s*(\{[\s\S]*?\})\s*-->/;
const LABEL = /\{\{(no|C\d\d(?:\+C\d\d)*):|\}\}/g;
const LABELLED = /\{\{(no|C\d\d(?:\+C\d\d)*):([\s\S]*?)\}\}/;
const CODE = /<(script|style|template|noscript)\b[\s\S]*?<\/\1>/gi;

/** Letters and digits of a text, in small letters without accents. */
export function lettersOf(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The text of a corpus page as readers get it. */
export function withoutLabels(text: string): string {
  return text.replace(LABEL, "");
}

/** A text with its labels cut into what is labelled and what stands between. */
export function byLabel(text: string): { label: string | null; text: string }[] {
  const parts = text.split(LABELLED);
  return parts.flatMap((part, at) => {
    if (at % 3 === 1) return [];
    return { label: at % 3 === 2 ? (parts[at - 1] as string) : null, text: part };
  });
}

/** Reads a corpus page. Throws an error that names the file and the fault. */
export function parseLabelled(source: string, file: string): LabelledPage {
  const comment = COMMENT.exec(source);
  if (!comment?.[1]) throw new Error(`${file}: does not begin with <!--corpus {…} -->.`);
  const facts = JSON.parse(comment[1]) as PageFacts;
  const labelled = source.slice(comment[0].length);
  const body = labelled.slice(Math.max(0, labelled.search(/<body/i)));
  const labels: Label[] = [];
  let letters = "";
  let open: { claims: string[]; start: number } | null = null;
  let last = 0;
  const add = (html: string) => {
    letters += lettersOf(decode(html.replace(/<[^>]*>/g, " ")));
  };
  const clean = body.replace(CODE, " ").replace(/<!--[\s\S]*?-->/g, " ");
  for (const match of clean.matchAll(LABEL)) {
    add(clean.slice(last, match.index));
    last = match.index + match[0].length;
    if (match[1] !== undefined) {
      if (open)
        throw new Error(`${file}: a label begins inside another: ${clean.slice(match.index, last + 40)}`);
      open = { claims: match[1] === "no" ? [] : match[1].split("+"), start: letters.length };
    } else if (open) {
      labels.push({ ...open, end: letters.length });
      open = null;
    }
  }
  if (open) throw new Error(`${file}: a label is not closed.`);
  add(clean.slice(last));
  return { facts, html: withoutLabels(labelled), letters, labels };
}

const ENTITIES: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  shy: "",
};

function decode(html: string): string {
  return html.replace(/&(#x?[\da-f]+|\w+);/gi, (_whole, name: string) => {
    if (name.startsWith("#x") || name.startsWith("#X"))
      return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return String.fromCodePoint(Number(name.slice(1)));
    return ENTITIES[name] ?? " ";
  });
}
