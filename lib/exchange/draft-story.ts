import { isDate } from "../story/is-date";
import { LIMITS } from "../story/limits";
import { parseStory } from "../story/parse";
import { isLanguage, type Language } from "../text/languages";
import { foldText } from "../text/normalize";
import { verdictOfRating } from "./ratings";
import type { ReviewRecord } from "./read-claim-reviews";

/** A story file begun from records. It is not valid yet: a person has to write what no record holds. */
export interface Draft {
  /** Fields as in a story file; `JSON.stringify` of it is the file. */
  readonly story: object;
  /** What is missing and why, one sentence each. */
  readonly missing: readonly string[];
}

/**
 * Begins a story file from ClaimReview records: claims, verdicts where the rating leaves no doubt, each review as a
 * source, and where the claims appeared. Nobody's sentences but the claims and titles are taken over; names,
 * notes and wordings must be written. The file goes through the same check as every story.
 */
export function draftStory(records: readonly ReviewRecord[], id: string, file: string): Draft {
  const unclear: string[] = [];
  // Only the address tells that two records are of one review.
  const reviews = records.map(({ url }, index) => url || index);
  const sources = [...new Set(reviews)];
  const claims = records.map((record, index) => {
    const verdict = verdictOfRating(record.rating);
    if (verdict === null && record.rating)
      unclear.push(
        `claims[${index}].verdict: the review's rating “${record.rating}” is none of ours for sure; choose one.`,
      );
    return {
      id: `${verdict === "correct" ? "T" : "C"}${String(index + 1).padStart(2, "0")}`,
      key: slug(record.claim, 6) || `claim-${index + 1}`,
      ...(record.claim ? { claimReviewed: inOwnLanguage(record.claim, record) } : {}),
      ...(verdict ? { verdict } : {}),
      sources: [`S${sources.indexOf(reviews[index] as string | number) + 1}`],
    };
  });
  const first = records[0];
  const story = {
    $schema: "./story.schema.json",
    id,
    ...(first ? { title: inOwnLanguage(first.title || first.claim || id, first) } : {}),
    claims,
    sources: sources.map((review, index) =>
      sourceOf(records[reviews.indexOf(review)] as ReviewRecord, `S${index + 1}`),
    ),
    appearances: appearances(records),
  };
  return {
    story,
    missing: [...unclear.map((text) => `${file}: ${text}`), ...parseStory(story, file).problems],
  };
}

function sourceOf({ title, publisher, date, url }: ReviewRecord, id: string): object {
  return {
    id,
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(isDate(date) ? { date } : {}),
    kind: "fact-check",
    ...(url ? { url } : {}),
  };
}

function appearances(records: readonly ReviewRecord[]): object[] {
  // A review may be in another language than the page: only the page's own counts, whichever record names it.
  const languages = new Map<string, string>();
  for (const { url, language } of records.flatMap((record) => record.appearances))
    languages.set(url, languages.get(url) || language);
  return [...languages].map(([url, language]) => (isLanguage(language) ? { url, language } : { url }));
}

/** English where a record names no language that we know: the check asks for English, so a person looks at it. */
function inOwnLanguage(text: string, { language }: ReviewRecord): Partial<Record<Language, string>> {
  return { [isLanguage(language) ? language : "en"]: text };
}

/** The first words of a text as an id: letters, digits, single hyphens. */
function slug(text: string, words: number): string {
  const found = foldText(text).match(/[a-z0-9]+/gu) ?? [];
  return found.slice(0, words).join("-").slice(0, LIMITS.id).replace(/-$/u, "");
}
