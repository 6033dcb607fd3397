import { asOneLine } from "../lib/report/as-text";
import { inQuotes } from "../lib/report/in-quotes";
import { viewClaims, viewStory } from "../lib/report/story-view";
import type { TabReport, TabStory } from "../lib/report/tab-report";
import { VERDICT_KEYS } from "../lib/report/word-keys";
import type { Language } from "../lib/text/languages";
import messages from "../public/_locales/en/messages.json";
import { packagedStory } from "./packaged-story";

/**
 * What a reader would see of a page, as plain text.
 * @param language of the notes, where the story speaks it
 */
export function readable(
  page: string,
  { stories, limits }: TabReport,
  extensionDir: string,
  language: Language = "en",
): string {
  const parts = stories.map((found) => storyText(found, extensionDir, language));
  if (parts.length === 0) parts.push(`${messages.nothingTitle.message}. ${messages.nothingText.message}`);
  return [page, ...parts, ...limits.map((limit) => `Left out: ${asOneLine(limit)}`)].join("\n\n");
}

function storyText(found: TabStory, extensionDir: string, language: Language): string {
  const story = packagedStory(found.storyId, extensionDir);
  const view = story && viewStory(found, story, language);
  if (!view) return `Story ${found.storyId} (${found.level}), with ${found.annotations.length} marks.`;
  const { title, summary, marked, notFound, correct, why } = view;
  const claims = viewClaims(story, language);
  const heading =
    found.level === "headline" ? "A headline of this story shows here" : "This page carries a known story";
  return [
    `${heading}: ${title.text}\n${summary.text}`,
    ...marked.map(({ verdict, exact, firstLine, marks }, index) => {
      const times = marks.length > 1 ? ` (${marks.length} places)` : "";
      return `${index + 1}. ${messages[VERDICT_KEYS[verdict]].message}: ${inQuotes("“{0}”", asOneLine(exact))}${times}\n   ${firstLine.text}`;
    }),
    ...list(
      "Correct on this page",
      correct.map((claim) => claim.claimReviewed.text),
    ),
    ...list(
      "Not found in this text",
      notFound.map((claim) => claim.claimReviewed.text),
    ),
    ...list(
      "Why this is shown",
      why.map(({ kind, text }) => {
        // Ids mean nothing to readers; the popup has the claim's sentence, too.
        const claim = kind === "claim" ? claims.get(text)?.claimReviewed.text : undefined;
        return `${kind}: ${asOneLine(claim ?? text)}`;
      }),
    ),
    `Checked on ${view.reviewed} by ${view.reviewedBy}.`,
  ].join("\n\n");
}

function list(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${heading}:\n${items.map((item) => `- ${item}`).join("\n")}`];
}
