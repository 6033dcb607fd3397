import { countFeatures } from "../model/features";
import { softmax } from "../model/softmax";
import { LearningWeights } from "./adagrad";
import { type Example, SMALLEST_ERROR, strengths, takeRight, unweighed } from "./linear";
import { randomNumbers, shuffle } from "./random-numbers";

/** A classifier with one hidden layer of units that are never below nothing. */
interface Network {
  /** `inner[feature * units + unit]`: a step for, a step against, or nothing. */
  readonly inner: Int8Array;
  readonly innerBias: Float64Array;
  /** `outer[unit * classes + label]`. */
  readonly outer: Float64Array;
  /** `bias[label]`. */
  readonly bias: Float64Array;
}

/** Hidden units: more of them are worth less than more pairs of words in as large a model. */
const UNITS = 16;
/** What each weight of the hidden units is, or nothing. */
export const STEP = 0.085;
/** How many examples are learnt from in all, so that small stories are learnt as well as large ones. */
const STEPS = 200_000;
const MOST_PASSES = 60;
const FEWEST_PASSES = 16;
/** From this part of the passes on weights count as what they will be rounded to, and learn to make the best of it. */
const ROUNDED_FROM = 0.5;
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

/**
 * Learns from features that occur or do not, weighed by how rare they are, by AdaGrad in another order in each pass and
 * with a fixed row of random numbers, so that the same file always gives the same weights. Unlike a sum of weights, it
 * can know that words say something together that neither says alone.
 */
export function trainNetwork(examples: readonly Example[], featureCount: number, classes: number): Network {
  const learner = new Learner(examples, featureCount, classes);
  const order = [...examples];
  const random = randomNumbers(1);
  const passes = Math.min(MOST_PASSES, Math.max(FEWEST_PASSES, Math.round(STEPS / examples.length)));
  for (let pass = 0; pass < passes; pass++) {
    learner.rate = RATE * (1 - ((1 - LAST_RATE) * pass) / passes);
    learner.isRounding = pass >= ROUNDED_FROM * passes;
    shuffle(order, random);
    for (const example of order) learner.learn(example);
  }
  return learner.network;
}

/** A weight in steps as its sign, or nothing where it is less than half a step. */
const signOf = (steps: number) => (Math.abs(steps) < 0.5 ? 0 : Math.sign(steps));

class Learner {
  rate = RATE;
  /** Whether weights count as rounded; what they learn goes to the ones behind (Courbariaux and others, 2015). */
  isRounding = false;
  private readonly counts: ReadonlyMap<number, number>;
  private readonly strengths: readonly number[];
  private readonly random = randomNumbers(7);
  private readonly inner: LearningWeights;
  private readonly innerBias = new LearningWeights(new Float64Array(UNITS), SEEN);
  private readonly outer: LearningWeights;
  private readonly bias: LearningWeights;
  // Scratch space, used again for each example.
  private readonly hidden = new Float64Array(UNITS);
  /** What each hidden unit did wrong. */
  private readonly wrong = new Float64Array(UNITS);
  private readonly errors: Float64Array;

  constructor(examples: readonly Example[], featureCount: number, classes: number) {
    this.counts = countFeatures(examples);
    this.strengths = strengths(this.counts, examples.length, featureCount);
    this.inner = new LearningWeights(this.around(featureCount * UNITS, FIRST_INNER), SEEN);
    this.outer = new LearningWeights(this.around(UNITS * classes, FIRST_OUTER), SEEN);
    this.bias = new LearningWeights(new Float64Array(classes), SEEN);
    this.errors = new Float64Array(classes);
  }

  get network(): Network {
    const inner = unweighed(this.inner.values, this.strengths, UNITS);
    return {
      inner: Int8Array.from(inner, (weight) => signOf(weight / STEP)),
      innerBias: this.innerBias.values,
      outer: this.outer.values,
      bias: this.bias.values,
    };
  }

  learn({ features, labels }: Example): void {
    const kept = features.filter(() => this.random() >= FEATURES_LEFT_OUT);
    this.hide(kept);
    this.predict();
    takeRight(this.errors, labels);
    this.correctOuter();
    this.correctInner(kept);
  }

  private around(length: number, width: number): Float64Array {
    return Float64Array.from({ length }, () => (this.random() - 0.5) * width);
  }

  /** How strongly a feature speaks where others are left out. */
  private valueOf(feature: number): number {
    return (this.strengths[feature] as number) / (1 - FEATURES_LEFT_OUT);
  }

  /** From features to hidden units. */
  private hide(features: readonly number[]): void {
    const { hidden, inner, random } = this;
    hidden.set(this.innerBias.values);
    for (const feature of features) {
      const value = this.valueOf(feature);
      const inSteps = (this.strengths[feature] as number) / STEP;
      for (let unit = 0; unit < UNITS; unit++) {
        const weight = inner.values[feature * UNITS + unit] as number;
        const counted = this.isRounding ? signOf(weight * inSteps) / inSteps : weight;
        hidden[unit] = (hidden[unit] as number) + value * counted;
      }
    }
    for (let unit = 0; unit < UNITS; unit++)
      hidden[unit] =
        random() < UNITS_LEFT_OUT ? 0 : Math.max(0, hidden[unit] as number) / (1 - UNITS_LEFT_OUT);
  }

  /** From hidden units to the probability of each class. */
  private predict(): void {
    const { hidden, outer, errors } = this;
    errors.set(this.bias.values);
    for (let unit = 0; unit < UNITS; unit++) {
      const active = hidden[unit] as number;
      if (active === 0) continue;
      for (let k = 0; k < errors.length; k++)
        errors[k] = (errors[k] as number) + active * (outer.values[unit * errors.length + k] as number);
    }
    softmax(errors);
  }

  private correctOuter(): void {
    const { hidden, wrong, outer, errors, rate } = this;
    for (let k = 0; k < errors.length; k++) this.bias.correct(k, errors[k] as number, rate);
    wrong.fill(0);
    for (let unit = 0; unit < UNITS; unit++) {
      const active = hidden[unit] as number;
      if (active === 0) continue;
      let sum = 0;
      for (let k = 0; k < errors.length; k++) {
        const error = errors[k] as number;
        if (Math.abs(error) < SMALLEST_ERROR) continue;
        const at = unit * errors.length + k;
        sum += error * (outer.values[at] as number);
        outer.correct(at, error * active, rate);
      }
      wrong[unit] = sum / (1 - UNITS_LEFT_OUT);
      this.innerBias.correct(unit, wrong[unit] as number, rate);
    }
  }

  private correctInner(features: readonly number[]): void {
    const { wrong, inner, rate } = this;
    for (const feature of features) {
      const value = this.valueOf(feature);
      const decay = DECAY / (this.counts.get(feature) as number);
      for (let unit = 0; unit < UNITS; unit++) {
        const error = wrong[unit] as number;
        if (error === 0) continue;
        const at = feature * UNITS + unit;
        inner.correct(at, error * value + decay * (inner.values[at] as number), rate);
      }
    }
  }
}
