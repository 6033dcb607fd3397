import type { Level } from "../match/story-reading";
import type { ProblemVerdict } from "../story/verdicts";
import type { Language } from "../text/languages";

/** One mark in the page: a W3C annotation whose target is a text quote. */
export interface Annotation {
  /** Unique in its frame; stable while the text stays. */
  readonly id: string;
  readonly claimId: string;
  readonly verdict: ProblemVerdict;
  /** The page's own marked words, as the reader sees them. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** One thing that led to the result, for "Why do I see this?". */
export interface Reason {
  readonly kind: "name" | "motif" | "claim";
  /** The page's words, or the claim's id for kind `claim`. */
  readonly text: string;
}

export interface StoryReport {
  readonly storyId: string;
  readonly level: Exclude<Level, "none">;
  readonly language: Language;
  /** In page order. */
  readonly annotations: readonly Annotation[];
  /** Claims with verdict `correct` that the text states, with the page's words. */
  readonly correct: readonly { readonly claimId: string; readonly exact: string }[];
  /** Ids of problem claims that were not found. */
  readonly notFound: readonly string[];
  readonly why: readonly Reason[];
  /** How sure the recognition is, in three steps. */
  readonly sureness: "sure" | "likely" | "possible";
}

/** Where in a frame the reader last went, by key, by press or from the popup. */
export interface Visit {
  readonly annotationId: string;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** What one frame of a tab holds. The content script of the frame owns it. */
export interface FrameReport {
  /** Random name of the frame's annotator: tells it from the one before in the same frame. */
  readonly frame: string;
  readonly stories: readonly StoryReport[];
  /** What was left out and why, in sentences of the interface's language; empty when all was read. */
  readonly limits: readonly string[];
}
