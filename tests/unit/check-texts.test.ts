import { expect, it } from "vitest";
import { fileRemark, sharedNames, textRemarks } from "../../scripts/check-texts";
import { lakeStory } from "./report-samples";

const TODAY = "2026-11-30";

it("names notes in one part and notes far too long", () => {
  const notes = ["So it is.\nBut not so.", "So it is.", `So it is.\n${"word ".repeat(117)}`];
  const claims = lakeStory.claims
    .slice(0, 3)
    .map((claim, at) => ({ ...claim, note: { en: notes[at] ?? "", vi: "a\nb ".repeat(70) } }));
  expect(textRemarks({ ...lakeStory, claims }, TODAY, "a.json")).toEqual([
    "a.json: claims[1].note.en: has one part; it takes two, with a line break (\\n) after what is so. Readers see the first alone.",
    "a.json: claims[2].note.en: has 120 words; 60 to 90 are asked for.",
  ]);
});

it("names days that are still to come, also of a year or a month alone", () => {
  const [source] = lakeStory.sources;
  if (!source) throw new Error("The sample has no source.");
  const dates = ["2026", "2026-11", "2026-11-30", "2026-12", "2027"];
  const sources = dates.map((date) => ({ ...source, checked: TODAY, date }));
  const story = {
    claims: [],
    reviewed: "2026-12-01",
    sources: [...sources, { ...source, date: undefined, checked: "2030-01-01" }],
  };
  expect(textRemarks(story, TODAY, "a.json")).toEqual([
    "a.json: reviewed: “2026-12-01” is still to come; today is 2026-11-30.",
    "a.json: sources[3].date: “2026-12” is still to come; today is 2026-11-30.",
    "a.json: sources[4].date: “2027” is still to come; today is 2026-11-30.",
    "a.json: sources[5].checked: “2030-01-01” is still to come; today is 2026-11-30.",
  ]);
});

it("names full names that two people or works have", () => {
  const entry = (id: string, ...names: string[]) => ({ id, names, mentions: ["Ada"], rareMentions: [] });
  const story = {
    people: [entry("a", "Ada Moor", "Ada Moor"), entry("b", "Bea Moor", "ADA MOOR")],
    works: [entry("c", "The Lake", "Bea Moor")],
  };
  expect(sharedNames(story, "a.json")).toEqual([
    "a.json: people[1].names[1]: “ADA MOOR” is a name of people[0], too; leave it with one of them.",
    "a.json: works[0].names[1]: “Bea Moor” is a name of people[1], too; leave it with one of them.",
  ]);
});

it("says what a draft has to be named", () => {
  expect(fileRemark("/x/lake.json", lakeStory, "lake.json")).toEqual([]);
  expect(fileRemark("/x/My draft.json", lakeStory, "My draft.json")).toEqual([
    "My draft.json: the file has to be named lake.json, after its id, before it goes into public/stories.",
  ]);
});
