import fc from "fast-check";
import { expect, it } from "vitest";
import { packStemPairs, StemPairs } from "../../lib/match/model/stem-pairs";

const STEMS = 9000;
const stem = fc.integer({ min: 0, max: STEMS - 1 });
const pair = fc.tuple(stem, stem);
const pairs = fc
  .uniqueArray(pair, { selector: String, maxLength: 60 })
  .map((list) => list.sort((a, b) => a[0] - b[0] || a[1] - b[1]));

it("pairs of stems are found where they are, and others nowhere", () => {
  fc.assert(
    fc.property(pairs, pair, (list, other) => {
      const found = new StemPairs(packStemPairs(list), STEMS);
      list.forEach(([first, second], index) => {
        expect(found.indexOf(first, second)).toBe(index);
      });
      const place = list.findIndex(([first, second]) => first === other[0] && second === other[1]);
      expect(found.indexOf(...other)).toBe(place);
    }),
  );
});

it("pairs that are not in their order are refused", () => {
  expect(() =>
    packStemPairs([
      [3, 1],
      [3, 0],
    ]),
  ).toThrow(RangeError);
  expect(() =>
    packStemPairs([
      [3, 1],
      [2, 5],
    ]),
  ).toThrow(RangeError);
  expect(() =>
    packStemPairs([
      [3, 1],
      [3, 1],
    ]),
  ).toThrow(RangeError);
});
