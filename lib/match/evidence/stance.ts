import type { Language } from "../../text/languages";
import { indexIn } from "../../text/lists";
import type { PassageSentence } from "../blocks/units";
import { coresOf, lexicalFeatures, PhraseIndex, phraseIndex } from "../model/features";
import { fromNatural, pairAt, unpackRising } from "../model/packed";
import type { SortedWords } from "../model/sorted-words";
import { StemPairs } from "../model/stem-pairs";
import { CUE_PART, EXAMINING, FEWEST_CUE_WORDS, RECORD_CUE, TELLING_PRIOR, WEAK_CUE } from "../thresholds";
import type { StoryModel } from "../types";

/** How a text stands to the story: tells it, or speaks about it. */
export interface Stance {
  /** Above `EXAMINING` the text examines the story. */
  readonly score: number;
  /** Weight of the words of checking, those of the record apart. */
  readonly checking: number;
  /** Different words found that speak of checking and of texts. */
  readonly cues: readonly string[];
  /** Log odds of the sentences near the names, in sum, and how many they are. */
  readonly odds: number;
  readonly sentences: number;
}

/** Log odds of one sentence count this much at most. */
const STRONGEST = 3;

/** Features kept, so that a page of a million strange words does not fill memory. */
const MOST_KNOWN = 20_000;

/** Tells texts that examine a story from texts that tell it: by their sentences, and by telling words. */
export class StanceReader {
  private readonly index = new PhraseIndex();
  private readonly site: PhraseIndex;
  private readonly cues: { text: string; weight: number; isRecord: boolean }[] = [];
  /** Numbers of the stems that have a weight, rising. */
  private readonly stems: readonly number[];
  private readonly pairs: StemPairs;
  /** Of the stems, then of the pairs. */
  private readonly weights: string;
  /** Of features met before, those without a weight too. */
  private readonly known = new Map<string, number>();
  private readonly bias: number;
  private readonly language: Language;

  /** @param vocabulary the model's */
  constructor(
    { language, cues, stance }: Pick<StoryModel, "language" | "cues" | "stance">,
    private readonly vocabulary: SortedWords,
  ) {
    this.language = language;
    this.stems = unpackRising(stance.stems);
    this.pairs = new StemPairs(stance.pairs, vocabulary.list.length);
    this.weights = stance.weights;
    this.bias = stance.bias / 100;
    this.site = phraseIndex(cues.site);
    const add = (texts: readonly string[], weight: number, isRecord = false) => {
      for (const text of texts) {
        this.index.add(text, this.cues.length);
        this.cues.push({ text, weight, isRecord });
      }
    };
    add(cues.strong, 1);
    add(cues.weak, WEAK_CUE);
    add(cues.record, RECORD_CUE, true);
  }

  /**
   * Short lines are left out, and what a site says of itself: they speak of posts and articles everywhere. Telling
   * words count wherever they stand; what a sentence is like counts near the names only, so that other texts on a
   * page do not speak for this one. A generator, so that the caller can pause.
   * @param near numbers of the sentences near the story's names
   * @param states true of words that state a disputed claim: they sound like any text on the film, and say
   * nothing against telling
   */
  *read(
    sentences: readonly PassageSentence[],
    near: Iterable<number>,
    states: (stems: readonly string[]) => boolean,
  ): Generator<void, Stance> {
    const found = new Set<number>();
    for (const at of sentences) {
      yield;
      const folded = this.wordsOf(at);
      if (folded) this.index.scan(folded, (cue) => found.add(cue));
    }
    const cues = [...found].flatMap((number) => this.cues[number] ?? []);
    const checking = weightOfCues(cues.filter(({ isRecord }) => !isRecord));
    const alike = new Map([...near].map((number) => [number, 1]));
    const { odds, count } = yield* this.oddsIn(sentences, alike, states);
    const score = scoreOf(odds, count, weightOfCues(cues));
    return { score, checking, cues: cues.map(({ text }) => text), odds, sentences: count };
  }

