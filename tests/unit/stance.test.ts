import { describe, expect, it } from "vitest";
import { NameIndex } from "../../lib/match/blocks/names";
import { passages } from "../../lib/match/blocks/passages";
import { readBlock } from "../../lib/match/blocks/read-block";
import { isDisputed, type Stance, StanceReader } from "../../lib/match/evidence/stance";
import { packPairs, packRising, toNatural } from "../../lib/match/model/packed";
import { joinSorted, SortedWords } from "../../lib/match/model/sorted-words";
import { packStemPairs } from "../../lib/match/model/stem-pairs";
import { atOnce } from "../../lib/match/read-at-once";
import { blocksOf } from "./text-blocks";

const reader = new StanceReader(
  {
    language: "en",
    cues: { strong: ["fact check"], weak: [], record: ["silver harbour"], site: ["uses cookies"] },
    stance: {
      stems: packRising([[1, 2]]),
      pairs: packStemPairs([[0, 2]]),
      weights: packPairs([-150, 150, 100].map(toNatural)),
      bias: 0,
    },
  },
  new SortedWords(joinSorted(["copper", "lantern", "ledger"])),
);
const names = new NameIndex({ entities: [], tags: {}, pronouns: [] });

const TELLS = "She held the lantern up high until the morning came.";
const EXAMINES = "The old ledger has no line on any such night.";

/**
 * The stance of lines of which the first few are near the story's names.
 * @param claim a word of sentences that state a disputed claim
 */
function stanceOf(
  lines: readonly string[],
  near: number,
  claim = "",
): Stance & { /** If words of the record were none of checking. */ readonly ofLife: number } {
  const blocks = blocksOf(lines);
  const [passage] = passages(
    blocks,
    blocks.map((block) => readBlock(block, "en", names)),
  );
  const numbers = Array.from({ length: near }, (_, at) => at);
  const sentences = passage?.sentences ?? [];
  const states = (stems: readonly string[]) => stems.includes(claim);
  const stance = atOnce(reader.read(sentences, numbers, states));
  const weights = new Map(numbers.map((number) => [number, 1]));
  return { ...stance, ofLife: atOnce(reader.scoreBeside(sentences, weights, stance, states)) };
}

describe("the stance of a text", () => {
  it("is told by its sentences", () => {
    const [telling, examining] = [Array(9).fill(TELLS), Array(9).fill(EXAMINES)];
    expect(stanceOf(telling, 9).score).toBeLessThan(stanceOf(examining, 9).score);
  });

  it("is not told by what the site says of itself", () => {
    const site = "This old site uses cookies for its ledger and its fact check.";
    expect(stanceOf([TELLS, site], 2)).toEqual(stanceOf([TELLS], 1));
  });

  it("is told by pairs of words too", () => {
    const [alone, pair] = [EXAMINES, EXAMINES.replace("old", "copper")].map(
      (line) => stanceOf([line], 1).odds,
    );
    expect(pair).toBeGreaterThan(alone as number);
    expect(stanceOf([EXAMINES.replace("no", "copper")], 1).odds, "in their order").toBe(alone);
  });

  it("is not told by words that state a disputed claim and sound like examining", () => {
    const lines = [TELLS, TELLS, EXAMINES, EXAMINES];
    expect(stanceOf(lines, 4, "ledger").odds).toBe(stanceOf([TELLS, TELLS], 2).odds);
    expect(stanceOf(lines, 4, "lantern")).toEqual(stanceOf(lines, 4));
  });

  it("is not told by other text on the page, however long that is", () => {
    const alone = stanceOf([TELLS, TELLS], 2);
    expect(stanceOf([TELLS, TELLS, ...Array(500).fill(EXAMINES)], 2)).toEqual(alone);
  });

  it("is told by words of checking wherever they stand", () => {
    const far = stanceOf([TELLS, TELLS, "Our fact check of this post began on Monday."], 2);
    expect(far.cues).toEqual(["fact check"]);
    expect(far.score).toBeGreaterThan(stanceOf([TELLS, TELLS], 2).score);
  });

  it("is told by words of the record too, though a life told at length has them", () => {
    const plain = stanceOf([TELLS, TELLS], 2);
    const life = stanceOf([TELLS, TELLS, "He was born beside the silver harbour in that year."], 2);
    expect(life.score).toBeGreaterThan(plain.score);
    expect([life.ofLife, life.checking]).toEqual([plain.ofLife, 0]);
    const checked = stanceOf([TELLS, TELLS, "Our fact check of this post began on Monday."], 2);
    expect(checked.ofLife).toBe(checked.score);
    expect(checked.checking).toBe(1);
  });
});

describe("a post among others", () => {
  const post = (odds: number, sentences: number): Stance => ({
    score: odds / sentences,
    checking: 0,
    cues: [],
    odds,
    sentences,
  });
  const own = post(-6, 3);
  const disputes = (...others: Stance[]) => {
    const all = { odds: own.odds, sentences: own.sentences };
    for (const { odds, sentences } of others) {
      all.odds += odds;
      all.sentences += sentences;
    }
    return isDisputed(all, own);
  };

  it("is disputed where these examine together, though each says little", () => {
    expect(disputes(post(3, 2), post(2, 2), post(4, 3))).toBe(true);
  });

  it("is not where they tell, say little of either, or are none", () => {
    expect(disputes(post(-4, 3), post(2, 2))).toBe(false);
    expect(disputes(post(1, 2))).toBe(false);
    expect(disputes()).toBe(false);
  });
});
