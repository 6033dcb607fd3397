import { describe, expect, it } from "vitest";
import { NameIndex } from "../../lib/match/blocks/names";
import { passages } from "../../lib/match/blocks/passages";
import { readBlock } from "../../lib/match/blocks/read-block";
import { atOnce } from "../../lib/match/read-at-once";
import { isSpokenIn, tellingEntries } from "../../lib/match/telling-entries";
import type { NameModel } from "../../lib/match/types";
import type { Language } from "../../lib/text/languages";
import { blocksOf } from "./text-blocks";

const NAMES: NameModel = {
  entities: [
    { isPerson: true, full: ["ada quill"], mentions: ["ada"] },
    { isPerson: false, full: ["film lantern"], mentions: ["lantern"] },
  ],
  tags: { ada: "%ada", lantern: "%lantern" },
  pronouns: [],
};

function readLines(lines: readonly string[], language: Language = "en") {
  const blocks = blocksOf(lines);
  const read = blocks.map((block) => readBlock(block, language, new NameIndex(NAMES)));
  const [passage] = passages(blocks, read);
  if (!passage) throw new Error("No passage.");
  return { blocks, read, passage };
}

/** The telling entries; every digit in a line is a claim that it states. */
function tellingIn(lines: readonly string[]) {
  const { blocks, read, passage } = readLines(lines);
  function* claimsIn(number: number) {
    yield;
    return new Set((blocks[number]?.text.match(/\d/g) ?? []).map(Number));
  }
  const entries = atOnce(tellingEntries(NAMES, passage, read, 3, claimsIn));
  return entries.map((entry) => ({ ...entry, texts: entry.blocks.map((number) => blocks[number]?.text) }));
}

const entriesOf = (lines: readonly string[]) => tellingIn(lines).map(({ texts }) => texts);

const OTHERS = [
  "The ship in the second film was built of paper.",
  "Nobody on the island had seen snow before the crew came.",
  "The bridge was raised for one morning and taken down at noon.",
  "Three of the horses in the race were brothers of one mare.",
];
const MANY = [...OTHERS, ...OTHERS, ...OTHERS];
const OWN = "Ada Quill kept quiet for years 1, wept at the end 2, and was not there 3.";

describe("the entries of a list that tell the story", () => {
  it("are one paragraph among others on other things", () => {
    expect(entriesOf([...OTHERS, OWN])).toEqual([[OWN]]);
    expect(entriesOf([OWN, ...OTHERS])).toEqual([[OWN]]);
  });

  it("are paragraphs side by side that state the claims together", () => {
    const told = ["Ada kept quiet for years 1.", "She wept at the end 2.", "She was not there 3."];
    expect(entriesOf([...MANY, ...told])).toEqual([told]);
    expect(entriesOf([...MANY, told[0] as string, OTHERS[0] as string, ...told.slice(1)])).toEqual([]);
  });

  it("are near a name: in them, or in the heading above", () => {
    const told = "She kept quiet for years 1, wept at the end 2, and was not there 3.";
    expect(entriesOf([...OTHERS, told])).toEqual([]);
    expect(entriesOf([...OTHERS, "# Ada Quill", told])).toEqual([[told]]);
    expect(entriesOf(["# Ada Quill", ...OTHERS, told])).toEqual([]);
  });

  it("are not those beside a film's name alone", () => {
    expect(entriesOf([...OTHERS, "# Film Lantern", "She kept quiet 1, wept 2, was not there 3."])).toEqual(
      [],
    );
  });

  it("say whether they name the people in full, with the heading above", () => {
    const told = "Ada kept quiet for years 1, wept at the end 2, and was not there 3.";
    const isNamed = (lines: readonly string[]) => tellingIn(lines).map((entry) => entry.isNamed);
    expect(isNamed([...OTHERS, OWN])).toEqual([true]);
    expect(isNamed([...OTHERS, "# Ada Quill", told])).toEqual([true]);
    expect(isNamed(["# Ada Quill", ...OTHERS, told])).toEqual([false]);
  });

  it("are several where enough others stand between", () => {
    expect(entriesOf([...MANY, OWN, ...MANY, OWN])).toEqual([[OWN], [OWN]]);
  });

  it.each([
    ["there are few others", [...OTHERS.slice(0, 3), OWN]],
    ["the claims are too few", [...OTHERS, "Ada kept quiet for years 1, and wept at the end 2."]],
    ["none is stated", ["Ada Quill sang.", ...OTHERS]],
  ])("are none where %s", (_name, lines) => {
    expect(entriesOf(lines)).toEqual([]);
  });
});

describe("somebody speaks in other entries", () => {
  const isSpoken = (lines: readonly string[], language: Language = "en") =>
    atOnce(isSpokenIn(readLines(lines, language).passage.sentences, language));
  const SPOKEN = "I do not think that anybody said so.";

  it("where a good part of the sentences says “I” or “you”", () => {
    expect(isSpoken(OTHERS)).toBe(false);
    expect(isSpoken([...OTHERS.slice(1), SPOKEN])).toBe(true);
    expect(isSpoken([...MANY, SPOKEN])).toBe(false);
  });

  it("perhaps, in a language that cannot say who speaks", () => {
    expect(isSpoken(OTHERS, "vi")).toBe(true);
  });
});
