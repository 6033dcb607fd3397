import { expect, it } from "vitest";
import { notReady, shortLists } from "../../scripts/check-lists";
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

it("finds a story not ready that disputes little and has no sentence of true pages, in each language of its wordings", () => {
  const few = claims.slice(1);
  const one = { en: ["One."] };
  expect(notReady({ claims: few, background: {}, examining: { de: dozen } })).toBe(
    "not ready: with fewer than 3 disputed claims and no sentences in background and examining (“en”) it would mark true pages: lives, reviews, fact-checks.",
  );
  const german = few.map((claim) => ({ ...claim, wordings: { en: ["One."], de: ["Eins."] } }));
  expect(notReady({ claims: german, background: one, examining: {} })).toContain("(“de”)");
  for (const ready of [
    { claims, background: {}, examining: {} },
    { claims: few, background: one, examining: {} },
    { claims: few, background: {}, examining: one },
  ])
    expect(notReady(ready)).toBeNull();
});
