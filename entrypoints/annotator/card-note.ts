import type { CardNote } from "../../lib/dom/notes/card-content";
import type { LoadedStories } from "../../lib/extension/messages";
import type { TextWords } from "../../lib/report/as-text";
import { type CardWords, fill } from "../../lib/report/card-words";
import { formatDate } from "../../lib/report/format-date";
import { inQuotes } from "../../lib/report/in-quotes";
import { viewClaims } from "../../lib/report/story-view";
import type { StoryReport } from "../../lib/report/types";
import { SURENESS_KEYS, VERDICT_KEYS } from "../../lib/report/word-keys";
import type { DrawnMark } from "./drawn-mark";

type Loaded = Pick<LoadedStories, "words" | "locale">;

/** What the card says about the mark at a place of the list. Null where the story's file lost the claim. */
export function cardNote(
  marks: readonly DrawnMark[],
  index: number,
  language: string,
  { words, locale }: Loaded,
): CardNote | null {
  const mark = marks[index];
  const { story, report } = mark?.found ?? {};
  const view = mark && story && viewClaims(story, language).get(mark.annotation.claimId);
  if (!view || !story || !report) return null;
  const date = formatDate(story.reviewed, locale);
  return {
    storyId: story.id,
    claim: { ...view, exact: mark.annotation.exact, pageLanguage: report.language },
    verdictWord: words[VERDICT_KEYS[view.verdict]],
    place: [index + 1, marks.length],
    why: whyLines(report, words),
    reviewed: fill(words.reviewed, date, story.reviewedBy),
    printLine: fill(words.printLine, date, story.reviewedBy),
  };
}

/** The words around a copied note. */
export function copyWords({ words, locale }: Loaded): TextWords {
  return {
    locale,
    verdict: (verdict) => words[VERDICT_KEYS[verdict]],
    quoted: (text) => inQuotes(words.quoted, text),
    heading: (title) => fill(words.copyHeading, title),
    sources: words.copySources,
    checked: (date, by) => fill(words.copyChecked, date, by),
  };
}

function whyLines({ why, sureness }: StoryReport, words: CardWords): string[] {
  const quoted = (kind: "name" | "motif") =>
    why.filter((reason) => reason.kind === kind).map(({ text }) => inQuotes(words.quoted, text));
  const line = (label: string, texts: readonly string[]) =>
    texts.length > 0 ? [`${label} ${texts.join(" · ")}`] : [];
  return [
    words[SURENESS_KEYS[sureness]],
    ...line(words.whyNames, quoted("name")),
    ...line(words.whyMotif, quoted("motif")),
    words.whyJudged,
  ];
}
