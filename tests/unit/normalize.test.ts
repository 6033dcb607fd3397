import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldLookAlikes } from "../../lib/text/look-alikes";
import { fold, foldText } from "../../lib/text/normalize";
import { anyText } from "./any-text";

/** Look-alikes as Latin letters, whatever stands beside them: how they fold depends on that. */
const asLatin = (text: string) =>
  text.replace(/[\u0370-\u058f]/g, (letter) => foldLookAlikes(`a${letter}`).slice(1));

describe("folding", () => {
  it.each([
    ["Rocky’s “Mask”", `rocky's "mask"`],
    ["  DÉJÀ\u00a0 vu\n\n", "deja vu"],
    ["soft\u00adhy\u200bphen", "softhyphen"],
    ["ﬁlm — Ｍask", "film - mask"],
    ["Łódź, Straße, Ørsted", "lodz, strasse, orsted"],
    ["𝐀𝚶 𝚶", "ao ο"],
    ["", ""],
  ])("makes %j into %j", (source, folded) => {
    expect(foldText(source)).toBe(folded);
  });

  it("knows for each unit where it came from, in order", () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text, offsets } = fold(source);
        expect(offsets).toHaveLength(text.length + 1);
        expect(offsets[text.length]).toBe(source.length);
        for (let index = 0; index < text.length; index++) {
          const from = offsets[index] as number;
          expect(from).toBeLessThanOrEqual(offsets[index + 1] as number);
          const character = String.fromCodePoint(source.codePointAt(from) as number);
          const unit = text[index] as string;
          if (unit === " ") expect(fold(character).text.trim()).toBe("");
          else expect(asLatin(fold(character).text)).toContain(asLatin(unit));
        }
      }),
    );
  });

  it("folds each part of a text as it folds it alone", () => {
    const any = fc.oneof(
      anyText,
      fc.string({ unit: fc.constantFrom(..."ﷺ㍿ﬃa ½".split("")), maxLength: 12 }),
    );
    const parts = fc.array(any, { maxLength: 4 }).filter((list) => list.join("").isWellFormed());
    fc.assert(
      fc.property(parts, (list) => {
        const one = list.map((part) => fold(part).text.replaceAll(" ", "")).join("");
        expect(asLatin(fold(list.join("")).text.replaceAll(" ", ""))).toBe(asLatin(one));
      }),
    );
  });

  it("has no double, leading or invisible space, and no capital that has a small letter", () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text } = fold(source);
        expect(text).not.toMatch(/^ | {2}|[\n\t\u00a0\u00ad\u200b\ufeff]/u);
        expect(text).toBe(text.toLowerCase());
      }),
    );
  });

  it("gives the same for composed and decomposed letters", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aéñöçÅ o".split("")) }), (source) => {
        expect(foldText(source.normalize("NFD"))).toBe(foldText(source.normalize("NFC")));
      }),
    );
  });
});
