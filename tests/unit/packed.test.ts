import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fromNatural,
  listsIn,
  MOST_IN_PAIR,
  pack,
  packLists,
  packPairs,
  packRising,
  pairAt,
  toNatural,
  unpack,
  unpackRising,
} from "../../lib/match/model/packed";

const EDGES = [0, 1, 59, 60, 61, 2698, 2699, 2700, 8280, 8281, 8282, 91 ** 4 - 1];
const number = fc.oneof(fc.nat({ max: 91 ** 4 - 1 }), fc.nat({ max: 9000 }), fc.constantFrom(...EDGES));

describe("packed numbers", () => {
  it("come out as they went in, and stay as they are in JSON", () => {
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        const text = pack(numbers);
        expect(unpack(text)).toEqual(numbers);
        expect(JSON.stringify(text)).toBe(`"${text}"`);
      }),
    );
  });

  it("take one character for each small number, two and three for larger ones", () => {
    expect(EDGES.map((edge) => pack([edge]).length)).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 5, 5, 5]);
  });

  it("hold lists, rising ones in fewer characters, empty ones too", () => {
    const list = fc.uniqueArray(fc.nat({ max: 5000 })).map((items) => items.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(list, { minLength: 1 }), (lists) => {
        expect(listsIn(packLists(lists)).map(unpack)).toEqual(lists);
        expect(listsIn(packRising(lists)).map(unpackRising)).toEqual(lists);
        expect(packRising(lists).length).toBeLessThanOrEqual(packLists(lists).length);
      }),
    );
  });

  it("stand in pairs, each where its index says", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: MOST_IN_PAIR })), (numbers) => {
        const text = packPairs(numbers);
        expect(numbers.map((_, index) => pairAt(text, index))).toEqual(numbers);
        expect(() => pairAt(text, numbers.length)).toThrow(RangeError);
      }),
    );
  });

  it("may be negative as natural ones", () => {
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 29), max: 2 ** 29 }), (whole) => {
        expect(toNatural(whole)).toBeGreaterThanOrEqual(0);
        expect(fromNatural(toNatural(whole))).toBe(whole);
      }),
    );
  });

  it("are refused where they cannot be packed or are broken", () => {
    for (const wrong of [-1, 0.5, 91 ** 4, Number.NaN]) expect(() => pack([wrong])).toThrow(RangeError);
    for (const wrong of [-1, 0.5, MOST_IN_PAIR + 1]) expect(() => packPairs([wrong])).toThrow(RangeError);
    for (const text of ["é", "\\", pack([100]).slice(0, 1), pack([91 ** 3]).slice(0, 4)])
      expect(() => unpack(text), text).toThrow(RangeError);
  });
});
