import { isSmall, lexicalFeatures, PhraseIndex } from "./features";
import { SCALE } from "./linear";
import { likelihood } from "./mix";
import type { StoryModel } from "./types";

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
  private readonly featureNumbers: Map<string, number>;
  private readonly postings: number[][];
  private readonly norms: Float64Array;
  private readonly groupIndex = new PhraseIndex();
  private readonly unknownIdf: number;
  private readonly claimCount: number;
  // Scratch space, used again for each unit.
  private readonly dots: Float64Array;
  private readonly touched: number[] = [];
  private readonly logits: Float64Array;
  private readonly top: Float64Array;

  constructor(readonly model: StoryModel) {
    this.claimCount = model.claims.length;
    this.featureNumbers = new Map(model.vocabulary.map((feature, number) => [feature, number]));
    this.postings = model.vocabulary.map(() => []);
    this.norms = new Float64Array(model.wordings.length);
    model.wordings.forEach((row, index) => {
      let sum = 0;
      let feature = 0;
      for (let at = 1; at < row.length; at++) {
        feature += row[at] as number;
        this.postings[feature]?.push(index);
        sum += this.weightOf(feature) ** 2;
      }
      this.norms[index] = Math.sqrt(sum);
    });
    model.groups.forEach((phrases, number) => {
      for (const phrase of phrases) this.groupIndex.add(phrase, number);
    });
    this.unknownIdf = Math.max(1, ...model.idf) / 10;
    this.dots = new Float64Array(model.wordings.length);
    this.logits = new Float64Array(this.claimCount + 1);
    this.top = new Float64Array((this.claimCount + 1) * 3);
  }

  /** Likelihood (0 … 1) for each claim that these stems state it. */
  score(stemList: readonly string[]): ClaimScores {
    const evidence = this.evidence(stemList);
    return Float64Array.from(evidence, likelihood);
  }

  /** The parts of the score, claim by claim. */
  evidence(stemList: readonly string[]): Evidence[] {
    const { language } = this.model;
    const groups = new Set<number>();
    this.groupIndex.scan(stemList, (number) => groups.add(number));
    const features: number[] = [];
    let norm = 0;
    let weight = 0;
    for (const feature of lexicalFeatures(stemList, language)) {
      const number = this.featureNumbers.get(feature);
      const isPair = feature.includes(" ");
      if (number !== undefined) features.push(number);
      if (isPair || isSmall(feature, language)) continue;
      norm += (number === undefined ? this.unknownIdf : this.weightOf(number)) ** 2;
      if (number !== undefined) weight++;
    }
    for (const group of groups) {
      const number = this.featureNumbers.get(`|${group}`);
      if (number === undefined) continue;
      features.push(number);
      norm += this.weightOf(number) ** 2;
    }
    this.cosines(features, Math.sqrt(norm));
    const probabilities = this.classify(features);
    const evidence: Evidence[] = [];
    for (let claim = 0; claim < this.claimCount; claim++) {
      let rival = 0;
      let bestOther = 0;
      for (let other = 0; other <= this.claimCount; other++) {
        if (other === claim) continue;
        rival = Math.max(rival, this.top[other * 3] as number);
        bestOther = Math.max(bestOther, probabilities[other] as number);
      }
      const own = probabilities[claim] as number;
      evidence.push({
        nearest: this.top[claim * 3] as number,
        near:
          ((this.top[claim * 3] as number) +
            (this.top[claim * 3 + 1] as number) +
            (this.top[claim * 3 + 2] as number)) /
          3,
        rival,
        pattern: this.patternShare(claim, groups),
        linear: own,
        margin: Math.log((own + 1e-4) / (bestOther + 1e-4)),
        weight,
      });
    }
    return evidence;
  }

  private weightOf(feature: number): number {
    return (this.model.idf[feature] ?? 0) / 10;
  }

  /** Fills `top` with the three best cosines of each claim; the last row is for what must not match. */
  private cosines(features: readonly number[], unitNorm: number): void {
    this.top.fill(0);
    if (unitNorm === 0) return;
    for (const feature of features) {
      const squared = this.weightOf(feature) ** 2;
      for (const wording of this.postings[feature] ?? []) {
        if (this.dots[wording] === 0) this.touched.push(wording);
        this.dots[wording] = (this.dots[wording] as number) + squared;
      }
    }
    for (const wording of this.touched) {
      const cosine = (this.dots[wording] as number) / (unitNorm * (this.norms[wording] as number));
      const label = (this.model.wordings[wording] as readonly number[])[0] as number;
      this.keepBest((label < 0 ? this.claimCount : label) * 3, cosine);
      this.dots[wording] = 0;
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
      const row = model.weights[feature] ?? [];
      for (let at = 0; at < row.length; at += 2) {
        const label = row[at] as number;
        logits[label] = (logits[label] as number) + (row[at + 1] as number) * value;
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
