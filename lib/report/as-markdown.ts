import { asOneLine, type TextWords } from "./as-text";
import { formatDate } from "./format-date";
import { sourceLink } from "./source-link";
import type { SourceView, StatedClaim, StoryView } from "./story-view";

/** All marked claims of a story with verdict, note and sources, as Markdown (CommonMark, GitHub's too). */
export function storyAsMarkdown(story: StoryView, words: TextWords): string {
  const head = `**${escapeMarkdown(words.heading(story.title.text))}**\n\n${escapeMarkdown(story.summary.text)}`;
  const claims = story.marked.map((claim, index) => {
    const [first, ...rest] = claimLines(claim, words);
    const head = `${index + 1}. `;
    // What belongs to an entry stands below its first word (CommonMark 5.2).
    return [`${head}${first}`, ...rest.map((line) => line && " ".repeat(head.length) + line)].join("\n");
  });
  return [head, ...claims, checkedLine(story, words)].join("\n\n");
}

/** One claim with its note and sources, as Markdown. */
export function claimAsMarkdown(claim: StatedClaim, story: StoryView, words: TextWords): string {
  return `${claimLines(claim, words).join("\n")}\n\n${checkedLine(story, words)}`;
}

/**
 * Text that a reader of the Markdown sees as it is. Every character that can begin markup or an address gets
 * a backslash, which CommonMark (section 2.4) takes for the bare character; line breaks become spaces.
 */
export function escapeMarkdown(text: string): string {
  return (
    asOneLine(text)
      .replace(/[\\`*_{}[\]<>#|~&^$]/gu, "\\$&")
      // A list or a heading at the start of a line.
      .replace(/^[-+=]/u, "\\$&")
      .replace(/^(\d+)([.)])/u, "$1\\$2")
      // Words of a page must not become links: https://…, www.…, name@host.
      .replace(/:(?=\/\/)|(?<=www)\.|@/giu, "\\$&")
  );
}

function claimLines(claim: StatedClaim, words: TextWords): string[] {
  const verdict = `**${escapeMarkdown(words.verdict(claim.verdict))}:**`;
  const lines = [`${verdict} ${escapeMarkdown(words.quoted(asOneLine(claim.exact)))}`];
  const note = [claim.firstLine.text, ...claim.rest.text.split("\n")];
  for (const line of note) if (line.trim()) lines.push("", escapeMarkdown(line));
  if (claim.sources.length > 0)
    lines.push(
      "",
      escapeMarkdown(words.sources),
      "",
      ...claim.sources.map((s) => sourceLine(s, words.locale)),
    );
  return lines;
}

function sourceLine(source: SourceView, locale: string): string {
  const parts = [source.publisher];
  if (source.date) parts.push(formatDate(source.date, locale));
  return `- [${escapeMarkdown(source.title)}](${linkTarget(sourceLink(source))}), ${escapeMarkdown(parts.join(", "))}`;
}

/** Brackets, backslashes and blanks would end the target; encoded they mean the same. */
function linkTarget(address: string): string {
  return address.replace(/[()<>\\\s]/gu, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, "0")}`);
}

function checkedLine(story: StoryView, words: TextWords): string {
  return escapeMarkdown(words.checked(formatDate(story.reviewed, words.locale), story.reviewedBy));
}
