import type { Claim, Localized, Source, Story } from "../story/schema";
import type { Verdict } from "../story/verdicts";
import type { Language } from "../text/languages";
import { groupBy } from "../text/lists";
import type { TabMark, TabStory } from "./tab-report";
import type { Reason } from "./types";

/** Text for the reader and the language it is in, for `lang`. */
export interface ReaderText {
  readonly text: string;
  readonly language: string;
  /** True where the file does not speak the reader's language: the text is the English one. */
  readonly isFallback: boolean;
}

/** A source, with what it shows in the language of the notes. */
export interface SourceView extends Omit<Source, "supports"> {
  readonly supports: ReaderText;
}

/** A claim as the popup lists it: what the page says joined with what the story file knows. */
export interface ClaimView {
  readonly id: string;
  readonly verdict: Verdict;
  /** The claim as one neutral sentence. */
  readonly claimReviewed: ReaderText;
  /** What is so, in one line. */
  readonly firstLine: ReaderText;
  /** Where the page departs from it; empty where the note has one line. */
  readonly rest: ReaderText;
  readonly sources: readonly SourceView[];
}

/** A claim that the page states, in the page's own words. */
export interface StatedClaim extends ClaimView {
  readonly exact: string;
  /** Of the page's words. */
  readonly pageLanguage: Language;
}

/** A claim marked in the page, at one place or more. */
export interface MarkedClaim extends StatedClaim {
  readonly marks: readonly TabMark[];
}

export interface StoryView {
  readonly id: string;
  readonly level: TabStory["level"];
  readonly title: ReaderText;
  readonly summary: ReaderText;
  readonly reviewed: string;
  readonly reviewedBy: string;
  /** Each claim once, at its first mark's place in page order. */
  readonly marked: readonly MarkedClaim[];
  readonly correct: readonly StatedClaim[];
  readonly notFound: readonly ClaimView[];
  readonly why: readonly Reason[];
  readonly sureness: TabStory["sureness"];
}

/**
 * Joins what was found in a tab with its story file, in the reader's language where the file speaks it.
 * Claims that the file does not know are left out: a page read before an update may still name them.
 */
export function viewStory(found: TabStory, story: Story, language: string): StoryView {
  const views = viewClaims(story, language);
  const marksById = groupBy(found.annotations, ({ claimId }) => claimId);
  return {
    id: story.id,
    level: found.level,
    title: inLanguage(story.title, language),
    summary: inLanguage(story.summary, language),
    reviewed: story.reviewed,
    reviewedBy: story.reviewedBy,
    marked: [...marksById].flatMap(([claimId, marks]) => {
      const view = views.get(claimId);
      const [first] = marks;
      return view && first ? [{ ...view, marks, exact: first.exact, pageLanguage: first.language }] : [];
    }),
    correct: found.correct.flatMap(({ claimId, exact, language: pageLanguage }) => {
      const view = views.get(claimId);
      return view ? [{ ...view, exact, pageLanguage }] : [];
    }),
    notFound: found.notFound.flatMap((claimId) => views.get(claimId) ?? []),
    why: found.why,
    sureness: found.sureness,
  };
}

/** All claims of a story file by id, in the reader's language where the file speaks it. */
export function viewClaims(story: Story, language: string): ReadonlyMap<string, ClaimView> {
  const sources = new Map(
    story.sources.map((source) => [
      source.id,
      { ...source, supports: inLanguage(source.supports, language) },
    ]),
  );
  return new Map(story.claims.map((claim) => [claim.id, viewClaim(claim, sources, language)]));
}

/** The text in the reader's language, else in English. */
export function inLanguage(texts: Localized, language: string): ReaderText {
  const text = (texts as Readonly<Record<string, string | undefined>>)[language];
  return text === undefined
    ? { text: texts.en, language: "en", isFallback: true }
    : { text, language, isFallback: false };
}

function viewClaim(claim: Claim, sources: ReadonlyMap<string, SourceView>, language: string): ClaimView {
  const note = inLanguage(claim.note, language);
  const [firstLine = "", ...rest] = note.text.split("\n");
  return {
    id: claim.id,
    verdict: claim.verdict,
    claimReviewed: inLanguage(claim.claimReviewed, language),
    firstLine: { ...note, text: firstLine.trim() },
    rest: { ...note, text: rest.join("\n").trim() },
    sources: claim.sources.flatMap((id) => sources.get(id) ?? []),
  };
}
