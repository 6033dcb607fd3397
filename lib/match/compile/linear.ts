import { countFeatures } from "../model/features";
import { softmax } from "../model/softmax";
import { LearningWeights } from "./adagrad";

/** One training sentence: numbers of its features, and its class, or several of which it is one. */
export interface Example {
  readonly features: readonly number[];
  readonly labels: readonly number[];
}

/** A classifier: log odds are the bias of a class and the weights of all features found, in sum. */
interface Linear {
  /** `weights[feature * classes + label]`. */
  readonly weights: Float64Array;
  /** `bias[label]`. */
  readonly bias: Float64Array;
}

/** How many examples are learnt from in all, so that small stories are learnt as well as large ones. */
const STEPS = 250_000;
const MOST_PASSES = 150;
const FEWEST_PASSES = 15;
const RATE = 0.25;
/** Pulls weights to nothing: of a feature once each pass, however often it occurs. */
const DECAY = 0.08;
/** How strongly a feature speaks grows with how rare it is, from this for one of mean rareness … */
const STRENGTH = 0.3;
/** … by this power: words that many sentences share say little of any claim. */
const RARENESS = 1.5;
/** What AdaGrad takes as seen before the first example. */
const SEEN = 0.01;
/** Smaller errors teach nothing that is worth its time. */
export const SMALLEST_ERROR = 1e-4;

/**
 * Multinomial logistic regression on features that occur or do not, by AdaGrad in a fixed order of examples, so that
 * the same file always gives the same weights. Features are weighed by inverse document frequency and a text by all it
 * has, long or short: what else a text says does not take away from a claim.
 */
export function trainLinear(examples: readonly Example[], featureCount: number, classes: number): Linear {
  const counts = countFeatures(examples);
  const values = strengths(counts, examples.length, featureCount);
  const weights = new LearningWeights(new Float64Array(featureCount * classes), SEEN);
  const bias = new LearningWeights(new Float64Array(classes), SEEN);
  const errors = new Float64Array(classes);
  const order = shuffled(examples.length);
  const passes = Math.min(MOST_PASSES, Math.max(FEWEST_PASSES, Math.round(STEPS / examples.length)));
  for (let pass = 0; pass < passes; pass++) {
    for (const index of order) {
      const { features, labels } = examples[index] as Example;
      predict(features, values, weights.values, bias.values, errors);
      takeRight(errors, labels);
      for (let k = 0; k < classes; k++) bias.correct(k, errors[k] as number, RATE);
      for (const feature of features) {
        const value = values[feature] as number;
        const decay = DECAY / (counts.get(feature) as number);
        for (let k = 0; k < classes; k++) {
          const error = errors[k] as number;
          if (Math.abs(error) < SMALLEST_ERROR) continue;
          const at = feature * classes + k;
          weights.correct(at, error * value + decay * (weights.values[at] as number), RATE);
        }
      }
    }
  }
  return { weights: unweighed(weights.values, values, classes), bias: bias.values };
}

/** Weights of features that occur, of weights that are to be multiplied by how strongly each feature speaks. */
export function unweighed(
  weights: Float64Array,
  strengths: readonly number[],
  perFeature: number,
): Float64Array {
  return weights.map((weight, at) => weight * (strengths[Math.floor(at / perFeature)] as number));
}

/** Makes errors of probabilities: takes away what the right classes have of each other's share. */
export function takeRight(probabilities: Float64Array, labels: readonly number[]): void {
  const right = labels.reduce((sum, label) => sum + (probabilities[label] as number), 0);
  for (const label of labels) {
    const own = probabilities[label] as number;
    probabilities[label] = own - (right > 0 ? own / right : 1 / labels.length);
  }
}

/** How strongly each feature speaks. */
export function strengths(counts: ReadonlyMap<number, number>, examples: number, featureCount: number) {
  const rareness = Array.from({ length: featureCount }, (_, feature) =>
    Math.log((examples + 1) / ((counts.get(feature) ?? 0) + 0.5)),
  );
  const mean = rareness.reduce((sum, value) => sum + value, 0) / featureCount;
  return rareness.map((value) => STRENGTH * (value / mean) ** RARENESS);
}

/** Fills `probabilities` with that of each class. */
function predict(
  features: readonly number[],
  values: readonly number[],
  weights: Float64Array,
  bias: Float64Array,
  probabilities: Float64Array,
): void {
  const classes = probabilities.length;
  probabilities.set(bias);
  for (const feature of features) {
    const value = values[feature] as number;
    for (let k = 0; k < classes; k++)
      probabilities[k] = (probabilities[k] as number) + (weights[feature * classes + k] as number) * value;
  }
  softmax(probabilities);
}

/** A fixed mixing of 0 … count-1 (linear congruential, so the same on every machine). */
export function shuffled(count: number): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  let state = 12345;
  for (let index = count - 1; index > 0; index--) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    const other = state % (index + 1);
    [order[index], order[other]] = [order[other] as number, order[index] as number];
  }
  return order;
}
