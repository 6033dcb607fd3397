import fc from "fast-check";
import { expect, it } from "vitest";
import { PhraseIndex } from "../../lib/match/model/features";
import { PhraseTable, packPhrases } from "../../lib/match/model/phrase-table";
import { joinSorted, SortedWords } from "../../lib/match/model/sorted-words";

const STEMS = ["go", "goal", "go'n", "away", "constructor", "|3", "é"];
const phrase = fc.array(fc.constantFrom(...STEMS), { minLength: 1, maxLength: 3 });

it("sorted words are found where they are, and others nowhere", () => {
  fc.assert(
    fc.property(fc.uniqueArray(phrase.map((parts) => parts.join(" "))), phrase, (words, other) => {
      const sorted = words.sort();
      const found = new SortedWords(joinSorted(sorted));
      sorted.forEach((word, index) => {
        expect(found.indexOf(word)).toBe(index);
      });
      expect(found.indexOf(other.join(" "))).toBe(sorted.indexOf(other.join(" ")));
    }),
  );
  for (const wrong of [["b", "a"], ["a", "a"], ["a,b"], [""]])
    expect(() => joinSorted(wrong)).toThrow(RangeError);
});

it("a packed table finds the phrases that an index finds", () => {
  const groups = fc.array(
    fc.uniqueArray(
      phrase.map((parts) => parts.join(" ")),
      { minLength: 1, maxLength: 4 },
    ),
  );
  fc.assert(
    fc.property(groups, fc.array(fc.constantFrom(...STEMS, "strange"), { maxLength: 8 }), (given, text) => {
      const index = new PhraseIndex();
      given.forEach((phrases, number) => {
        for (const one of phrases) index.add(one, number);
      });
      const hits = (of: PhraseIndex) => {
        const found: string[] = [];
        of.scan(text, (...hit) => found.push(hit.join(":")));
        return found.sort();
      };
      expect(hits(new PhraseTable(packPhrases(given)))).toEqual(hits(index));
    }),
  );
});
