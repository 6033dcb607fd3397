import { expect, it } from "vitest";
import { phraseRemarks } from "../../scripts/check-phrases";
import { lakeStory } from "./report-samples";

const [claim, ...claims] = lakeStory.claims;
if (!claim) throw new Error("The sample has no claim.");

it("names stock phrases and words of the record that stand anywhere", () => {
  const story = {
    ...lakeStory,
    motif: { en: { phrases: ["the last letter", "The"], patterns: [] } },
    record: { en: ["of the", "county archive"] },
  };
  expect(phraseRemarks(story, "a.json")).toEqual([
    "a.json: motif.en.phrases[1]: “The” stands in nearly every text; leave it out, or take a longer phrase.",
    "a.json: record.en[0]: “of the” stands in nearly every text; leave it out, or take a longer phrase.",
  ]);
});

it("names words of the record that the story's own pages have, too", () => {
  const wordings = { en: ["She burnt a Letter.", "One letter, that was all."] };
  const story = {
    ...lakeStory,
    motif: {},
    claims: [{ ...claim, wordings }, ...claims.map((other) => ({ ...other, wordings: {} }))],
    telling: { en: ["Nobody knows what that letter said.", "The letters are gone."] },
    record: { en: ["letter", "archive"] },
  };
  expect(phraseRemarks(story, "a.json")).toEqual([
    "a.json: record.en[0]: “letter” stands in 3 sentences of the story itself, as at claims[0].wordings.en[0]: its own pages would count as texts that know the record; leave it out, or take a longer phrase.",
  ]);
  expect(phraseRemarks({ ...story, telling: {} }, "a.json")).toEqual([]);
  // One in fifty is no sign.
  const many = Array.from({ length: 150 }, (_, at) => `Sentence ${at} has none.`);
  expect(phraseRemarks({ ...story, telling: { en: [...story.telling.en, ...many] } }, "a.json")).toEqual([]);
});
