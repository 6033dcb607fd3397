import type en from "../../public/_locales/en/messages.json";
import type { Verdict } from "../story/verdicts";
import { browser } from "./browser";

/** Every piece of interface text has a key in public/_locales/en/messages.json. */
export type MessageKey = keyof typeof en;

/** The interface's words for a key; substitutions fill `$1`, `$2` in the order given. */
export function t(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String));
}

const VERDICT_KEYS: { readonly [V in Verdict]: MessageKey } = {
  "no-record": "verdictNoRecord",
  false: "verdictFalse",
  altered: "verdictAltered",
  fiction: "verdictFiction",
  "missing-context": "verdictMissingContext",
  correct: "verdictCorrect",
};

/** The verdict in a reader's words. */
export function verdictWord(verdict: Verdict): string {
  return t(VERDICT_KEYS[verdict]);
}

/** The reader's language and region, for dates: `en-GB` has the day first. */
export function readerLocale(): string {
  return browser.i18n.getUILanguage() || "en";
}

/** The language of notes: the reader's own (BCP 47 primary subtag, as in story files). */
export function readerLanguage(): string {
  return readerLocale().split("-")[0]?.toLowerCase() || "en";
}
