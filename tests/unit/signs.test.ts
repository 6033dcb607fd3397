import fc from "fast-check";
import { expect, it } from "vitest";
import { packSigns, signAt } from "../../lib/match/model/signs";

it("reads in place what was packed, four a character, and JSON leaves the text as it is", () => {
  const sign = fc.integer({ min: -1, max: 1 });
  fc.assert(
    fc.property(fc.array(sign), (signs) => {
      const packed = packSigns(signs);
      expect(signs.map((_, index) => signAt(packed, index))).toEqual(signs);
      expect(packed).toHaveLength(Math.ceil(signs.length / 4));
      expect(JSON.stringify(packed)).toBe(`"${packed}"`);
    }),
  );
});
