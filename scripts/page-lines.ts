import type { Level } from "../lib/match/story-reading";
import { mergeFrames, type TabReport, type TabStory } from "../lib/report/tab-report";
import type { Verdict } from "../lib/story/verdicts";
import type { Language } from "../lib/text/languages";
import { type FrameState, inDocumentOrder } from "./frame-state";

/** One line of `annotate --json`. Other programs read it: keys and their order are a contract. */
export interface PageLine {
  readonly page: string;
  readonly story: string | null;
  readonly level: Level;
  readonly language: Language | null;
  /** One per mark, in page order; frame 0 is the top one, the others count in document order. */
  readonly claims: readonly {
    readonly id: string;
    readonly verdict: Verdict;
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
    readonly frame: number;
  }[];
  readonly notFound: readonly string[];
  readonly correct: readonly string[];
  readonly why: readonly string[];
  readonly error: string | null;
}

/** The frames' reports as one, with frames numbered in document order. */
export function tabReport(frames: readonly FrameState[]): TabReport {
  return mergeFrames(
    inDocumentOrder(frames).flatMap(({ index, state }) =>
      state.report ? [{ frameId: index, report: state.report, visited: null }] : [],
    ),
  );
}

/** One line a story, the strongest first; one line without a story where there is none. */
export function pageLines(page: string, { stories, limits }: TabReport): PageLine[] {
  const limited = limits.map((limit) => `limit: ${limit}`);
  if (stories.length === 0) return [{ ...NOTHING, page, why: limited }];
  return stories.map((story) => storyLine(page, story, limited));
}

/** The line of a page that could not be read. */
export function errorLine(page: string, error: string): PageLine {
  return { ...NOTHING, page, error };
}

function storyLine(page: string, story: TabStory, limited: readonly string[]): PageLine {
  return {
    page,
    story: story.storyId,
    level: story.level,
    language: story.language,
    claims: story.annotations.map(({ claimId, verdict, exact, prefix, suffix, frameId }) => ({
      id: claimId,
      verdict,
      exact,
      prefix,
      suffix,
      frame: frameId,
    })),
    notFound: story.notFound,
    correct: story.correct.map(({ claimId }) => claimId),
    why: [...story.why.map(({ kind, text }) => `${kind}: ${text}`), ...limited],
    error: null,
  };
}

/** All keys in their order; spreading keeps it. */
const NOTHING: PageLine = {
  page: "",
  story: null,
  level: "none",
  language: null,
  claims: [],
  notFound: [],
  correct: [],
  why: [],
  error: null,
};
