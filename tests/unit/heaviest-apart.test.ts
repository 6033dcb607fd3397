import fc from "fast-check";
import { expect, it } from "vitest";
import { heaviestApart, type Weighed } from "../../lib/match/claims/heaviest-apart";
import { atOnce } from "../../lib/match/read-at-once";

const stretch = fc
  .record({
    start: fc.nat(12),
    length: fc.integer({ min: 1, max: 6 }),
    weight: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ start, length, weight }) => ({ item: null, start, end: start + length, weight }));

const weightOf = (list: readonly Weighed<null>[]) => list.reduce((sum, { weight }) => sum + weight, 0);
const lieApart = (list: readonly Weighed<null>[]) =>
  list.every((a, index) => list.slice(index + 1).every((b) => a.end <= b.start || b.end <= a.start));

/** The heaviest of all choices, by trying each. */
function heaviestOfAll(list: readonly Weighed<null>[]): number {
  const choices = Array.from({ length: 2 ** list.length }, (_, bits) =>
    list.filter((_, index) => bits & (1 << index)),
  );
  return Math.max(...choices.filter(lieApart).map(weightOf));
}

it("no choice of stretches that lie apart is heavier", () => {
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 9 }), (list) => {
      const chosen = atOnce(heaviestApart(list));
      expect(lieApart(chosen)).toBe(true);
      expect(weightOf(chosen)).toBe(heaviestOfAll(list));
      expect(list).toEqual(expect.arrayContaining(chosen));
      expect([...chosen].sort((a, b) => a.start - b.start)).toEqual(chosen);
    }),
  );
});
