import fc from "fast-check";
import { expect, it } from "vitest";
import { isSmall, lexicalFeatures } from "../../lib/match/features";
import { packLists, packRising } from "../../lib/match/packed";
import { PhraseTable, packPhrases } from "../../lib/match/phrase-table";
import { inverseFrequency } from "../../lib/match/row-weights";
import { joinSorted } from "../../lib/match/sorted-words";
import { Vocabulary } from "../../lib/match/vocabulary";

const STEMS = ["film", "the", "not", "her", "of", "pain", "@rocky", "constructor", "angel"];
const stemLists = fc.array(fc.constantFrom(...STEMS, "strange", "a"), { maxLength: 12 });
const GROUPS = [["film"], ["not her", "angel"]];
const ROWS = 20;
const RAREST = 9;

/** The third feature stands in the first three rows, and so on. */
const rowsOf = (index: number) => Array.from({ length: index + 1 }, (_, row) => row);

it("finds in a packed model what the features are in words", () => {
  fc.assert(
    fc.property(stemLists, fc.subarray(STEMS), stemLists, (text, known, seen) => {
      const pairs = [...lexicalFeatures(seen, "en")].filter((feature) => feature.includes(" "));
      const all = new Set([...known, ...pairs.flatMap((pair) => pair.split(" ")), ...pairs]);
      const features = [...all].sort();
      const model = {
        vocabulary: joinSorted(features),
        language: "en",
        rarest: RAREST,
        wordings: { counts: [ROWS], norms: "", rows: packRising(features.map((_, index) => rowsOf(index))) },
        weights: {
          classes: packRising(features.map((_, index) => [index])),
          values: packLists(features.map(() => [3])),
        },
      } as const;
      const vocabulary = new Vocabulary(model, ROWS, new PhraseTable(packPhrases(GROUPS)));
      const wanted = [...lexicalFeatures(text, "en")];
      const compared = wanted.filter((feature) => !feature.includes(" ") && !isSmall(feature, "en"));
      const words = ` ${text.join(" ")} `;
      const groups = GROUPS.flatMap((phrases, group) =>
        phrases.some((phrase) => words.includes(` ${phrase} `)) ? [group] : [],
      );
      // Twice: what is kept from one text must not tell in the next.
      for (const found of [vocabulary.find(text), vocabulary.find(text)]) {
        expect(found.features.map(({ classes }) => features[classes[0] as number])).toEqual(
          wanted.filter((feature) => all.has(feature)),
        );
        for (const { rows, classes, weights } of found.features) {
          expect(rows).toEqual(rowsOf(classes[0] as number));
          expect(weights).toEqual([-2]);
        }
        expect([...found.groups].sort()).toEqual(groups);
        expect(found.words).toBe(compared.filter((feature) => all.has(feature)).length);
        const weigh = (feature: string) =>
          all.has(feature) ? inverseFrequency(ROWS, features.indexOf(feature) + 1) : RAREST;
        expect(found.norm).toBe(compared.reduce((sum, feature) => sum + weigh(feature) ** 2, 0));
      }
    }),
  );
});
