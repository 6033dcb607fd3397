import { indexIn } from "../../text/lists";
import { pack, unpack } from "./packed";

/** A pair of stems, by their numbers in a vocabulary. */
export type StemPair = readonly [first: number, second: number];

/** Pairs as one string, see `packed.ts`. Throws a RangeError where they do not rise by their first, then their second stem. */
export function packStemPairs(pairs: readonly StemPair[]): string {
  let [first, second] = [0, -1];
  return pack(
    pairs.flatMap((pair) => {
      const gap = pair[0] - first;
      if (gap > 0) second = -1;
      const gaps = [gap, pair[1] - second - 1];
      [first, second] = pair;
      return gaps;
    }),
  );
}

/** Finds pairs of stems by halves. */
export class StemPairs {
  private readonly keys: number[] = [];

  /**
   * @param packed what `packStemPairs` made
   * @param stems how many the vocabulary has
   */
  constructor(
    packed: string,
    private readonly stems: number,
  ) {
    const gaps = unpack(packed);
    let [first, second] = [0, -1];
    for (let at = 0; at < gaps.length; at += 2) {
      const gap = gaps[at] as number;
      first += gap;
      second = (gap > 0 ? 0 : second + 1) + (gaps[at + 1] as number);
      this.keys.push(this.keyOf(first, second));
    }
  }

  /** The pair's place in the order; -1 where it is not there. */
  indexOf(first: number, second: number): number {
    return indexIn(this.keys, this.keyOf(first, second));
  }

  /** A number that no other pair has. */
  private keyOf(first: number, second: number): number {
    return first * this.stems + second;
  }
}
