import { describe, expect, it } from "vitest";
import { NameIndex } from "../../lib/match/blocks/names";
import { passages } from "../../lib/match/blocks/passages";
import { readBlock } from "../../lib/match/blocks/read-block";
import { type Namesakes, namesakesIn } from "../../lib/match/naming/namesakes";
import { atOnce } from "../../lib/match/read-at-once";
import type { Language } from "../../lib/text/languages";
import { blocksOf } from "./text-blocks";

const index = new NameIndex({
  entities: [
    { isPerson: true, full: ["ada quill"], mentions: ["ada"] },
    { isPerson: true, full: ["bram quill"], mentions: ["bram"] },
  ],
  tags: { ada: "%ada", bram: "%bram" },
  pronouns: [],
});

/** Somebody else's names in a text; a heading begins with "# ". */
function readNamesakes(lines: readonly string[], language: Language = "en"): Namesakes {
  const blocks = blocksOf(lines);
  const read = blocks.map((block) => readBlock(block, language, index));
  const [passage] = passages(blocks, read);
  if (!passage) throw new Error("No passage.");
  return atOnce(namesakesIn(passage, blocks, read, new Set(["quill"]), language));
}

/** The short names that are. */
const namesakes = (lines: readonly string[], language?: Language) => [
  ...readNamesakes(lines, language).names,
];

describe("a short name is somebody else's", () => {
  it("where another surname follows it more often than the story's people are named in full", () => {
    expect(namesakes(["Ada Moor sang.", "Ada Moor left.", "It was like Ada Quill."])).toEqual(["ada"]);
    expect(namesakes(["Ada Quill sang.", "It was like Ada Moor."])).toEqual([]);
  });

  it("not where only the next line begins with a capital", () => {
    expect(namesakes(["the real Ada\nNobody asked for Ada\nReporters forgot Ada\nMoor came"])).toEqual([]);
  });

  it("where a heading has that surname, which the text writes with a capital too", () => {
    expect(namesakes(["# Ada Confesses At Last", "She confessed. Confession helps."])).toEqual([]);
    expect(namesakes(["# Ada Moor at last", "Mrs Moor sang."])).toEqual(["ada"]);
    // What begins a sentence has a capital anyway.
    expect(namesakes(["# Why Ada Still Wept", "Still, she wept. “Still waters,” she said. Still!"])).toEqual(
      [],
    );
    expect(namesakes(["# Why Ada Moor Wept", "She asked for Moor, and “Moor” came."])).toEqual(["ada"]);
  });

  it("in Polish, whatever the case of the name and of the surname", () => {
    expect(namesakes(["# Matka „Ada'ego” Dębosza", "Pani Dębosz śpiewała."], "pl")).toEqual(["ada"]);
  });
});

it("all are somebody else's where paragraphs have full names only with another surname behind them", () => {
  expect(readNamesakes(["# Ada Quill boxes", "Ada Quill Moor is fit. Ada sings."]).areAll).toBe(true);
  expect(readNamesakes(["Ada Quill Moor is fit.", "Ada Quill sang."]).areAll).toBe(false);
  expect(readNamesakes(["Ada Quill Moor is fit.", "Bram Quill sang."]).areAll).toBe(false);
  expect(readNamesakes(["# Ada Quill Boxes", "She is fit."]).areAll).toBe(false);
  expect(readNamesakes(["ADA QUILL SPOKE", "Ada is fit."]).areAll).toBe(false);
});
