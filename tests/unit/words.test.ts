import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../lib/text/languages";
import { foldText } from "../../lib/text/normalize";
import { words } from "../../lib/text/words";
import { anyText } from "./any-text";

const folded = (text: string, language: (typeof LANGUAGES)[number]) =>
  words(text, language).map((word) => word.folded);

describe("words", () => {
  it("keeps a denial apart and drops endings after an apostrophe", () => {
    expect(folded("She wasn’t Rocky’s nurse.", "en")).toEqual(["she", "was", "n't", "rocky", "nurse"]);
    expect(folded("L’histoire de l'été", "fr")).toEqual(["histoire", "de", "ete"]);
    expect(folded("Rocky'ego", "pl")).toEqual(["rocky"]);
    expect(folded("It wo n't do", "en")).toEqual(["it", "wo", "n't", "do"]);
    expect(folded("le fils d'O'Connor", "fr")).toEqual(["le", "fils", "connor"]);
    expect(folded("dell'O'Hara", "it")).toEqual(["hara"]);
  });

  it("stand in the source where they say, in order", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LANGUAGES), (text, language) => {
        let last = 0;
        for (const { start, end, folded, stem } of words(text, language)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(foldText(text.slice(start, end))).toContain(folded);
          expect(stem).not.toBe("");
          last = start;
        }
      }),
    );
  });

  it("are the same where the letters can be folded at once and where each needs care", () => {
    const letters = fc.constantFrom(..."aZ09 '’‘`“”«»–—…·¿ \n\t_éÉñßøŁđıİŉſœþữẞ×½ª€");
    const plain = fc.string({ unit: letters, maxLength: 40 });
    fc.assert(
      fc.property(fc.oneof(plain, anyText), fc.constantFrom(...LANGUAGES), (text, language) => {
        // An invisible mark is no word, and makes the text one that needs care.
        expect(words(text, language)).toEqual(words(`${text} \u200b`, language));
      }),
      { numRuns: 2000 },
    );
  });
});
