import { countFeatures } from "../model/features";
import { softmax } from "../model/softmax";
import { LearningWeights } from "./adagrad";
import { randomNumbers, shuffle } from "./random-numbers";

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
const FEWEST_PASSES = 30;
/** From this part of the passes on the mean of the weights is taken: the last ones hang on what came last. */
const AVERAGED_FROM = 0.5;
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
 * Multinomial logistic regression on features that occur or do not, by AdaGrad, averaged (Polyak and Juditsky, 1992), in
 * orders that are always the same, so that the same file always gives the same weights. Features are weighed by inverse
 * document frequency and a text by all it has, long or short: what else a text says does not take away from a claim.
 */
export function trainLinear(examples: readonly Example[], featureCount: number, classes: number): Linear {
  const counts = countFeatures(examples);
  const values = strengths(counts, examples.length, featureCount);
  const weights = new LearningWeights(new Float64Array(featureCount * classes), SEEN);
  const bias = new LearningWeights(new Float64Array(classes), SEEN);
  const errors = new Float64Array(classes);
  const order = [...examples];
  const random = randomNumbers(7);
  const passes = Math.min(MOST_PASSES, Math.max(FEWEST_PASSES, Math.round(STEPS / examples.length)));
  const ofAll = { weights: new Mean(weights.values), bias: new Mean(bias.values) };
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    for (const { features, labels } of order) {
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
    if (pass < AVERAGED_FROM * passes) continue;
    ofAll.weights.add();
    ofAll.bias.add();
  }
  return { weights: unweighed(ofAll.weights.values, values, classes), bias: ofAll.bias.values };
}

/** The mean of weights that go on learning. */
class Mean {
  private readonly sum: Float64Array;
  private times = 0;

  constructor(private readonly now: Float64Array) {
    this.sum = new Float64Array(now.length);
  }

  /** Counts them in as they are now. */
  add(): void {
    this.times++;
    for (let at = 0; at < this.sum.length; at++)
      this.sum[at] = (this.sum[at] as number) + (this.now[at] as number);
  }

  get values(): Float64Array {
    return this.sum.map((sum) => sum / this.times);
  }
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
