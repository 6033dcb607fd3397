import fc from "fast-check";
import { expect, it } from "vitest";
import { firstNotBefore, groupBy } from "../../lib/text/lists";

it("finds the first place that does not lie before another, or the end", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (list, point) => {
      const sorted = list.toSorted((a, b) => a - b);
      const found = sorted.findIndex((item) => item >= point);
      expect(firstNotBefore(sorted.length, (index) => (sorted[index] as number) < point)).toBe(
        found < 0 ? sorted.length : found,
      );
    }),
  );
});

it("groups items in the order in which they come", () => {
  const groups = groupBy(["pear", "apple", "plum"], (word) => word.charAt(0));
  expect([...groups]).toEqual([
    ["p", ["pear", "plum"]],
    ["a", ["apple"]],
  ]);
});
