import { SCALE, WEIGHT_STEP } from "./linear";
import { likelihood } from "./mix";
import { pairAt } from "./packed";
import { Patterns } from "./patterns";
import { PhraseTable } from "./phrase-table";
import { NORM_STEP } from "./row-weights";
import type { StoryModel } from "./types";
import { type Feature, Vocabulary } from "./vocabulary";

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

/** How likely (0 … 1) a unit of text states a claim. */
export interface ClaimScore {
  /** Index in the model. */
  readonly claim: number;
  readonly likelihood: number;
}

/** In the model's order; claims that are as good as absent are left out. */
export type ClaimScores = readonly ClaimScore[];

/** Likelihoods below this are not told: they change nothing, and most claims have no more. */
const LEAST_TOLD = 0.001;

/** Wordings of one claim that are looked at. */
const NEAREST = 3;

/** Scores units of text against one story's claims. Holds no state of a page. */
export class Scorer {
  private readonly vocabulary: Vocabulary;
  private readonly patterns: Patterns;
  private readonly groupFeatures = new Map<number, Feature | null>();
  /** Of each row: its claim, or the number of claims where it must not match. */
  private readonly claimOfRow: Uint16Array;
  /** Of each row that was met its length, in steps of `NORM_STEP`; 0 for others. */
  private readonly normOfRow: Uint16Array;
  private readonly claimCount: number;
  // Scratch space, used again for each unit.
  private readonly dots: Int32Array;
  private readonly touched: number[] = [];
  private readonly sums: Int32Array;
  private readonly probabilities: Float64Array;
  /** Of each claim the cosines to the rows that are nearest, and what they are made of. */
  private readonly top: Float64Array;
  private readonly nearestDots: Int32Array;
  private readonly nearestNorms: Int32Array;

  /** @param groups the model's concept groups */
  constructor(
    readonly model: StoryModel,
    groups = new PhraseTable(model.groups),
  ) {
    this.claimCount = model.claims.length;
    this.claimOfRow = claimsOfRows(model.wordings.counts);
    this.vocabulary = new Vocabulary(model, this.claimOfRow.length, groups);
    this.patterns = new Patterns(model.patterns);
    this.normOfRow = new Uint16Array(this.claimOfRow.length);
    this.dots = new Int32Array(this.claimOfRow.length);
    this.sums = new Int32Array(this.claimCount + 1);
    this.probabilities = new Float64Array(this.claimCount + 1);
    this.top = new Float64Array((this.claimCount + 1) * NEAREST);
    this.nearestDots = new Int32Array(this.top.length);
    this.nearestNorms = new Int32Array(this.top.length);
  }

  /** How likely these stems state each of the claims. */
  score(stemList: readonly string[]): ClaimScores {
    const { claimCount, top } = this;
    const { features, groups, norm, words } = this.vocabulary.find(stemList);
    for (const group of groups) {
      const feature = this.groupFeature(group);
      if (feature !== null) features.push(feature);
    }
    this.cosines(features, norm);
    const probabilities = this.classify(features);
    const shares = this.patterns.shares(groups);
    const rivals = twoHighest(top, NEAREST);
    const others = twoHighest(probabilities, 1);
    const scores: ClaimScore[] = [];
    for (let claim = 0; claim < claimCount; claim++) {
      const linear = probabilities[claim] as number;
      const at = claim * NEAREST;
      const nearest = top[at] as number;
      const found = likelihood({
        nearest,
        near: (nearest + (top[at + 1] as number) + (top[at + 2] as number)) / NEAREST,
        rival: besides(rivals, claim),
        pattern: shares[claim] as number,
        linear,
        margin: Math.log((linear + 1e-4) / (besides(others, claim) + 1e-4)),
        weight: words,
      });
      if (found >= LEAST_TOLD) scores.push({ claim, likelihood: found });
    }
    return scores;
  }

  private groupFeature(group: number): Feature | null {
    let feature = this.groupFeatures.get(group);
    if (feature === undefined) {
      feature = this.vocabulary.feature(`|${group}`);
      this.groupFeatures.set(group, feature);
    }
    return feature;
  }

