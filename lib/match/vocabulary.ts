import type { Language } from "../text/languages";
import { isSmall, joinsPairs } from "./features";

/** The known features of a stretch of stems. */
export interface KnownFeatures {
  /** Numbers, each once, in the order of `lexicalFeatures`. */
  readonly features: number[];
  /** Squared weights of all words that are compared, strange ones too, in sum. */
  readonly norm: number;
  /** How many of the compared words are known. */
  readonly words: number;
}

const NONE = -1;

/**
 * Looks features up by number: what `lexicalFeatures` answers in strings, without making a string for each
 * pair of neighbours.
 */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  /** By first stem's number times the size, plus the second's. */
  private readonly pairs = new Map<number, number>();
  private readonly isCompared: Uint8Array;
  private readonly isJoined: Uint8Array;
  /** In which turn a feature was met last: each counts once. */
  private readonly met: Uint32Array;
  private turn = 0;

  /**
   * @param squares squared weight per feature
   * @param strange squared weight of a word that is not known
   */
  constructor(
    features: readonly string[],
    private readonly language: Language,
    private readonly squares: Float64Array,
    private readonly strange: number,
  ) {
    const size = features.length;
    this.isCompared = new Uint8Array(size);
    this.isJoined = new Uint8Array(size);
    this.met = new Uint32Array(size);
    const pairs: number[] = [];
    features.forEach((feature, number) => {
      if (feature.includes(" ")) {
        pairs.push(number);
        return;
      }
      this.numbers.set(feature, number);
      this.isCompared[number] = isSmall(feature, language) ? 0 : 1;
      this.isJoined[number] = joinsPairs(feature, language) ? 1 : 0;
    });
    for (const number of pairs) {
      const [first = "", second = ""] = (features[number] as string).split(" ");
      const one = this.numberOf(first);
      const other = this.numberOf(second);
      // A pair is counted where its stems are; the build keeps every stem.
      if (one !== NONE && other !== NONE) this.pairs.set(one * size + other, number);
    }
  }

  /** The number of a stem or of a concept group (`|3`); -1 where it is not known. */
  numberOf(feature: string): number {
    return this.numbers.get(feature) ?? NONE;
  }

  find(stemList: readonly string[]): KnownFeatures {
    this.turn++;
    const features: number[] = [];
    const strangers = new Set<string>();
    let norm = 0;
    let words = 0;
    let previous: number | null = null;
    for (const stem of stemList) {
      const number = this.numberOf(stem);
      if (number !== NONE) {
        if (this.isNew(number)) {
          features.push(number);
          if (this.isCompared[number] === 1) {
            norm += this.squares[number] as number;
            words++;
          }
        }
        if (this.isJoined[number] === 0) continue;
      } else {
        if (!strangers.has(stem)) {
          strangers.add(stem);
          if (!isSmall(stem, this.language)) norm += this.strange;
        }
        if (!joinsPairs(stem, this.language)) continue;
      }
      if (previous !== null && previous !== NONE && number !== NONE) {
        const pair = this.pairs.get(previous * this.met.length + number);
        if (pair !== undefined && this.isNew(pair)) features.push(pair);
      }
      previous = number;
    }
    return { features, norm, words };
  }

  private isNew(number: number): boolean {
    if (this.met[number] === this.turn) return false;
    this.met[number] = this.turn;
    return true;
  }
}