  /**
   * The score of a text if only some of its sentences counted, and if words that only the record has were none of
   * checking: a life told at length has them too. A generator, so that the caller can pause.
   * @param weights how much each sentence counts, by its number
   * @param checking weight of the text's words of checking
   */
  *scoreBeside(
    sentences: readonly PassageSentence[],
    weights: ReadonlyMap<number, number>,
    { checking }: Pick<Stance, "checking">,
    states: (stems: readonly string[]) => boolean,
  ): Generator<void, number> {
    const { odds, count } = yield* this.oddsIn(sentences, weights, states);
    return scoreOf(odds, count, checking);
  }

  /** Log odds of the sentences that have a weight, in sum, and the sum of their weights; short ones are left out. */
  private *oddsIn(
    sentences: readonly PassageSentence[],
    weights: ReadonlyMap<number, number>,
    states: (stems: readonly string[]) => boolean,
  ): Generator<void, { odds: number; count: number }> {
    let odds = 0;
    let count = 0;
    for (const [number, weight] of weights) {
      yield;
      const at = sentences[number];
      if (!at || !this.wordsOf(at)) continue;
      const stems = at.read.stems.slice(at.sentence.from, at.sentence.to);
      const own = this.oddsOf(stems);
      if (own < 0 || !states(stems)) odds += weight * own;
      count += weight;
    }
    return { odds, count };
  }

  /** The words of a sentence that may say how its text stands to the story: no button, nothing on the site alone. */
  private wordsOf({ sentence, read }: PassageSentence): string[] | null {
    if (sentence.to - sentence.from < FEWEST_CUE_WORDS) return null;
    const folded = read.words.slice(sentence.from, sentence.to).map((word) => word.folded);
    return this.site.occursIn(folded) ? null : folded;
  }

  /** Log odds that a sentence stands in a text which examines the story. */
  private oddsOf(stems: readonly string[]): number {
    let odds = this.bias;
    for (const feature of lexicalFeatures(coresOf(stems, this.language), this.language))
      odds += this.weightOf(feature);
    return Math.max(-STRONGEST, Math.min(STRONGEST, odds));
  }

  /** 0 for what has none. */
  private weightOf(feature: string): number {
    let weight = this.known.get(feature);
    if (weight === undefined) {
      const number = this.numberOf(feature);
      weight = number < 0 ? 0 : fromNatural(pairAt(this.weights, number)) / 100;
      if (this.known.size > MOST_KNOWN) this.known.clear();
      this.known.set(feature, weight);
    }
    return weight;
  }

  /** The place of a stem's or a pair's weight; -1 where it has none. */
  private numberOf(feature: string): number {
    const [first, second] = feature.split(" ").map((stem) => this.vocabulary.indexOf(stem));
    if (first === undefined || first < 0) return -1;
    if (second === undefined) return indexIn(this.stems, first);
    const pair = second < 0 ? -1 : this.pairs.indexOf(first, second);
    return pair < 0 ? -1 : this.stems.length + pair;
  }
}

const weightOfCues = (cues: readonly { readonly weight: number }[]) =>
  cues.reduce((sum, { weight }) => sum + weight, 0);

const scoreOf = (odds: number, sentences: number, cues: number) =>
  meanOdds(odds, sentences) + cues * CUE_PART;

/** Mean log odds; a short text is taken to tell until several sentences say otherwise. */
function meanOdds(odds: number, sentences: number): number {
  const prior = TELLING_PRIOR;
  return (odds + prior.odds * prior.sentences) / (sentences + prior.sentences);
}

/**
 * True where the other texts that name the people examine the story, taken together: alone each may say too little.
 * @param all the sums over every text
 */
export function isDisputed(all: Pick<Stance, "odds" | "sentences">, own: Stance): boolean {
  return meanOdds(all.odds - own.odds, all.sentences - own.sentences) >= EXAMINING;
}

/** True where the text examines the story rather than tells it. */
export function isChecking({ score }: Stance): boolean {
  return score >= EXAMINING;
}
