import type { SourceKind } from "../story/schema";
import type { Verdict } from "../story/verdicts";
import type { CardWords } from "./card-words";
import type { StoryReport } from "./types";

type Key = keyof CardWords;

/** Which interface message names each verdict. */
export const VERDICT_KEYS: { readonly [V in Verdict]: Key } = {
  "no-record": "verdictNoRecord",
  false: "verdictFalse",
  altered: "verdictAltered",
  fiction: "verdictFiction",
  "missing-context": "verdictMissingContext",
  correct: "verdictCorrect",
};

/** Which one says how sure a recognition is. */
export const SURENESS_KEYS: { readonly [S in StoryReport["sureness"]]: Key } = {
  sure: "whySure",
  likely: "whyLikely",
  possible: "whyPossible",
};

/** Which one names each kind of source. */
export const KIND_KEYS: { readonly [K in SourceKind]: Key } = {
  record: "kindRecord",
  "contemporary-press": "kindContemporaryPress",
  interview: "kindInterview",
  reference: "kindReference",
  "fact-check": "kindFactCheck",
  background: "kindBackground",
};
