import { expect, it } from "vitest";
import { shortLists } from "../../scripts/check-lists";
import { lakeStory } from "./report-samples";

const dozen = Array.from({ length: 12 }, (_, at) => `Sentence ${at}.`);
const claims = lakeStory.claims.map((claim) => ({ ...claim, wordings: { en: ["One."], de: [] } }));

it("says which lists are short, in the languages of the wordings alone", () => {
  const story = {
    claims,
    background: { en: dozen },
    examining: { en: dozen.slice(1) },
    telling: { de: dozen },
  };
  expect(shortLists(story, "a.json")).toEqual([
    "a.json: examining.en: 11 of the dozen sentences that help to leave true pages unmarked.",
    "a.json: telling.en: 0 of the dozen sentences that help to leave true pages unmarked.",
  ]);
});

it("warns where a language has nothing but wordings", () => {
  const story = { claims, background: {}, examining: {}, telling: { de: dozen } };
  expect(shortLists(story, "a.json")).toEqual([
    expect.stringMatching(/^a\.json: .+ nothing in “en” yet\. .+ true pages may be marked as well\.$/u),
  ]);
});

it("has nothing to say of full lists", () => {
  const full = { en: dozen };
  expect(shortLists({ claims, background: full, examining: full, telling: full }, "a.json")).toEqual([]);
});
