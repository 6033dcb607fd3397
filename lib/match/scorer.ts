import { PhraseIndex } from "./features";
import { SCALE, WEIGHT_STEP } from "./linear";
import { likelihood } from "./mix";
import { type Lists, unpack, unpackLists } from "./packed";
import type { StoryModel } from "./types";
import { Vocabulary } from "./vocabulary";

/** What a unit of text says of one claim. All but `margin` and `weight` lie in 0 … 1. */
export interface Evidence {
  /** Cosine to the nearest wording. */
  readonly nearest: number;
  /** Mean cosine to the three nearest wordings. */
  readonly near: number;
  /** Best cosine to a wording of another claim, or to a sentence that must not match. */
  readonly rival: number;
  /** Share of the best pattern's word groups that occur. */
  readonly pattern: number;
  /** The linear classifier's probability. */
  readonly linear: number;
  /** Log odds of the classifier against its best other class. */
  readonly margin: number;
  /** Words that are known and not small ones. */
  readonly weight: number;
}

/** Likelihood (0 … 1) per claim, in the model's order, that a unit of text states it. */
export type ClaimScores = Float64Array;

/** Scores units of text against one story's claims. Holds no state of a page. */
export class Scorer {
  private readonly vocabulary: Vocabulary;
  /** Squared weight per feature. */
  private readonly squares: Float64Array;
  private readonly rows: Lists;
  /** Of each row: its claim, or the number of claims where it must not match. */
  private readonly claimOfRow: Uint32Array;
  private readonly norms: Float64Array;
  private readonly classes: Lists;
  private readonly weights: Float64Array;
  private readonly groupIndex = new PhraseIndex();
  private readonly groupFeatures: readonly number[];
  private readonly claimCount: number;
  // Scratch space, used again for each unit.
  private readonly dots: Float64Array;
  private readonly touched: number[] = [];
  private readonly logits: Float64Array;
  private readonly top: Float64Array;

  constructor(readonly model: StoryModel) {
    const { vocabulary, idf, language } = model;
    const count = model.claims.length;
    this.claimCount = count;
    this.squares = Float64Array.from(idf, (value) => (value / 10) ** 2);
    // The rarest is as telling as a word that was never seen.
    const rarest = idf.reduce((most, value) => Math.max(most, value), 1) / 10;
    this.vocabulary = new Vocabulary(vocabulary, language, this.squares, rarest ** 2);
    this.rows = unpackLists(model.wordings.rows, vocabulary.length);
    this.claimOfRow = unpack(model.wordings.claims).map((claim) => (claim === 0 ? count : claim - 1));
    this.norms = rowNorms(this.rows, this.squares, this.claimOfRow.length);
    this.classes = unpackLists(model.weights.classes, vocabulary.length);
    this.weights = Float64Array.from(
      unpack(model.weights.values),
      (value) => (value % 2 === 1 ? -(value + 1) / 2 : value / 2) * WEIGHT_STEP,
    );
    model.groups.forEach((phrases, number) => {
      for (const phrase of phrases) this.groupIndex.add(phrase, number);
    });
    this.groupFeatures = model.groups.map((_, group) => this.vocabulary.numberOf(`|${group}`));
    this.dots = new Float64Array(this.claimOfRow.length);
    this.logits = new Float64Array(count + 1);
    this.top = new Float64Array((count + 1) * 3);
  }

  /** Likelihood (0 … 1) for each claim that these stems state it. */
  score(stemList: readonly string[]): ClaimScores {
    const evidence = this.evidence(stemList);
    return Float64Array.from(evidence, likelihood);
  }

  /** The parts of the score, claim by claim. */
  evidence(stemList: readonly string[]): Evidence[] {
    const groups = new Set<number>();
    this.groupIndex.scan(stemList, (number) => groups.add(number));
    const { features, norm, words: weight } = this.vocabulary.find(stemList);
    for (const group of groups) {
      const number = this.groupFeatures[group] as number;
      if (number >= 0) features.push(number);
    }
    this.cosines(features, Math.sqrt(norm));
    const probabilities = this.classify(features);
    const rivals = twoHighest(this.claimCount + 1, (label) => this.top[label * 3] as number);
    const others = twoHighest(this.claimCount + 1, (label) => probabilities[label] as number);
    const evidence: Evidence[] = [];
    for (let claim = 0; claim < this.claimCount; claim++) {
      const own = probabilities[claim] as number;
      const nearest = this.top[claim * 3] as number;
      const second = this.top[claim * 3 + 1] as number;
      const third = this.top[claim * 3 + 2] as number;
      evidence.push({
        nearest,
        near: (nearest + second + third) / 3,
        rival: rivals.besides(claim),
        pattern: this.patternShare(claim, groups),
        linear: own,
        margin: Math.log((own + 1e-4) / (others.besides(claim) + 1e-4)),
        weight,
      });
    }
    return evidence;
  }

