import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../scripts/project";

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

export type Messages = Readonly<Record<string, Message>>;

const FOLDER = join(ROOT, "public/_locales");

/** The names of the folders, as the browsers want them: `en`, `pt`. */
export const LOCALES: readonly string[] = readdirSync(FOLDER).sort();

export function readLocale(name: string): Messages {
  return JSON.parse(readFileSync(join(FOLDER, name, "messages.json"), "utf8")) as Messages;
}

/** What is counted: for `storyFoundOne` and `storyFoundMany`, `storyFound`; null for other keys. */
export function countKeyOf(key: string, english: Messages): string | null {
  const base = /^(\w+)(?:One|Few|Many)$/u.exec(key)?.[1];
  return base && `${base}One` in english && `${base}Many` in english ? base : null;
}

/** The keys a locale ought to have: the English ones, and the form for few where its grammar has one. */
function wantedKeys(locale: string, english: Messages): string[] {
  const forms = new Intl.PluralRules(locale.replace("_", "-")).resolvedOptions().pluralCategories;
  return Object.keys(english).flatMap((key) => {
    const base = key.endsWith("Many") && forms.includes("few") ? countKeyOf(key, english) : null;
    return base ? [`${base}Few`, key] : [key];
  });
}

/** What is wrong with a locale, in sentences that name the key; first what it lacks. */
export function localeFaults(locale: string, messages: Messages, english: Messages): string[] {
  const wanted = new Set(wantedKeys(locale, english));
  const faults = [...wanted]
    .filter((key) => !(key in messages))
    .map((key) => `${locale}: ${key}: is missing`);
  for (const [key, { message = "", placeholders = {} }] of Object.entries(messages)) {
    const say = (fault: string) => faults.push(`${locale}: ${key}: ${fault}`);
    if (!wanted.has(key)) {
      say("English has no such key");
      continue;
    }
    if (message.trim() === "") say("is empty");
    const named = [...message.matchAll(/\$(\w+)\$/gu)].map(([, name = ""]) => name.toLowerCase());
    if (message.replace(/\$\w+\$/gu, "").includes("$")) say("has a $ that belongs to no placeholder");
    const declared = Object.entries(placeholders).map(([name, { content }]) => `${name}=${content}`);
    if (different(Object.keys(placeholders), named)) say(`names ${list(named)}, declares ${list(declared)}`);
    const base = countKeyOf(key, english);
    const model = english[base ? `${base}Many` : key]?.placeholders ?? {};
    const expected = Object.entries(model).map(([name, { content }]) => `${name}=${content}`);
    // "One claim" says the number in a word.
    const isWord = base !== null && key.endsWith("One") && declared.length === 0;
    if (!isWord && different(declared, expected)) say(`has ${list(declared)}, English ${list(expected)}`);
  }
  return faults;
}

function different(some: readonly string[], others: readonly string[]): boolean {
  return [...new Set(some)].sort().join() !== [...new Set(others)].sort().join();
}

function list(names: readonly string[]): string {
  return names.join(", ") || "no placeholder";
}
