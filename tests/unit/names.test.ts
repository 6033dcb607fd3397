import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NameIndex, namesPeople } from "../../lib/match/blocks/names";
import { readBlock } from "../../lib/match/blocks/read-block";
import { compileNames } from "../../lib/match/compile/compile-names";
import { titleBlock } from "../../lib/match/naming/title-naming";
import { atOnce } from "../../lib/match/read-at-once";
import type { Story } from "../../lib/story/schema";
import { LANGUAGES } from "../../lib/text/languages";
import { words } from "../../lib/text/words";
import { rightStory } from "./right-story";

const index = new NameIndex({
  entities: [
    {
      isPerson: true,
      full: ["ann keeper", "lady of the lamp"],
      mentions: ["ann", "her mother", "old keeper"],
    },
    { isPerson: false, full: ["film lantern"], mentions: ["lantern"] },
  ],
  tags: { ann: "@ann", keeper: "@ann", lantern: "@lantern" },
  pronouns: [],
});

const PIECES =
  "Ann|Äñn|a\u00adnn|KEEPER|ｋｅｅｐｅｒ|L\u0430ntern|lantern’s|lady|of|the|lamp|her|mother|old|ß|…|_|½|–|“|.|日本".split(
    "|",
  );
const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(" ", "", "\n", "-", "_")), { maxLength: 12 })
  .map((parts) => parts.flat().join(""));

describe("looking for names without reading word by word", () => {
  it("misses no name that tells", () => {
    fc.assert(
      fc.property(text, (source) => {
        const tells = index.find(words(source, "en"), source).some(({ kind }) => kind !== "vague");
        if (tells) expect(atOnce(index.mayTellIn([source]))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("passes by texts without one", () => {
    for (const source of [
      "Her mother kept the annals.",
      "“Keep it,” she said – and left…",
      "Été à Łódź",
      "日本 × annals",
    ])
      expect(atOnce(index.mayTellIn([source])), source).toBe(false);
  });
});

it("a name as one word is one after a `#` only: without it, it may be an account of anybody", () => {
  const tagged = new NameIndex({
    entities: [{ isPerson: true, full: ["ann keeper", "#annkeeper"], mentions: [] }],
    tags: {},
    pronouns: [],
  });
  const kinds = (text: string) => tagged.find(words(text, "en"), text).map(({ kind }) => kind);
  expect(kinds("So sad. #AnnKeeper")).toEqual(["full"]);
  expect(kinds("annkeeper wrote, and @annkeeper too")).toEqual([]);
  expect(atOnce(tagged.mayTellIn(["So sad. #AnnKeeper"]))).toBe(true);
});

it.each(LANGUAGES)("a name is found as it is written, whatever its apostrophes part: %s", (language) => {
  for (const name of [
    "Sinéad O’Connor",
    "Mary-Kate O'Hara",
    "D’Angelo Russell",
    "Marcello Dell’Utri",
    "N'Golo Kanté",
    "Zoë’s Mum",
    "Roy L. “Rocky” Dennis",
  ]) {
    const story = { ...rightStory(), people: [{ id: "p", names: [name], mentions: [] }], works: [] };
    const names = new NameIndex(compileNames(story as unknown as Story, language));
    const text = `It was ${name}, who sang.`;
    expect(names.find(words(text, language), text), name).toHaveLength(1);
  }
});

it("a work's name of one word names nobody alone, and somebody beside one of the people's", () => {
  const works = [{ id: "town", names: [], mentions: ["Dunmarrow"] }];
  const names = new NameIndex(compileNames({ ...rightStory(), works } as unknown as Story, "en"));
  const naming = (text: string) => namesPeople(names.find(words(text, "en"), text));
  expect(naming("The road to Dunmarrow is closed, and Dunmarrow waits.")).toBe("no");
  expect(naming("Ann left for Dunmarrow.")).toBe("loose");
});

it.each(["de", "pl"] as const)(
  "a name in another case is found only where the file has that, in %s",
  (language) => {
    const find = (names: string[], text: string) => {
      const story = { ...rightStory(), people: [{ id: "p", names, mentions: [] }], works: [] };
      const index = new NameIndex(compileNames(story as unknown as Story, language));
      return index.find(words(text, language), text).length;
    };
    expect(find(["Corwin Tasselbeck"], "Corwin Tasselbecks Laden")).toBe(0);
    expect(find(["Corwin Tasselbeck", "Corwin Tasselbecks"], "Corwin Tasselbecks Laden")).toBe(1);
    for (const text of [
      "Corwin Tasselbeck’s Laden",
      "„Corwin Tasselbeck“",
      "die Tasselbeck-Corwin Tasselbeck-Stiftung",
    ])
      expect(find(["Corwin Tasselbeck"], text), text).toBe(1);
  },
);

describe("a name of several words", () => {
  const initials = new NameIndex({
    entities: [
      {
        isPerson: true,
        full: ["annabel k keeper", "mr keeper", "sen keeper", "annabel keeper jr", "annabel keeper"],
        mentions: [],
      },
    ],
    tags: {},
    pronouns: [],
  });
  const count = (text: string) => {
    const { names } = readBlock({ ...titleBlock(text), kind: "text" }, "en", initials);
    return new Set(names.map(({ first }) => first)).size;
  };

  it("is none where a sentence ends between them", () => {
    for (const text of [
      "A dog called Annabel. Keeper fed him.",
      "Annabel? Keeper!",
      "She is Annabel… Keeper of it.",
    ])
      expect(count(text), text).toBe(0);
  });

  it("is one with what a page writes within names", () => {
    for (const text of [
      "It was Annabel K. Keeper who came.",
      "Annabel (K) Keeper",
      "Annabel “K” Keeper",
      "ANNABEL\nKEEPER",
      "Annabel-Keeper",
      "Then Mr. Keeper came.",
      "Sen. Keeper came.",
      "Annabel Keeper, Jr., came.",
      "Annabel\u00a0Keeper’s son",
    ])
      expect(count(text), text).toBe(1);
  });
});
