import { beforeEach, describe, expect, it, vi } from "vitest";
import { readerLanguage, readerLocale, t, tCount } from "../../lib/extension/i18n";
import { fake, resetFake } from "../dom/fake-extension";

vi.mock("../../lib/extension/browser", async () => ({
  browser: (await import("../dom/fake-extension")).fake,
}));

/** As in public/_locales, for a language and the words of some keys. */
function speak(uiLanguage: string, languageTag: string, words: Readonly<Record<string, string>> = {}) {
  const count = { count: { content: "$1" } };
  fake.uiLanguage = uiLanguage;
  fake.messages = { languageTag: { message: languageTag } };
  for (const [key, message] of Object.entries(words)) fake.messages[key] = { message, placeholders: count };
}

beforeEach(resetFake);

describe("tCount", () => {
  it.each<[string, number, string]>([
    ["en", 1, "One claim of this story was not found here"],
    ["en", 2, "2 claims of this story were not found here"],
    ["en", 1200, "1,200 claims of this story were not found here"],
    ["pl", 1, "jedno"],
    ["pl", 2, "2 twierdzenia"],
    ["pl", 5, "5 twierdzeń"],
    ["pl", 12, "12 twierdzeń"],
    ["pl", 22, "22 twierdzenia"],
    ["pl", 25, "25 twierdzeń"],
  ])("in %s for %i: %s", (language, count, expected) => {
    const polish = {
      notFoundOne: "jedno",
      notFoundFew: "$COUNT$ twierdzenia",
      notFoundMany: "$COUNT$ twierdzeń",
    };
    speak(language, language, language === "pl" ? polish : {});
    expect(tCount("notFound", count)).toBe(expected);
  });

  it.each(["fr", "pt"])("does not say one for none in %s", (language) => {
    speak(language, language, { notFoundOne: "une seule", notFoundMany: "$COUNT$ affirmations" });
    expect([tCount("notFound", 0), tCount("notFound", 1)]).toEqual(["0 affirmations", "une seule"]);
  });

  it("has one form where the language has one", () => {
    speak("vi", "vi", { notFoundMany: "$COUNT$ điều" });
    expect([tCount("notFound", 1), tCount("notFound", 2)]).toEqual(["1 điều", "2 điều"]);
  });

  it("counts in the interface's language, not in one that it does not speak", () => {
    speak("cs", "en");
    expect(tCount("notFound", 2)).toMatch(/^2 claims/u);
  });
});

describe("the reader's language", () => {
  it.each([
    // Browser, interface; dates and numbers, notes.
    ["en-GB", "en", "en-GB", "en"],
    ["pt-BR", "pt", "pt-BR", "pt"],
    ["pt-PT", "pt", "pt-PT", "pt"],
    ["es-419", "es", "es-419", "es"],
    // Swedish dates have no place in English sentences; notes are asked for in Swedish all the same.
    ["sv", "en", "en", "sv"],
  ])("%s with an interface in %s", (browser, interfaceTag, locale, notes) => {
    speak(browser, interfaceTag);
    expect([readerLocale(), readerLanguage()]).toEqual([locale, notes]);
  });

  it("writes numbers as that language does", () => {
    speak("de", "de", { moreSources: "$COUNT$ weitere" });
    expect(t("moreSources", 1234)).toBe("1.234 weitere");
  });
});
