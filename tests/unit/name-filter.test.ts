import { transformSync } from "esbuild";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildFilter } from "../../lib/match/compile/build-filter";
import { type NameFilter, probe } from "../../lib/match/gate/name-filter";

/** Different numbers give different keys. */
function key(number: number): number {
  const mixed = Math.imul(number ^ (number >>> 16), 0x7feb352d);
  return Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
}
const keys = (count: number) => Array.from({ length: count }, (_, number) => key(number));

describe("the filter", () => {
  it("holds every key it was made of", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (list) => {
        const mayHold = probe(buildFilter(list));
        expect(list.filter((each) => !mayHold(each | 0))).toEqual([]);
      }),
    );
  });

  it("lets through one stranger in fifty thousand, at any size", () => {
    for (const count of [0, 1, 60, 20_000]) {
      const mayHold = probe(buildFilter(keys(count)));
      let passed = 0;
      for (let number = 0; number < 300_000; number++) if (mayHold(key(1_000_000 + number))) passed++;
      expect(passed, `${count} keys`).toBeLessThan(25);
    }
  });

  it("takes less than 20 bits a key where there are many", () => {
    expect((buildFilter(keys(60_000)).slots.length * 16) / 60_000).toBeLessThan(20);
  });

  it("comes whole through UTF-8 and a minifier, with characters or escapes", () => {
    const filter = buildFilter(keys(5000));
    const code = new TextDecoder().decode(new TextEncoder().encode(JSON.stringify(filter)));
    expect(code).toBe(JSON.stringify(filter));
    for (const charset of ["utf8", "ascii"] as const) {
      const built = transformSync(`globalThis.f = ${code}`, { minify: true, charset }).code;
      const seen: { f?: NameFilter } = {};
      new Function("globalThis", built)(seen);
      expect(seen.f).toEqual(filter);
    }
  });
});
