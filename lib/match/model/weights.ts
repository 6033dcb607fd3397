/**
 * A classifier's weights as text: one printable character each, that JSON leaves as it is, to be read in place.
 */

/** `O` is nothing, `P` one step for, `N` one against; from `#` to `~`, the backslash passed over. */
const LEAST = -44;
const MOST = 46;
const FIRST = 35;
const LEFT_OUT = 92;

/** Whole steps; larger ones are cut to the largest that can be written. */
export function packWeights(steps: readonly number[]): string {
  return steps
    .map((step) => {
      const code = Math.max(LEAST, Math.min(MOST, step)) - LEAST + FIRST;
      return String.fromCharCode(code < LEFT_OUT ? code : code + 1);
    })
    .join("");
}

/** The steps at an index of what `packWeights` made. */
export function weightAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return (code < LEFT_OUT ? code : code - 1) - FIRST + LEAST;
}