  /** Fills `top` with the three best cosines of each claim; the last row is for what must not match. */
  private cosines(features: readonly number[], unitNorm: number): void {
    this.top.fill(0);
    if (unitNorm === 0) return;
    for (const feature of features) {
      const squared = this.squares[feature] as number;
      const end = this.rows.starts[feature + 1] as number;
      for (let at = this.rows.starts[feature] as number; at < end; at++) {
        const row = this.rows.items[at] as number;
        const dot = this.dots[row] as number;
        if (dot === 0) this.touched.push(row);
        this.dots[row] = dot + squared;
      }
    }
    for (const row of this.touched) {
      const cosine = (this.dots[row] as number) / (unitNorm * (this.norms[row] as number));
      this.keepBest((this.claimOfRow[row] as number) * 3, cosine);
      this.dots[row] = 0;
    }
    this.touched.length = 0;
  }

  private keepBest(at: number, cosine: number): void {
    const { top } = this;
    if (cosine > (top[at] as number)) {
      top[at + 2] = top[at + 1] as number;
      top[at + 1] = top[at] as number;
      top[at] = cosine;
    } else if (cosine > (top[at + 1] as number)) {
      top[at + 2] = top[at + 1] as number;
      top[at + 1] = cosine;
    } else if (cosine > (top[at + 2] as number)) top[at + 2] = cosine;
  }

  private classify(features: readonly number[]): Float64Array {
    const { logits, model } = this;
    const value = features.length > 0 ? SCALE / Math.sqrt(features.length) / 100 : 0;
    for (let label = 0; label < logits.length; label++) logits[label] = (model.bias[label] ?? 0) / 100;
    for (const feature of features) {
      const end = this.classes.starts[feature + 1] as number;
      for (let at = this.classes.starts[feature] as number; at < end; at++) {
        const label = this.classes.items[at] as number;
        logits[label] = (logits[label] as number) + (this.weights[at] as number) * value;
      }
    }
    const best = Math.max(...logits);
    let sum = 0;
    for (let label = 0; label < logits.length; label++) {
      logits[label] = Math.exp((logits[label] as number) - best);
      sum += logits[label] as number;
    }
    for (let label = 0; label < logits.length; label++) logits[label] = (logits[label] as number) / sum;
    return logits;
  }

  private patternShare(claim: number, groups: ReadonlySet<number>): number {
    let best = 0;
    for (const pattern of this.model.patterns[claim] ?? []) {
      let hits = 0;
      for (const group of pattern) if (groups.has(group)) hits++;
      best = Math.max(best, hits / pattern.length);
    }
    return best;
  }
}

/** Length of each row, as a vector of its features' weights. */
function rowNorms({ starts, items }: Lists, squares: Float64Array, count: number): Float64Array {
  const norms = new Float64Array(count);
  for (let feature = 0; feature < squares.length; feature++) {
    const square = squares[feature] as number;
    const end = starts[feature + 1] as number;
    for (let at = starts[feature] as number; at < end; at++) {
      const row = items[at] as number;
      norms[row] = (norms[row] as number) + square;
    }
  }
  return norms.map(Math.sqrt);
}

/** The highest of some values, none below 0, and the highest but for one of them. */
function twoHighest(count: number, valueAt: (index: number) => number): { besides(index: number): number } {
  let best = -1;
  let first = 0;
  let second = 0;
  for (let index = 0; index < count; index++) {
    const value = valueAt(index);
    if (value > first || best < 0) {
      second = first;
      first = value;
      best = index;
    } else if (value > second) second = value;
  }
  return { besides: (index) => (index === best ? second : first) };
}
