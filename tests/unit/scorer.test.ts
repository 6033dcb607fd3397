import fc from "fast-check";
import { expect, it } from "vitest";
import { Scorer } from "../../lib/match/claims/scorer";
import { joinSorted } from "../../lib/match/model/sorted-words";
import { packWeights } from "../../lib/match/model/weights";
import type { StoryModel } from "../../lib/match/types";

const STEMS = ["@rocky", "angel", "constructor", "film", "not", "pain"];
const CLASSES = 3;
const STEP = 0.5;
/** Steps of each stem for two claims and for none. */
const weights = fc.array(fc.integer({ min: -6, max: 6 }), {
  minLength: STEMS.length * CLASSES,
  maxLength: STEMS.length * CLASSES,
});
const bias = fc.tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -4, max: 4 }), fc.constant(2));
const texts = fc.array(fc.constantFrom(...STEMS, "strange", "__proto__"), { maxLength: 10 });

function modelOf(steps: readonly number[], ownBias: readonly number[]): StoryModel {
  const claims = [0, 1].map((claim) => ({ id: `C${claim}`, verdict: "false" }));
  const model = {
    language: "en",
    claims,
    vocabulary: joinSorted(STEMS),
    weights: packWeights(steps),
    bias: ownBias,
    step: STEP,
  };
  return model as unknown as StoryModel;
}

/** In words: log odds are the bias and the weights of all different stems, in sum. */
function oddsOf(steps: readonly number[], ownBias: readonly number[], text: readonly string[]): number[] {
  const known = [...new Set(text)].map((stem) => STEMS.indexOf(stem)).filter((number) => number >= 0);
  return ownBias.map((start, label) =>
    known.reduce((sum, number) => sum + (steps[number * CLASSES + label] as number) * STEP, start * STEP),
  );
}

it("the likeliest claim is the one for which the words speak most, however often each stands", () => {
  fc.assert(
    fc.property(weights, bias, fc.array(texts, { maxLength: 4 }), (steps, ownBias, list) => {
      const scorer = new Scorer(modelOf(steps, ownBias));
      // One after another: what is kept from one text must not tell in the next.
      for (const text of list) {
        const odds = oddsOf(steps, ownBias, text);
        const sum = odds.reduce((total, value) => total + Math.exp(value), 0);
        const scores = scorer.score(text);
        for (const { claim, likelihood } of scores) {
          const probability = Math.exp(odds[claim] as number) / sum;
          expect(likelihood > 0.5).toBe(probability > 0.5);
        }
        const [one, other] = [0, 1].map(
          (claim) => scores.find((score) => score.claim === claim)?.likelihood ?? 0,
        );
        if (one !== other)
          expect((one as number) > (other as number)).toBe((odds[0] as number) > (odds[1] as number));
      }
    }),
  );
});
