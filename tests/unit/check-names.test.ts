import { expect, it } from "vitest";
import { singleNames } from "../../scripts/check-names";

it("names the place of every full name of one word", () => {
  const people = [{ id: "ada", names: ["Ada Moor", "Moor"], mentions: ["Ada"], rareMentions: [] }];
  const works = [{ id: "lake", names: ["Lake"], mentions: [], rareMentions: [] }];
  expect(singleNames({ people, works }, "a.json")).toEqual([
    "a.json: people[0].names[1]: “Moor” is one word, which others are called too; put it into mentions.",
    "a.json: works[0].names[0]: “Lake” is one word, which others are called too; put it into mentions.",
  ]);
});

it("has nothing to say of names of two words", () => {
  const people = [{ id: "ada", names: ["Ada Moor", "Ada\u00a0Moor"], mentions: ["Ada"], rareMentions: [] }];
  expect(singleNames({ people, works: [] }, "a.json")).toEqual([]);
});
