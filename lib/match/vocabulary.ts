import type { Language } from "../text/languages";
import { isSmall, joinsPairs, type Phrase } from "./features";
import { fromNatural, listsIn, unpack, unpackRising } from "./packed";
import type { PhraseTable } from "./phrase-table";
import { inverseFrequency } from "./row-weights";
import { SortedWords } from "./sorted-words";
import type { StoryModel } from "./types";

/** What a model knows of a stem, a pair or a concept group. */
export interface Feature {
  /** Wordings that have it, rising. */
  readonly rows: readonly number[];
  /** Its weight in the comparison with wordings, squared and times 100: a whole number. */
  readonly square: number;
  /** Classes for or against which it speaks, and how much, in steps of `WEIGHT_STEP`. */
  readonly classes: readonly number[];
  readonly weights: readonly number[];
  /** In which turn it was met last: each counts once. */
  met: number;
}

/** The known features of a stretch of stems. */
export interface KnownFeatures {
  /** Each once, in the order of `lexicalFeatures`. */
  readonly features: Feature[];
  /** Numbers of the concept groups that occur. */
  readonly groups: ReadonlySet<number>;
  /** Squares of all words that are compared, strange ones too, in sum. */
  readonly norm: number;
  /** How many of the compared words are known. */
  readonly words: number;
}

/** A stem as texts use it. */
interface Stem {
  readonly text: string;
  /** Null where no wording has it. */
  readonly feature: Feature | null;
  readonly isCompared: boolean;
  readonly isJoined: boolean;
  /** Phrases of concept groups that begin with it. */
  readonly phrases: readonly Phrase[];
  /** Pairs that it begins, by their second stem. */
  readonly pairs: Map<string, Feature | null>;
  met: number;
}

/** Stems kept: a page of a million strange words must not fill memory. */
const MOST_STEMS = 20_000;

/** Reads of a model what a text asks for: what is known of a stem is unpacked when the stem is first met. */
export class Vocabulary {
  private readonly words: SortedWords;
  private readonly rows: readonly string[];
  private readonly classes: readonly string[];
  private readonly weights: readonly string[];
  private readonly stems = new Map<string, Stem>();
  private readonly language: Language;
  private readonly rowCount: number;
  /** Square of a word that is not known: it is as telling as the rarest. */
  private readonly strange: number;
  private turn = 0;

  /** @param rowCount how many wordings and other sentences the model has */
  constructor(
    model: Pick<StoryModel, "vocabulary" | "language" | "rarest" | "wordings" | "weights">,
    rowCount: number,
    private readonly groups: PhraseTable,
  ) {
    this.words = new SortedWords(model.vocabulary);
    this.rows = listsIn(model.wordings.rows);
    this.classes = listsIn(model.weights.classes);
    this.weights = listsIn(model.weights.values);
    this.language = model.language;
    this.rowCount = rowCount;
    this.strange = model.rarest ** 2;
  }

  /** What is known of a feature by its name; null where it is not known. */
  feature(name: string): Feature | null {
    const number = this.words.indexOf(name);
    if (number < 0) return null;
    const rows = unpackRising(this.rows[number] as string);
    return {
      rows,
      square: inverseFrequency(this.rowCount, rows.length) ** 2,
      classes: unpackRising(this.classes[number] as string),
      weights: unpack(this.weights[number] as string).map(fromNatural),
      met: 0,
    };
  }

  find(stemList: readonly string[]): KnownFeatures {
    if (this.stems.size > MOST_STEMS) this.stems.clear();
    const turn = ++this.turn;
    const features: Feature[] = [];
    const groups = new Set<number>();
    let norm = 0;
    let words = 0;
    let previous: Stem | null = null;
    for (let at = 0; at < stemList.length; at++) {
      const stem = this.stem(stemList[at] as string);
      const { feature } = stem;
      if (stem.met !== turn) {
        stem.met = turn;
        if (feature !== null) features.push(feature);
        if (stem.isCompared) {
          norm += feature?.square ?? this.strange;
          if (feature !== null) words++;
        }
      }
      for (const { sequence, value } of stem.phrases) if (standsAt(sequence, stemList, at)) groups.add(value);
      if (!stem.isJoined) continue;
      const pair = previous && this.pair(previous, stem);
      if (pair && pair.met !== turn) {
        pair.met = turn;
        features.push(pair);
      }
      previous = stem;
    }
    return { features, groups, norm, words };
  }

  private stem(text: string): Stem {
    let stem = this.stems.get(text);
    if (stem === undefined) {
      const { language } = this;
      stem = {
        text,
        feature: this.feature(text),
        isCompared: !isSmall(text, language),
        isJoined: joinsPairs(text, language),
        phrases: this.groups.startingWith(text),
        pairs: new Map(),
        met: 0,
      };
      this.stems.set(text, stem);
    }
    return stem;
  }

  /** A pair counts where both its stems are known; the build keeps every stem. */
  private pair(first: Stem, second: Stem): Feature | null {
    if (first.feature === null || second.feature === null) return null;
    let pair = first.pairs.get(second.text);
    if (pair === undefined) {
      pair = this.feature(`${first.text} ${second.text}`);
      first.pairs.set(second.text, pair);
    }
    return pair;
  }
}

/** True where a sequence of stems stands at an index of a list. */
function standsAt(sequence: readonly string[], list: readonly string[], at: number): boolean {
  for (let index = 1; index < sequence.length; index++)
    if (sequence[index] !== list[at + index]) return false;
  return true;
}
