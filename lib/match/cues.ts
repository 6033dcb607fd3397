import type { Language } from "../text/languages";

/**
 * Words of texts that correct, doubt or examine a story rather than tell it, folded. What counts is how
 * many different ones stand in a text: plain fact-checks have six or seven, copies of a story two at most
 * (measured on 90 pages).
 */
export const REFUTING_CUES: Record<Language, readonly string[]> = {
  en: [
    "fact check",
    "fact checked",
    "fact checker",
    "fact checkers",
    "no evidence",
    "no record",
    "no such interview",
    "no source",
    "fabricated",
    "hoax",
    "debunk",
    "debunked",
    "misleading",
    "we found no",
    "could not find",
    "never said",
    "made up",
    "ai generated",
    "clickbait",
    "viral post",
    "viral story",
    "unsourced",
    "unverified",
    "misinformation",
    "correction",
    "retraction",
    "our rating",
    "claim",
  ],
  es: [],
  pt: [],
  fr: [],
  de: [],
  it: [],
  pl: [],
  vi: [],
  id: [],
};
