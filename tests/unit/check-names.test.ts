import { expect, it } from "vitest";
import { nameRemarks } from "../../scripts/check-names";
import { lakeStory } from "./report-samples";

const claims = lakeStory.claims.map((claim) => ({ ...claim, wordings: { en: ["One."], de: [] } }));

function remarks(
  names: string[],
  mentions: string[] = [],
  works: string[] = ["Moor Lake"],
  rareMentions: string[] = [],
) {
  const entry = (id: string, names: string[], mentions: string[], rareMentions: string[] = []) => ({
    id,
    names,
    mentions,
    rareMentions,
  });
  const story = {
    id: "lake",
    people: [entry("ada", names, mentions, rareMentions)],
    works: [entry("lake", works, [])],
    claims,
  };
  return nameRemarks(story, "a.json");
}

it("names the place of every full name of one word", () => {
  expect(remarks(["Ada Moor", "Moor"], ["Ada"], ["Mere"])).toEqual([
    "a.json: people[0].names[1]: “Moor” is one word, which others are called too; put it into mentions.",
    "a.json: works[0].names[0]: “Mere” is one word, which others are called too; put it into mentions; names may stay empty then.",
  ]);
});

it("tells a name that is several in one text, and none that has a comma of its own", () => {
  const own = ["Ada Moor, called Rusty", "Ada Moor, Jr.", "Ada, Countess of Moor"];
  expect(remarks([...own, "Ada Moor, Ada B. Moor", "Ada Moor; Élise Moor"])).toEqual(
    ["Ada Moor, Ada B. Moor", "Ada Moor; Élise Moor"].map(
      (name, at) =>
        `a.json: people[0].names[${at + 3}]: “${name}” looks like several names in one; give each its own quotation marks, or no page has them.`,
    ),
  );
});

it("names mentions that stand in nearly every text, in the languages of the wordings alone", () => {
  expect(remarks(["Ada Moor"], ["A", "The", "Will", "Ada", "und", "her aunt"])).toEqual(
    ["A", "The", "Will"].map(
      (mention, at) =>
        `a.json: people[0].mentions[${at}]: “${mention}” is a word that stands in nearly every text; leave it out.`,
    ),
  );
});

it("names those that are ordinary words, too, in the languages of the wordings alone", () => {
  const alone = "is an ordinary word, too, and alone finds pages on other things; leave it out";
  expect(remarks(["Ada Moor", "Joy"], ["Rose", "grace", "Ada", "Ernst", "Rusty", "her Rose"])).toEqual([
    `a.json: people[0].names[1]: “Joy” ${alone}, or write the whole name.`,
    `a.json: people[0].mentions[0]: “Rose” ${alone}.`,
    `a.json: people[0].mentions[1]: “grace” ${alone}.`,
  ]);
  const looked = "is an ordinary word, too, and every page with it would be looked at; leave it out.";
  expect(remarks(["Ada Moor"], [], ["Moor Lake"], ["Frost", "Will", "Rusty", "Luz"])).toEqual([
    `a.json: people[0].rareMentions[0]: “Frost” ${looked}`,
    `a.json: people[0].rareMentions[1]: “Will” ${looked}`,
  ]);
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

it("tells a name that the story's own sentences have as everyday words", () => {
  const story = {
    id: "lake",
    people: [{ id: "ada", names: ["Ada Moor"], mentions: ["Keeper", "her aunt"], rareMentions: [] }],
    works: [{ id: "novel", names: ["Two Plates"], mentions: [], rareMentions: [] }],
    claims: lakeStory.claims.map((claim) => ({
      ...claim,
      wordings: { en: ["Her aunt laid two plates.", "The keeper was Ada Moor.", "Sixty-two platesful."] },
    })),
  };
  expect(nameRemarks(story, "a.json")).toEqual([
    "a.json: works[0].names[0]: “two plates” stands in small letters at claims[0].wordings.en[0]: a page with these words would count as one that names “Two Plates”; leave the name out, or take a longer one.",
    "a.json: people[0].mentions[0]: “keeper” stands in small letters at claims[0].wordings.en[1]: a page with these words would count as one that names “Keeper”; leave the name out, or take a longer one.",
  ]);
});
