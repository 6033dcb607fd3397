import { describe, expect, it } from "vitest";
import { NameIndex } from "../../lib/match/names";
import { namingEntries } from "../../lib/match/naming-entries";
import { passages } from "../../lib/match/passages";
import { atOnce } from "../../lib/match/read-at-once";
import { readBlock } from "../../lib/match/read-block";
import type { StoryModel } from "../../lib/match/types";
import { blocksOf } from "./text-blocks";

const names = {
  entities: [
    { isPerson: true, full: ["ada quill"], mentions: ["ada"] },
    { isPerson: false, full: [], mentions: ["the lantern"] },
  ],
  tags: { ada: "%ada", lantern: "%lantern" },
  pronouns: [],
} as unknown as StoryModel["names"];

/** The texts of each entry that names the people; a heading begins with "# ". */
function entriesOf(lines: readonly string[], language: StoryModel["language"] = "en"): string[][] {
  const blocks = blocksOf(lines);
  const read = blocks.map((block) => readBlock(block, language, new NameIndex(names)));
  const [passage] = passages(blocks, read);
  const model = { names, language } as StoryModel;
  const entries = passage ? atOnce(namingEntries(model, passage, blocks, read)) : [];
  return entries.map((entry) => entry.map((number) => blocks[number]?.text ?? ""));
}

const OTHERS = [
  "The ship in the second film was built of paper.",
  "Nobody on the island had seen snow before the crew came.",
  "The bridge was raised for one morning and taken down at noon.",
  "Three of the horses in the race were brothers of one mare.",
];
const OWN = "Ada Quill kept quiet for years, and spoke at the very end.";

describe("the entries of a list that name the people", () => {
  it("are one paragraph among others on other things", () => {
    expect(entriesOf([...OTHERS, OWN])).toEqual([[OWN]]);
  });

  it("are a section with its heading", () => {
    const sections = OTHERS.flatMap((text, number) => [`# Film ${number}`, text]);
    expect(entriesOf([...sections, "# The Lantern", "A film of 1985.", OWN])).toEqual([
      ["The Lantern", "A film of 1985.", OWN],
    ]);
  });

  it("may have the film's name stand in others too", () => {
    expect(entriesOf([...OTHERS, "The Lantern was shot in a barn near the sea.", OWN])).toEqual([[OWN]]);
  });

  it("are several where enough others stand between", () => {
    const again = "Ada was never asked about any of that.";
    expect(entriesOf([...OTHERS, OWN, ...OTHERS, again])).toEqual([[OWN], [again]]);
  });

  it.each([
    ["too many name them", [...OTHERS, OWN, "Ada was never asked about any of that."]],
    ["there are few others", [...OTHERS.slice(0, 3), OWN]],
    ["somebody speaks in the others", [...OTHERS, OWN, "I do not think that anybody said so."]],
    ["nobody is named", OTHERS],
  ])("are none where %s", (_name, lines) => {
    expect(entriesOf(lines)).toEqual([]);
  });

  it("are none in a language that cannot say who speaks", () => {
    expect(entriesOf([...OTHERS, OWN], "vi")).toEqual([]);
  });
});
