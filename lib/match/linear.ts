/** One training sentence: its feature numbers and its class. */
export interface Example {
  readonly features: readonly number[];
  readonly label: number;
}

const PASSES = 40;
const RATE = 0.5;
const DECAY = 2e-4;

/**
 * Multinomial logistic regression on binary features of unit length, by stochastic gradient descent with a
 * fixed order of examples, so that the same file always gives the same weights.
 * Shapes: answers `weights[feature * classes + label]` and `bias[label]`.
 */
export function trainLinear(
  examples: readonly Example[],
  featureCount: number,
  classes: number,
): { weights: Float64Array; bias: Float64Array } {
  const weights = new Float64Array(featureCount * classes);
  const bias = new Float64Array(classes);
  const scores = new Float64Array(classes);
  const order = shuffled(examples.length);
  for (let pass = 0; pass < PASSES; pass++) {
    const rate = RATE / (1 + pass * 0.15);
    for (const index of order) {
      const { features, label } = examples[index] as Example;
      if (features.length === 0) continue;
      const value = 1 / Math.sqrt(features.length);
      predict(features, value, weights, bias, scores);
      for (let k = 0; k < classes; k++) {
        const error = (scores[k] as number) - (k === label ? 1 : 0);
        (bias as Float64Array)[k] = (bias[k] as number) - rate * 0.1 * error;
        if (Math.abs(error) < 1e-4) continue;
        for (const feature of features) {
          const at = feature * classes + k;
          const weight = weights[at] as number;
          weights[at] = weight - rate * (error * value * SCALE + DECAY * weight);
        }
      }
    }
  }
  return { weights, bias };
}

/** Features of unit length are small numbers; the scale lets the margins grow. */
export const SCALE = 4;

/** Weights (times 100) are rounded to this step: fewer different numbers, a third of the size. */
export const WEIGHT_STEP = 4;

function predict(
  features: readonly number[],
  value: number,
  weights: Float64Array,
  bias: Float64Array,
  scores: Float64Array,
): void {
  const classes = scores.length;
  let top = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < classes; k++) {
    let score = bias[k] as number;
    for (const feature of features) score += (weights[feature * classes + k] as number) * value * SCALE;
    scores[k] = score;
    if (score > top) top = score;
  }
  let sum = 0;
  for (let k = 0; k < classes; k++) {
    const odds = Math.exp((scores[k] as number) - top);
    scores[k] = odds;
    sum += odds;
  }
  for (let k = 0; k < classes; k++) scores[k] = (scores[k] as number) / sum;
}

/** A fixed mixing of 0 … count-1 (linear congruential, so the same on every machine). */
function shuffled(count: number): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  let state = 12345;
  for (let index = count - 1; index > 0; index--) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    const other = state % (index + 1);
    [order[index], order[other]] = [order[other] as number, order[index] as number];
  }
  return order;
}
