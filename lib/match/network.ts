import { countFeatures } from "./features";
import { type Example, shuffled, softmax, strengths, takeRight } from "./linear";
import { randomNumbers } from "./random-numbers";

/** A classifier with one hidden layer of units that are never below nothing. Weights are those of features found. */
interface Network {
  /** `inner[feature * UNITS + unit]`. */
  readonly inner: Float64Array;
  readonly innerBias: Float64Array;
  /** `outer[unit * classes + label]`. */
  readonly outer: Float64Array;
  /** `bias[label]`. */
  readonly bias: Float64Array;
}

/** Hidden units: with 16 a model is a third smaller and marks are a point of recall worse, with 32 hardly better. */
const UNITS = 24;
/** How many examples are learnt from in all, so that small stories are learnt as well as large ones. */
const STEPS = 200_000;
const MOST_PASSES = 60;
const FEWEST_PASSES = 10;
const RATE = 0.1;
/** What is left of the rate at the end. */
const LAST_RATE = 0.1;
/** Pulls weights to nothing: of a feature once each pass, however often it occurs. */
const DECAY = 0.1;
/** Shares that are left out at random while learning, so that none relies on its neighbours (Srivastava and others, 2014). */
const FEATURES_LEFT_OUT = 0.6;
const UNITS_LEFT_OUT = 0.3;
/** What AdaGrad takes as seen before the first example. */
const SEEN = 0.001;
/** Widths of the weights to begin with: different ones, or all units would learn the same. */
const FIRST_INNER = 0.15;
const FIRST_OUTER = 1.2;
/** Smaller errors teach nothing that is worth its time. */
const SMALLEST_ERROR = 1e-4;

/**
 * Learns from features that occur or do not, weighed by how rare they are, by AdaGrad in a fixed order of examples and
 * with a fixed row of random numbers, so that the same file always gives the same weights. Unlike a sum of weights, it
 * can know that words say something together that neither says alone.
 */
export function trainNetwork(examples: readonly Example[], featureCount: number, classes: number): Network {
  const counts = countFeatures(examples);
  const values = strengths(counts, examples.length, featureCount);
  const random = randomNumbers(7);
  const around = (length: number, width: number) =>
    Float64Array.from({ length }, () => (random() - 0.5) * width);
  const inner = around(featureCount * UNITS, FIRST_INNER);
  const innerBias = new Float64Array(UNITS);
  const outer = around(UNITS * classes, FIRST_OUTER);
  const bias = new Float64Array(classes);
  const seenIn = (weights: Float64Array) => new Float64Array(weights.length).fill(SEEN);
  const [seenInner, seenInnerBias, seenOuter, seenBias] = [inner, innerBias, outer, bias].map(seenIn) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const hidden = new Float64Array(UNITS);
  const errors = new Float64Array(classes);
  const order = shuffled(examples.length);
  const passes = Math.min(MOST_PASSES, Math.max(FEWEST_PASSES, Math.round(STEPS / examples.length)));
  let rate = RATE;
  const step = (of: Float64Array, sums: Float64Array, at: number, gradient: number) => {
    const sum = (sums[at] as number) + gradient * gradient;
    sums[at] = sum;
    of[at] = (of[at] as number) - (rate * gradient) / Math.sqrt(sum);
  };
  for (let pass = 0; pass < passes; pass++) {
    rate = RATE * (1 - ((1 - LAST_RATE) * pass) / passes);
    for (const index of order) {
      const { features, labels } = examples[index] as Example;
      const kept = features.filter(() => random() >= FEATURES_LEFT_OUT);
      hidden.set(innerBias);
      for (const feature of kept) {
        const value = (values[feature] as number) / (1 - FEATURES_LEFT_OUT);
        for (let unit = 0; unit < UNITS; unit++)
          hidden[unit] = (hidden[unit] as number) + value * (inner[feature * UNITS + unit] as number);
      }
      for (let unit = 0; unit < UNITS; unit++)
        hidden[unit] =
          random() < UNITS_LEFT_OUT ? 0 : Math.max(0, hidden[unit] as number) / (1 - UNITS_LEFT_OUT);
      errorsOf(hidden, outer, bias, labels, errors);
      for (let k = 0; k < classes; k++) step(bias, seenBias, k, errors[k] as number);
      // From here on, what each unit did wrong.
      for (let unit = 0; unit < UNITS; unit++) {
        const active = hidden[unit] as number;
        hidden[unit] = 0;
        if (active === 0) continue;
        let wrong = 0;
        for (let k = 0; k < classes; k++) {
          const error = errors[k] as number;
          if (Math.abs(error) < SMALLEST_ERROR) continue;
          const at = unit * classes + k;
          wrong += error * (outer[at] as number);
          step(outer, seenOuter, at, error * active);
        }
        hidden[unit] = wrong / (1 - UNITS_LEFT_OUT);
        step(innerBias, seenInnerBias, unit, hidden[unit] as number);
      }
      for (const feature of kept) {
        const value = (values[feature] as number) / (1 - FEATURES_LEFT_OUT);
        const decay = DECAY / (counts.get(feature) as number);
        for (let unit = 0; unit < UNITS; unit++) {
          const wrong = hidden[unit] as number;
          if (wrong === 0) continue;
          const at = feature * UNITS + unit;
          step(inner, seenInner, at, wrong * value + decay * (inner[at] as number));
        }
      }
    }
  }
  for (let at = 0; at < inner.length; at++)
    inner[at] = (inner[at] as number) * (values[Math.floor(at / UNITS)] as number);
  return { inner, innerBias, outer, bias };
}

/** Fills `errors` with the probability of each class, less what it should be. */
function errorsOf(
  hidden: Float64Array,
  outer: Float64Array,
  bias: Float64Array,
  labels: readonly number[],
  errors: Float64Array,
): void {
  errors.set(bias);
  for (let unit = 0; unit < hidden.length; unit++) {
    const active = hidden[unit] as number;
    if (active === 0) continue;
    for (let k = 0; k < errors.length; k++)
      errors[k] = (errors[k] as number) + active * (outer[unit * errors.length + k] as number);
  }
  softmax(errors);
  takeRight(errors, labels);
}
