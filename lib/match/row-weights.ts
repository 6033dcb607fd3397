/** What weighs in the comparison with wordings; the build and the scorer have to agree on it. */

/** How telling a feature is, times 10, in whole steps. The more of the rows have it, the less. */
export function inverseFrequency(rows: number, rowsWithIt: number): number {
  return Math.round(10 * Math.log((rows + 1) / (rowsWithIt + 0.5)));
}

/** Lengths of rows are rounded to this step: that takes two characters for each, and tells in no score. */
export const NORM_STEP = 1 / 120;
