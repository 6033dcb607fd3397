import fc from "fast-check";
import { expect, it } from "vitest";
import { packWeights, weightAt } from "../../lib/match/model/weights";

it("reads in place what was packed, and JSON leaves the text as it is", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -44, max: 46 })), (steps) => {
      const packed = packWeights(steps);
      expect(steps.map((_, index) => weightAt(packed, index))).toEqual(steps);
      expect(JSON.stringify(packed)).toBe(`"${packed}"`);
    }),
  );
});

it("cuts what is larger than can be written", () => {
  const packed = packWeights([1000, -1000]);
  expect([weightAt(packed, 0), weightAt(packed, 1)]).toEqual([46, -44]);
});
