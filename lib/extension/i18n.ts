import type en from "../../public/_locales/en/messages.json";
import { VERDICT_KEYS } from "../report/word-keys";
import type { Verdict } from "../story/verdicts";
import { browser } from "./browser";

/** Every piece of interface text has a key in public/_locales/en/messages.json. */
export type MessageKey = keyof typeof en;

/** Messages that count something: they end in `One` and `Many`, in some languages also in `Few`. */
export type CountKey = {
  [K in MessageKey]: K extends `${infer Base}One` ? (`${Base}Many` extends MessageKey ? Base : never) : never;
}[MessageKey];

/** The interface's words for a key; substitutions fill `$1`, `$2` in the order given, numbers as written there. */
export function t(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  return browser.i18n.getMessage(
    key,
    substitutions.map((part) => (typeof part === "number" ? formatNumber(part) : part)),
  );
}

/** The words for a count, in the form that the interface's language has for this number; the count is `$1`. */
export function tCount(key: CountKey, count: number): string {
  const form = new Intl.PluralRules(readerLocale()).select(count);
  // Only languages that have a form for few (Polish) hold that message; it is empty elsewhere.
  const few = form === "few" && browser.i18n.getMessage(`${key}Few`, [formatNumber(count)]);
  // In French and Portuguese 0 has the form of 1, but the message says "one" in a word.
  return few || t(`${key}${form === "one" && count === 1 ? "One" : "Many"}`, count);
}

/** A whole number as the interface's language writes it. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(readerLocale()).format(value);
}

/** The verdict in a reader's words. */
export function verdictWord(verdict: Verdict): string {
  return t(VERDICT_KEYS[verdict]);
}

/**
 * Language and region (BCP 47) of dates and numbers: the browser's own, `en-GB` has the day first; but where
 * the interface does not speak it, the language in whose sentences they stand.
 */
export function readerLocale(): string {
  const own = browser.i18n.getUILanguage();
  const spoken = t("languageTag");
  return primarySubtag(own) === primarySubtag(spoken) ? own : spoken;
}

/** The language of notes: the reader's own (BCP 47 primary subtag, as in story files). */
export function readerLanguage(): string {
  return primarySubtag(browser.i18n.getUILanguage()) || "en";
}

/** Tells pages of the extension the interface's language and direction, and so style sheets and screen readers. */
export function speakInterfaceLanguage(root: HTMLElement): void {
  root.lang = t("languageTag");
  root.dir = t("textDirection");
}

function primarySubtag(tag: string): string {
  return tag.split(/[-_]/u)[0]?.toLowerCase() ?? "";
}
