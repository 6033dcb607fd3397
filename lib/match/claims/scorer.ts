import { coreOf } from "../../text/stem";
import { softmax } from "../model/softmax";
import { SortedWords } from "../model/sorted-words";
import { weightAt } from "../model/weights";
import type { StoryModel } from "../types";

/** How likely (0 … 1) a unit of text states a claim. */
interface ClaimScore {
  /** Index in the model. */
  readonly claim: number;
  readonly likelihood: number;
}

/** In the model's order; claims that are as good as absent are left out. */
export type ClaimScores = readonly ClaimScore[];

/** Likelihoods below this are not told: they change nothing, and most claims have no more. */
const LEAST_TOLD = 0.001;

/**
 * The classifier is shy, since it is trained to say little on the strength of one word: log odds times this are
 * right as often as they say, by logistic regression on the units of the tuning pages of `tests/corpus`.
 */
const SHARPNESS = 1.44;

/** Stems kept: a page of a million strange words must not fill memory. */
export const MOST_STEMS = 20_000;

/** A stem as texts use it. */
interface Stem {
  /** For or against each claim, and at the end for none, in steps; null where no sentence of the story has it. */
  readonly weights: Int8Array | null;
  /** In which turn it was met last: each counts once. */
  met: number;
}

/** Scores units of text against one story’s claims. Keeps nothing of a page but the stems it met. */
export class Scorer {
  private readonly stems = new Map<string, Stem>();
  private turn = 0;
  // Scratch space, used again for each unit. Sums are whole numbers: code that has just been loaded makes an
  // object of every other one.
  private readonly sums: Int32Array;
  private readonly probabilities: Float64Array;

  constructor(
    readonly model: StoryModel,
    private readonly words = new SortedWords(model.vocabulary),
  ) {
    this.sums = new Int32Array(model.bias.length);
    this.probabilities = new Float64Array(model.bias.length);
  }

  /** How likely these stems state each of the claims. */
  score(stemList: readonly string[]): ClaimScores {
    const probabilities = this.classify(stemList);
    const scores: ClaimScore[] = [];
    for (let claim = 0; claim < this.model.claims.length; claim++) {
      const likelihood = sharpened(probabilities[claim] as number);
      if (likelihood >= LEAST_TOLD) scores.push({ claim, likelihood });
    }
    return scores;
  }

  /** Probability of each claim; at the end, of none. */
  private classify(stemList: readonly string[]): Float64Array {
    const { sums, probabilities, model } = this;
    if (this.stems.size > MOST_STEMS) this.stems.clear();
    const turn = ++this.turn;
    sums.set(model.bias);
    for (let at = 0; at < stemList.length; at++) {
      const stem = this.stem(stemList[at] as string);
      const { weights } = stem;
      if (weights === null || stem.met === turn) continue;
      stem.met = turn;
      for (let label = 0; label < weights.length; label++)
        sums[label] = (sums[label] as number) + (weights[label] as number);
    }
    for (let label = 0; label < sums.length; label++)
      probabilities[label] = (sums[label] as number) * model.step;
    softmax(probabilities);
    return probabilities;
  }

  private stem(text: string): Stem {
    let stem = this.stems.get(text);
    if (stem === undefined) {
      const core = coreOf(text, this.model.language);
      stem = this.stems.get(core) ?? { weights: this.weightsOf(core), met: 0 }; // stems of one core count once
      this.stems.set(core, stem).set(text, stem);
    }
    return stem;
  }

  private weightsOf(core: string): Int8Array | null {
    const { bias, weights } = this.model;
    const number = this.words.indexOf(core);
    if (number < 0) return null;
    return Int8Array.from(bias, (_, label) => weightAt(weights, number * bias.length + label));
  }
}

function sharpened(probability: number): number {
  const yes = probability ** SHARPNESS;
  return yes / (yes + (1 - probability) ** SHARPNESS);
}