  /**
   * Fills `top` with the three best cosines of each claim; the last row is for what must not match. Counts in whole
   * numbers up to the last step: code that has just been loaded makes an object of every other number.
   * @param norm the unit's own, squared and times 100
   */
  private cosines(features: readonly Feature[], norm: number): void {
    const { top, dots, touched, claimOfRow, normOfRow, nearestDots, nearestNorms } = this;
    const { norms } = this.model.wordings;
    top.fill(0);
    nearestDots.fill(0);
    nearestNorms.fill(1);
    if (norm === 0) return;
    for (const { rows, square } of features) {
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at] as number;
        const dot = dots[row] as number;
        if (dot === 0) touched.push(row);
        dots[row] = dot + square;
      }
    }
    for (let index = 0; index < touched.length; index++) {
      const row = touched[index] as number;
      const dot = dots[row] as number;
      let rowNorm = normOfRow[row] as number;
      if (rowNorm === 0) {
        rowNorm = pairAt(norms, row);
        normOfRow[row] = rowNorm;
      }
      // Nearer than another row where dot / norm is more: told without a division.
      const at = (claimOfRow[row] as number) * NEAREST;
      if (dot * (nearestNorms[at + 2] as number) <= (nearestDots[at + 2] as number) * rowNorm) continue;
      let place = at + 2;
      for (; place > at; place--) {
        const otherDot = nearestDots[place - 1] as number;
        const otherNorm = nearestNorms[place - 1] as number;
        if (dot * otherNorm <= otherDot * rowNorm) break;
        nearestDots[place] = otherDot;
        nearestNorms[place] = otherNorm;
      }
      nearestDots[place] = dot;
      nearestNorms[place] = rowNorm;
    }
    const unitNorm = Math.sqrt(norm) * 10 * NORM_STEP;
    for (let place = 0; place < top.length; place++)
      top[place] = (nearestDots[place] as number) / (unitNorm * (nearestNorms[place] as number));
    for (let index = 0; index < touched.length; index++) dots[touched[index] as number] = 0;
    touched.length = 0;
  }

  /** Probability of each class. */
  private classify(features: readonly Feature[]): Float64Array {
    const { sums, probabilities, model } = this;
    sums.fill(0);
    for (const { classes, weights } of features) {
      for (let at = 0; at < classes.length; at++) {
        const label = classes[at] as number;
        sums[label] = (sums[label] as number) + (weights[at] as number);
      }
    }
    const value = features.length > 0 ? (SCALE * WEIGHT_STEP) / Math.sqrt(features.length) / 100 : 0;
    let best = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < sums.length; label++) {
      const odds = (model.bias[label] ?? 0) / 100 + (sums[label] as number) * value;
      probabilities[label] = odds;
      if (odds > best) best = odds;
    }
    let sum = 0;
    for (let label = 0; label < sums.length; label++) {
      const odds = Math.exp((probabilities[label] as number) - best);
      probabilities[label] = odds;
      sum += odds;
    }
    for (let label = 0; label < sums.length; label++)
      probabilities[label] = (probabilities[label] as number) / sum;
    return probabilities;
  }
}

/** @param counts how many rows each claim has, one claim after the other */
function claimsOfRows(counts: readonly number[]): Uint16Array {
  const claims = new Uint16Array(counts.reduce((sum, count) => sum + count, 0));
  let from = 0;
  counts.forEach((count, claim) => {
    claims.fill(claim, from, from + count);
    from += count;
  });
  return claims;
}

interface TwoHighest {
  /** Index of the highest. */
  readonly best: number;
  readonly first: number;
  readonly second: number;
}

/** The two highest of every `step`th value, none below 0. */
function twoHighest(values: Float64Array, step: number): TwoHighest {
  let best = 0;
  let first = -1;
  let second = 0;
  for (let at = 0; at < values.length; at += step) {
    const value = values[at] as number;
    if (value > first) {
      second = Math.max(first, 0);
      first = value;
      best = at / step;
    } else if (value > second) second = value;
  }
  return { best, first, second };
}

/** The highest but for one of the values. */
const besides = ({ best, first, second }: TwoHighest, index: number) => (index === best ? second : first);
