import type { Verdict } from "../story/verdicts";

/** A verdict in schema.org's terms. */
interface RatingWords {
  /** For `alternateName`: what people read. */
  readonly name: string;
  /** 1 (worst) … 5 (best); null where a number would say more than is known. */
  readonly value: number | null;
}

export const BEST_RATING = 5;
export const WORST_RATING = 1;

/** How each verdict is written as a rating. Words first: the number is for machines that want one. */
export const RATINGS: { readonly [V in Verdict]: RatingWords } = {
  "no-record": { name: "No record found", value: null },
  false: { name: "False", value: 1 },
  altered: { name: "Misattributed or altered", value: 2 },
  fiction: { name: "Fiction presented as fact", value: 2 },
  "missing-context": { name: "Missing context", value: 3 },
  correct: { name: "True", value: 5 },
};

/**
 * Words that fact-checkers write as their rating, folded, for each verdict. Only words that leave no doubt:
 * "misleading" or "mixture" may be any of three verdicts here.
 */
const RATING_WORDS: { readonly [V in Verdict]: readonly string[] } = {
  "no-record": ["no record found", "unproven", "unsupported", "unfounded", "no evidence", "unverified"],
  false: ["false", "falso", "faux", "falsch", "fake", "pants on fire", "incorrect", "fałsz"],
  altered: ["misattributed or altered", "altered", "misattributed", "miscaptioned", "manipulated"],
  fiction: ["fiction presented as fact", "satire", "labeled satire", "originated as satire"],
  "missing-context": ["missing context", "needs context", "lacks context", "out of context"],
  correct: ["true", "correct", "accurate", "verdadero", "vrai", "wahr", "vero"],
};

/** The verdict that a rating's words name; null where they name none for sure. */
export function verdictOfRating(words: string): Verdict | null {
  const plain = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const found = (Object.keys(RATING_WORDS) as Verdict[]).find((verdict) =>
    RATING_WORDS[verdict].includes(plain),
  );
  return found ?? null;
}
