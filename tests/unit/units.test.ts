import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NameIndex } from "../../lib/match/blocks/names";
import { passages } from "../../lib/match/blocks/passages";
import { readBlock } from "../../lib/match/blocks/read-block";
import { unitsFrom } from "../../lib/match/blocks/units";
import { textBlock } from "./text-blocks";

/** Words of all units that begin in one sentence; what a sentence may cost, whatever it is like. */
const MOST_WORDS = 20_000;

const names = new NameIndex({ entities: [], tags: {}, pronouns: [] });

/** The most that any sentence of a text costs. */
function mostWords(text: string): number {
  const block = textBlock(text);
  const [passage] = passages([block], [readBlock(block, "en", names)]);
  const sentences = passage?.sentences ?? [];
  let most = 0;
  sentences.forEach((_, number) => {
    most = Math.max(
      most,
      unitsFrom(sentences, number).reduce((sum, { stems }) => sum + stems.length, 0),
    );
  });
  return most;
}

describe("the work on one sentence is bounded", () => {
  it.each([
    ["a sentence of a hundred thousand words", "word ".repeat(100_000)],
    ["a sentence of twelve clauses of ten thousand words each", `${"word ".repeat(10_000)}, `.repeat(12)],
    ["a sentence of ten thousand commas", "one two three four five, ".repeat(10_000)],
    ["thirty thousand sentences of a word", "Word. ".repeat(30_000)],
  ])("in %s", (_name, text) => {
    expect(mostWords(text)).toBeLessThanOrEqual(MOST_WORDS);
  });

  it("in any text", () => {
    const piece = fc.constantFrom("one two three four five six seven", ",", " — ", ". Next", "“", "; ", "\n");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        expect(mostWords(pieces.join(" "))).toBeLessThanOrEqual(MOST_WORDS);
      }),
    );
  });
});
