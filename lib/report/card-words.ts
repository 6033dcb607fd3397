/** Keys of the interface messages that the annotator needs in a page: for card, signs, printed notes, report. */
export const CARD_WORDS = [
  "verdictNoRecord",
  "verdictFalse",
  "verdictAltered",
  "verdictFiction",
  "verdictMissingContext",
  "verdictCorrect",
  "languageTag",
  "textDirection",
  "inEnglish",
  "quoted",
  "sources",
  "newTab",
  "archivedCopy",
  "kindRecord",
  "kindContemporaryPress",
  "kindInterview",
  "kindReference",
  "kindFactCheck",
  "kindBackground",
  "copyNote",
  "copied",
  "copyFailed",
  "copyHeading",
  "copySources",
  "copyChecked",
  "reviewed",
  "whyHeading",
  "whySure",
  "whyLikely",
  "whyPossible",
  "whyNames",
  "whyMotif",
  "whyJudged",
  "limitLong",
  "limitMarks",
  "limitFailed",
  "cardLabel",
  "cardClose",
  "cardPlace",
  "cardPrevious",
  "cardNext",
  "cardBack",
  "cardQuote",
  "signLabel",
  "signsLabel",
  "printHeading",
  "printLine",
  "marksShown",
  "marksHidden",
] as const;

/** Messages by key. Places to fill stand in them as `{0}`, `{1}`: see `fill`. */
export type CardWords = Readonly<Record<(typeof CARD_WORDS)[number], string>>;

/** What a message is asked for with, so that its places can be filled later. */
export const PLACES = ["{0}", "{1}"] as const;

/** Puts values into a message's places. */
export function fill(message: string, ...values: readonly (string | number)[]): string {
  return message.replace(/\{([01])\}/gu, (place, index: string) => String(values[Number(index)] ?? place));
}
