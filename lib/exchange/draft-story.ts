import { FEWEST_WORDINGS } from "../story/cross-check";
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
 * source, and where the claims appeared. Nobody's sentences but the claims and titles are taken over; names, notes and
 * wordings must be written: their fields are there, empty, in the order in which story:new writes them. The file goes
 * through the same check as every story.
 */
export function draftStory(records: readonly ReviewRecord[], id: string, file: string): Draft {
  const unclear: string[] = [];
  // Only the address tells that two records are of one review.
  const reviews = records.map(({ url }, index) => url || index);
  const sources = [...new Set(reviews)];
  const counts = { C: 0, T: 0 };
  const claims = records.map((record, index) => {
    const verdict = verdictOfRating(record.rating);
    if (verdict === null && record.rating)
      unclear.push(
        `claims[${index}].verdict: the review's rating “${record.rating}” is none of ours for sure; choose one.`,
      );
    const letter = verdict === "correct" ? "T" : "C";
    return {
      id: `${letter}${String(++counts[letter]).padStart(2, "0")}`,
      key: slug(record.claim, 6) || `claim-${index + 1}`,
      claimReviewed: inOwnLanguage(record.claim, record),
      verdict: verdict ?? "",
      note: { en: "" },
      quotes: [],
      wordings: { [languageOf(record)]: [] },
      notThis: { [languageOf(record)]: [] },
      sources: [`S${sources.indexOf(reviews[index] as string | number) + 1}`],
    };
  });
  const [first] = records;
  const language = first ? languageOf(first) : "en";
  const story = {
    $schema: "./story.schema.json",
    id,
    title: first ? inOwnLanguage(first.title || first.claim || id, first) : { en: "" },
    summary: { en: "" },
    reviewed: "",
    reviewedBy: "",
    people: [{ id: "person", names: [""], mentions: [], pronoun: "" }],
    works: [],
    motif: { [language]: { phrases: [], patterns: [] } },
    background: { [language]: [] },
    examining: { [language]: [] },
    telling: { [language]: [] },
    claims,
    sources: sources.map((review, index) =>
      sourceOf(records[reviews.indexOf(review)] as ReviewRecord, `S${index + 1}`),
    ),
    appearances: appearances(records),
  };
  // Empty lists break no rule of a single field, so the check does not name them yet.
  const lists = [
    ...claims.flatMap(({ verdict, wordings }, index) =>
      verdict === "correct"
        ? []
        : `claims[${index}].wordings.${Object.keys(wordings).join()}: is empty; at least ${FEWEST_WORDINGS} are needed.`,
    ),
    `motif.${language}: is empty; write the story's stock phrases.`,
    `background, examining, telling: are empty; write a dozen sentences each.`,
  ];
  const own = [...unclear, ...lists].map((text) => `${file}: ${text}`);
  return { story, missing: [...parseStory(story, file).problems, ...own] };
}

function sourceOf({ title, publisher, date, url }: ReviewRecord, id: string): object {
  return {
    id,
    title,
    publisher,
    ...(isDate(date) ? { date } : {}),
    kind: "fact-check",
    url,
    supports: { en: "" },
    checked: "",
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
function languageOf({ language }: ReviewRecord): Language {
  return isLanguage(language) ? language : "en";
}

/** With an empty place for the English that readers need. */
function inOwnLanguage(text: string, record: ReviewRecord): Partial<Record<Language, string>> {
  return { en: "", [languageOf(record)]: text };
}

/** The first words of a text as an id: letters, digits, single hyphens. */
function slug(text: string, words: number): string {
  const found = foldText(text).match(/[a-z0-9]+/gu) ?? [];
  return found.slice(0, words).join("-").slice(0, LIMITS.id).replace(/-$/u, "");
}
