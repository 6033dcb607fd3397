import { coreOf } from "../../text/stem";
import { signAt } from "../model/signs";
import { softmax } from "../model/softmax";
import type { SortedWords } from "../model/sorted-words";
import { StemPairs } from "../model/stem-pairs";
import { weightAt } from "../model/weights";
import type { StoryModel } from "../types";
import { type ClaimScores, MOST_STEMS } from "./scorer";

/** How much each classifier's log odds count where claims are placed. Set on the tuning pages of `tests/corpus`. */
const LINEAR_PART = 0.6;
const NETWORK_PART = 0.5;
/** What the linear classifier finds less likely is not looked at again. */
const LEAST = 0.01;
/** Keeps log odds finite. */
const CERTAIN = 1e-6;

/**
 * Looks again at what the linear classifier found, on pages that carry the story or nearly do: how likely units state claims in
 * view of which words stand together. Keeps nothing of a page but which stems it met.
 */
export class NetworkScorer {
  private readonly pairs: StemPairs;
  private readonly outer: Int8Array;
  private readonly rows = new Map<number, Int8Array>();
  private readonly numbers = new Map<string, number>();
  private readonly revised = new WeakMap<ClaimScores, ClaimScores>();
  // Scratch space, used again for each unit.
  private readonly hidden: Int32Array;
  private readonly sums: Int32Array;
  private readonly probabilities: Float64Array;

  /** @param vocabulary the model's */
  constructor(
    private readonly model: StoryModel,
    private readonly vocabulary: SortedWords,
  ) {
    const { pairs, outer, innerBias, bias } = model.network;
    this.pairs = new StemPairs(pairs, vocabulary.list.length);
    this.outer = Int8Array.from(outer, (_, at) => weightAt(outer, at));
    this.hidden = new Int32Array(innerBias.length);
    this.sums = new Int32Array(bias.length);
    this.probabilities = new Float64Array(bias.length);
  }

  /**
   * The likelihoods of both classifiers together.
   * @param scores what the linear classifier gave these stems; the same list gives the same answer
   */
  revise(stems: readonly string[], scores: ClaimScores): ClaimScores {
    let revised = this.revised.get(scores);
    if (!revised) {
      const told = scores.filter(({ likelihood }) => likelihood >= LEAST);
      const probabilities = told.length > 0 ? this.classify(stems) : this.probabilities;
      revised = told.map(({ claim, likelihood }) => ({
        claim,
        likelihood: together(likelihood, probabilities[claim] as number),
      }));
      this.revised.set(scores, revised);
    }
    return revised;
  }

  /** Probability of each claim; at the end, of none. */
  private classify(stems: readonly string[]): Float64Array {
    const { hidden, outer, sums, probabilities } = this;
    const { innerBias, bias, step } = this.model.network;
    hidden.set(innerBias);
    for (const feature of this.featuresOf(stems)) {
      const row = this.row(feature);
      for (let unit = 0; unit < row.length; unit++)
        hidden[unit] = (hidden[unit] as number) + (row[unit] as number);
    }
    sums.set(bias);
    for (let unit = 0; unit < hidden.length; unit++) {
      const active = hidden[unit] as number;
      if (active <= 0) continue;
      const first = unit * sums.length;
      for (let label = 0; label < sums.length; label++)
        sums[label] = (sums[label] as number) + active * (outer[first + label] as number);
    }
    for (let label = 0; label < sums.length; label++) probabilities[label] = (sums[label] as number) * step;
    softmax(probabilities);
    return probabilities;
  }

  /** Numbers of the stems and of the pairs of neighbours, each once. */
  private featuresOf(stems: readonly string[]): Set<number> {
    const features = new Set<number>();
    let before = -1;
    for (const stem of stems) {
      const number = this.numberOf(stem);
      if (number >= 0) features.add(number);
      const pair = number >= 0 && before >= 0 ? this.pairs.indexOf(before, number) : -1;
      if (pair >= 0) features.add(this.vocabulary.list.length + pair);
      before = number;
    }
    return features;
  }

  private numberOf(stem: string): number {
    let number = this.numbers.get(stem);
    if (number === undefined) {
      number = this.vocabulary.indexOf(coreOf(stem, this.model.language));
      if (this.numbers.size >= MOST_STEMS) this.numbers.clear();
      this.numbers.set(stem, number);
    }
    return number;
  }

  /** A feature's weights for the hidden units, in steps. */
  private row(feature: number): Int8Array {
    let row = this.rows.get(feature);
    if (!row) {
      const { inner, innerBias } = this.model.network;
      row = Int8Array.from(innerBias, (_, unit) => signAt(inner, feature * innerBias.length + unit));
      this.rows.set(feature, row);
    }
    return row;
  }
}

function together(linear: number, network: number): number {
  return 1 / (1 + Math.exp(-LINEAR_PART * oddsOf(linear) - NETWORK_PART * oddsOf(network)));
}

const oddsOf = (probability: number) => Math.log((probability + CERTAIN) / (1 - probability + CERTAIN));
