import { describe, expect, it } from "vitest";
import type { ScoredUnit } from "../../lib/match/place";
import { atOnce } from "../../lib/match/read-at-once";
import { withStoryOrder } from "../../lib/match/story-order";

/** A unit that is one sentence, with likelihoods of claims 0 … 3. */
function unit(sentence: number, ...likelihoods: number[]): ScoredUnit {
  return {
    unit: { stems: [], parts: [], first: sentence, last: sentence },
    scores: likelihoods.map((likelihood, claim) => ({ claim, likelihood })),
  };
}

/** The likelihood of claim 2 at sentence 10 beside other units. */
function placed(...others: ScoredUnit[]): number {
  const found = atOnce(withStoryOrder([unit(10, 0, 0, 0.5, 0), ...others], 40, (claim) => claim < 4));
  return found[0]?.scores[2]?.likelihood as number;
}

describe("the story's order", () => {
  const alone = placed();

  it("raises a claim that stands between its neighbours", () => {
    const before = unit(8, 0, 0.9, 0, 0);
    const after = unit(11, 0, 0, 0, 0.9);
    expect(placed(before)).toBeGreaterThan(alone);
    expect(placed(before, after)).toBeGreaterThan(placed(before));
  });

  it("says nothing where neighbours stand the wrong way round or far away", () => {
    expect(placed(unit(11, 0, 0.9, 0, 0))).toBe(alone);
    expect(placed(unit(30, 0, 0, 0, 0.9))).toBe(alone);
  });

  it("leaves claims alone that are as good as absent or have no place in the order", () => {
    const [found] = atOnce(withStoryOrder([unit(0, 0.01, 0.9)], 1, (claim) => claim === 0));
    expect(found?.scores.map(({ likelihood }) => likelihood)).toEqual([0.01, 0.9]);
  });
});
