/** Log odds to probabilities, in place. */
export function softmax(odds: Float64Array): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < odds.length; k++) if ((odds[k] as number) > top) top = odds[k] as number;
  let sum = 0;
  for (let k = 0; k < odds.length; k++) {
    const value = Math.exp((odds[k] as number) - top);
    odds[k] = value;
    sum += value;
  }
  for (let k = 0; k < odds.length; k++) odds[k] = (odds[k] as number) / sum;
}
