import fc from "fast-check";
import { expect, it } from "vitest";
import { isSmall, lexicalFeatures } from "../../lib/match/features";
import { Vocabulary } from "../../lib/match/vocabulary";

const STEMS = ["film", "the", "not", "her", "of", "pain", "@rocky", "constructor", "angel"];
const stemLists = fc.array(fc.constantFrom(...STEMS, "strange", "a"), { maxLength: 12 });
const STRANGE = 9;

it("finds by number what the features are in words", () => {
  fc.assert(
    fc.property(stemLists, fc.subarray(STEMS), stemLists, (text, known, seen) => {
      const pairs = [...lexicalFeatures(seen, "en")].filter((feature) => feature.includes(" "));
      const features = [...new Set([...known, ...pairs.flatMap((pair) => pair.split(" ")), ...pairs])];
      const squares = Float64Array.from(features, (_, index) => index + 0.25);
      const vocabulary = new Vocabulary(features, "en", squares, STRANGE);
      const wanted = [...lexicalFeatures(text, "en")];
      const compared = wanted.filter((feature) => !feature.includes(" ") && !isSmall(feature, "en"));
      // Twice: what is kept from one text must not tell in the next.
      for (const found of [vocabulary.find(text), vocabulary.find(text)]) {
        expect(found.features.map((number) => features[number])).toEqual(
          wanted.filter((feature) => features.includes(feature)),
        );
        expect(found.words).toBe(compared.filter((feature) => features.includes(feature)).length);
        const weigh = (feature: string) => squares[features.indexOf(feature)] ?? STRANGE;
        expect(found.norm).toBeCloseTo(
          compared.reduce((sum, feature) => sum + weigh(feature), 0),
          9,
        );
      }
    }),
  );
});
