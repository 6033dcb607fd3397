import { expect, it } from "vitest";
import { fewWordings, notReady, shortLists } from "../../scripts/check-lists";
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

const worded = (counts: readonly number[], verdict = "altered") =>
  counts.map((count, at) => ({
    ...claims[0],
    id: `C0${at + 1}`,
    verdict,
    wordings: { en: Array.from({ length: count }, (_, number) => `Wording ${at} ${number}.`), de: [] },
  })) as unknown as typeof claims;

it("says once a language that twenty wordings a claim find more, and of which claims where it is not all of them", () => {
  const more = "twenty find many more pages (docs/stories.md, step 5).";
  expect(fewWordings({ claims: worded([14, 12, 12]) }, "a.json")).toEqual([
    `a.json: wordings.en: 12 to 14 wordings a claim; ${more}`,
  ]);
  expect(fewWordings({ claims: worded([8, 8]) }, "a.json")).toEqual([
    `a.json: wordings.en: 8 wordings a claim; ${more}`,
  ]);
  expect(fewWordings({ claims: worded([20, 19, 12, 0]) }, "a.json")).toEqual([
    `a.json: wordings.en: 12 to 19 wordings for C02, C03; ${more}`,
  ]);
  expect(fewWordings({ claims: worded([20, 31]) }, "a.json")).toEqual([]);
  // True claims need fewer.
  expect(fewWordings({ claims: worded([5], "correct") }, "a.json")).toEqual([]);
});
