import { describe, expect, it } from "vitest";
import { NameIndex } from "../../lib/match/names";
import { passages } from "../../lib/match/passages";
import { atOnce } from "../../lib/match/read-at-once";
import { readBlock } from "../../lib/match/read-block";
import { soleEntry } from "../../lib/match/sole-entry";
import type { TextBlock } from "../../lib/match/text-block";
import type { StoryModel } from "../../lib/match/types";

const names = {
  entities: [
    { isPerson: true, full: ["ada quill"], mentions: ["ada"] },
    { isPerson: false, full: [], mentions: ["the lantern"] },
  ],
  tags: { ada: "%ada", lantern: "%lantern" },
  pronouns: [],
} as unknown as StoryModel["names"];

/** The texts of the sole entry; a heading begins with "# ". */
function entryOf(lines: readonly string[], language: StoryModel["language"] = "en"): string[] | null {
  const blocks = lines.map(
    (line): TextBlock => ({
      text: line.replace("# ", ""),
      kind: line.startsWith("# ") ? "heading" : "text",
      linked: false,
      row: 1,
      passage: 0,
    }),
  );
  const read = blocks.map((block) => readBlock(block, language, new NameIndex(names)));
  const [passage] = passages(blocks, read);
  const model = { names, language } as StoryModel;
  const entry = passage && atOnce(soleEntry(model, passage, blocks, read));
  return entry ? entry.map((number) => blocks[number]?.text ?? "") : null;
}

const OTHERS = [
  "The ship in the second film was built of paper.",
  "Nobody on the island had seen snow before the crew came.",
  "The bridge was raised for one morning and taken down at noon.",
  "Three of the horses in the race were brothers of one mare.",
];
const OWN = "Ada Quill kept quiet for years, and spoke at the very end.";

describe("the sole entry of a list that names the people", () => {
  it("is one paragraph among others on other things", () => {
    expect(entryOf([...OTHERS, OWN])).toEqual([OWN]);
  });

  it("is a section with its heading", () => {
    const sections = OTHERS.flatMap((text, number) => [`# Film ${number}`, text]);
    expect(entryOf([...sections, "# The Lantern", "A film of 1985.", OWN])).toEqual([
      "The Lantern",
      "A film of 1985.",
      OWN,
    ]);
  });

  it("may have the film's name stand in others too", () => {
    expect(entryOf([...OTHERS, "The Lantern was shot in a barn near the sea.", OWN])).toEqual([OWN]);
  });

  it.each([
    ["two name them", [...OTHERS, OWN, "Ada was never asked about any of that."]],
    ["there are few others", [...OTHERS.slice(0, 3), OWN]],
    ["somebody speaks in the others", [...OTHERS, OWN, "I do not think that anybody said so."]],
    ["nobody is named", OTHERS],
  ])("is none where %s", (_name, lines) => {
    expect(entryOf(lines)).toBeNull();
  });

  it("is none in a language that cannot say who speaks", () => {
    expect(entryOf([...OTHERS, OWN], "vi")).toBeNull();
  });
});
