/**
 * A binary fuse filter (Graf and Lemire, "Binary Fuse Filters", 2022; three slots a key): says "no" for sure,
 * and "maybe" wrongly once in 55,040 times. It is read in place and never decoded.
 */
export interface NameFilter {
  /** One value a UTF-16 unit, from U+0100 on and below the surrogates: whole in any encoding and minifier. */
  readonly slots: string;
  /** Slots a segment, less one; a segment is a power of two. */
  readonly mask: number;
  /** Where a key's first slot may be: all segments but the last two. */
  readonly span: number;
  readonly seed: number;
}

/** The first unit that stands for a value, and how many values there are. */
export const FIRST_UNIT = 0x100;
export const VALUES = 0xd800 - FIRST_UNIT;

/**
 * Spreads a key over 32 bits; slots and value come of it. Factors below 2^21 keep products exact without calling
 * `Math.imul`, which costs more than all else while the code is cold.
 */
export function spread(key: number, seed: number): number {
  let mixed = ((key ^ (key >>> 15)) * 0x1b8735 + seed) | 0;
  mixed = ((mixed ^ (mixed >>> 13)) * 0x1c2b2b) | 0;
  return mixed ^ (mixed >>> 16);
}

/** More bits of a spread key, for the second slot and the third. */
export const respread = (high: number) => (high * 0x19e377) | 0;

/** Answers a function that tells whether a key (32 bits) is among those that the filter was made of. */
export function probe({ slots, mask, span, seed }: NameFilter): (key: number) => boolean {
  const at = (slot: number) => slots.charCodeAt(slot) - FIRST_UNIT;
  return (key) => {
    const high = spread(key, seed);
    const low = respread(high);
    const first = (((high >>> 0) / 0x100000000) * span) | 0;
    const sum =
      at(first) + at((first + mask + 1) ^ (low & mask)) + at((first + 2 * mask + 2) ^ ((low >>> 16) & mask));
    return sum % VALUES === ((high ^ low) >>> 0) % VALUES;
  };
}
