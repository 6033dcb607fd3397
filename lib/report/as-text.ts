import type { Verdict } from "../story/verdicts";
import { formatDate } from "./format-date";
import { sourceLink } from "./source-link";
import type { SourceView, StatedClaim, StoryView } from "./story-view";

/** The words around the notes, in the reader's language. */
export interface TextWords {
  /** For dates: BCP 47. */
  readonly locale: string;
  verdict(verdict: Verdict): string;
  /** Words of the page in quotation marks. */
  quoted(words: string): string;
  heading(title: string): string;
  sources: string;
  checked(date: string, by: string): string;
}

/** All marked claims of a story with verdict, note and sources: plain text for a mail or a comment. */
export function storyAsText(story: StoryView, words: TextWords): string {
  const claims = story.marked.map((claim, index) => `${index + 1}. ${claimLines(claim, words)}`);
  const head = `${words.heading(story.title.text)}\n\n${story.summary.text}`;
  return [head, ...claims, checkedLine(story, words)].join("\n\n");
}

/** Who checked a story's notes, and when (YYYY-MM-DD). */
export type Checked = Pick<StoryView, "reviewed" | "reviewedBy">;

/** One claim with its note and sources. */
export function claimAsText(claim: StatedClaim, story: Checked, words: TextWords): string {
  return `${claimLines(claim, words)}\n\n${checkedLine(story, words)}`;
}

function claimLines(claim: StatedClaim, words: TextWords): string {
  const lines = [
    `${words.verdict(claim.verdict)}: ${words.quoted(asOneLine(claim.exact))}`,
    claim.firstLine.text,
  ];
  if (claim.rest.text) lines.push(claim.rest.text);
  if (claim.sources.length > 0)
    lines.push(words.sources, ...claim.sources.map((s) => sourceLine(s, words.locale)));
  return lines.join("\n");
}

function sourceLine(source: SourceView, locale: string): string {
  const parts = [source.title, source.publisher];
  if (source.date) parts.push(formatDate(source.date, locale));
  return `- ${parts.join(", ")}: ${sourceLink(source)}`;
}

function checkedLine(story: Checked, words: TextWords): string {
  return words.checked(formatDate(story.reviewed, words.locale), story.reviewedBy);
}

/**
 * Text in one line, without control characters and those that turn the direction of what follows: copied
 * words must not change how the rest of a comment reads, and printed ones must not command a terminal.
 */
export function asOneLine(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "")
    .trim();
}
