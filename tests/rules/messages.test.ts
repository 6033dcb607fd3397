import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../lib/text/languages";
import { ROOT } from "../../scripts/project";
import { countKeyOf, LOCALES, localeFaults, type Messages, readLocale } from "./locales";
import { sourceFiles } from "./source-files";

const english = readLocale("en");
const config = readFileSync(join(ROOT, "wxt.config.ts"), "utf8");
const code = sourceFiles("entrypoints", "components", "lib").map(({ text }) => text);
const inManifest = [...config.matchAll(/__MSG_(\w+)__/gu)].map(([, key = ""]) => key);
const used = new Set([
  ...code.flatMap((text) => [...text.matchAll(/"(\w+)"/gu)].map(([, word]) => word)),
  ...inManifest,
]);

describe("interface messages", () => {
  it("are there for every language that the engine reads", () => {
    expect(LOCALES).toEqual([...LANGUAGES].sort());
  });

  it("are all used", () => {
    const unused = Object.keys(english).filter((key) => !used.has(countKeyOf(key, english) ?? key));
    expect(unused).toEqual([]);
  });

  it("are there wherever one is asked for", () => {
    const calls = (name: string) =>
      code.flatMap((text) => [...text.matchAll(new RegExp(`\\b${name}\\(\\s*"(\\w+)"`, "gu"))]);
    const asked = calls("t").map(([, key = ""]) => key);
    const counted = calls("tCount").flatMap(([, key = ""]) => [`${key}One`, `${key}Many`]);
    expect(asked.length).toBeGreaterThan(30);
    expect([...asked, ...counted, ...inManifest].filter((key) => !(key in english))).toEqual([]);
  });

  it.each(LOCALES)("have the keys, words and placeholders of English in %s", (locale) => {
    expect(localeFaults(locale, readLocale(locale), english)).toEqual([]);
  });

  it.each(LOCALES)("say in %s what browsers and stores need to know", (locale) => {
    const { languageTag, textDirection, extName, extDescription } = readLocale(locale);
    expect(languageTag?.message).toBe(locale.replace("_", "-"));
    expect(textDirection?.message).toMatch(/^(?:ltr|rtl)$/u);
    expect(extName?.message).toBe("Obelus");
    expect(extDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

describe("the check of a locale", () => {
  const count = { count: { content: "$1" } };
  const host = { host: { content: "$1" } };
  const model: Messages = {
    copied: { message: "Copied" },
    pausedTitle: { message: "Off on $HOST$", placeholders: host },
    foundOne: { message: "One claim" },
    foundMany: { message: "$COUNT$ claims", placeholders: count },
  };
  const polish: Messages = {
    copied: { message: "Skopiowano" },
    pausedTitle: { message: "$HOST$: wyłączone", placeholders: host },
    foundOne: { message: "Jedno twierdzenie" },
    foundFew: { message: "$COUNT$ twierdzenia", placeholders: count },
    foundMany: { message: "$COUNT$ twierdzeń", placeholders: count },
  };

  it("finds nothing wrong with a whole one", () => {
    expect(localeFaults("pl", polish, model)).toEqual([]);
  });

  it.each(Object.keys(polish))("names %s when it is missing", (key) => {
    const { [key]: _taken, ...rest } = polish;
    expect(localeFaults("pl", rest, model)).toEqual([`pl: ${key}: is missing`]);
  });

  it.each<[string, string, Messages]>([
    ["an unknown key", "pl: copyed: English has no such key", { copyed: { message: "x" } }],
    ["an empty message", "pl: copied: is empty", { copied: { message: " " } }],
    ["a key without words", "pl: copied: is empty", { copied: {} as Messages[string] }],
    [
      "a placeholder left out",
      "pl: pausedTitle: has no placeholder, English host=$1",
      { pausedTitle: { message: "Wyłączone" } },
    ],
    [
      "another substitution",
      "pl: pausedTitle: has host=$2, English host=$1",
      { pausedTitle: { message: "$HOST$", placeholders: { host: { content: "$2" } } } },
    ],
    [
      "a placeholder that is not declared",
      "pl: copied: names host, declares no placeholder",
      { copied: { message: "$HOST$" } },
    ],
    ["a stray sign", "pl: copied: has a $ that belongs to no placeholder", { copied: { message: "5 $" } }],
    [
      "a count left out",
      "pl: foundFew: has no placeholder, English count=$1",
      { foundFew: { message: "x" } },
    ],
  ])("names %s", (_case, fault, part) => {
    expect(localeFaults("pl", { ...polish, ...part }, model)).toEqual([fault]);
  });

  it("takes a form for few only where the grammar has one", () => {
    expect(localeFaults("de", polish, model)).toEqual(["de: foundFew: English has no such key"]);
    expect(localeFaults("de", { ...model }, model)).toEqual([]);
  });
});
