import { expect, it } from "vitest";
import { nameRemarks } from "../../scripts/check-names";
import { lakeStory } from "./report-samples";

const claims = lakeStory.claims.map((claim) => ({ ...claim, wordings: { en: ["One."], de: [] } }));

function remarks(names: string[], mentions: string[] = [], works: string[] = ["Moor Lake"]) {
  const entry = (id: string, names: string[], mentions: string[]) => ({
    id,
    names,
    mentions,
    rareMentions: [],
  });
  const story = {
    id: "lake",
    people: [entry("ada", names, mentions)],
    works: [entry("lake", works, [])],
    claims,
  };
  return nameRemarks(story, "a.json");
}

it("names the place of every full name of one word", () => {
  expect(remarks(["Ada Moor", "Moor"], ["Ada"], ["Lake"])).toEqual([
    "a.json: people[0].names[1]: “Moor” is one word, which others are called too; put it into mentions.",
    "a.json: works[0].names[0]: “Lake” is one word, which others are called too; put it into mentions.",
  ]);
});

it("names mentions that stand in nearly every text, in the languages of the wordings alone", () => {
  expect(remarks(["Ada Moor"], ["A", "The", "Will", "Ada", "und", "her aunt"])).toEqual(
    ["A", "The", "Will"].map(
      (mention, at) =>
        `a.json: people[0].mentions[${at}]: “${mention}” is a word that stands in nearly every text; leave it out.`,
    ),
  );
});

it("says for which full names no page is looked at", () => {
  expect(remarks(["Cardi B", "Malcolm X", "Apollo 13", "The 33", "Ada Moor"])).toEqual([
    expect.stringContaining("nothing but “Cardi B”, “Malcolm X”, “Apollo 13”, “The 33” is not looked at"),
  ]);
  expect(remarks(["Cardi B"], [], ["The 33"])).toEqual([
    expect.stringContaining("nothing but all of the full names here is not looked at"),
  ]);
});

it("has nothing to say of names of two words", () => {
  expect(
    remarks(["Ada Moor", "Ada\u00a0Moor", "mother of Moor", "Ludwig van Moor", "Jean-Luc O’Hara"]),
  ).toEqual([]);
});
