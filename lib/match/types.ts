import type { Verdict } from "../story/verdicts";
import type { Language } from "../text/languages";
import type { PackedPhrases } from "./model/phrase-table";

/** What matching needs of a story in one language; made by `compileStory`. Plain data. */
export interface StoryModel {
  readonly storyId: string;
  readonly language: Language;
  /** Claims in the file's order; other fields name a claim by its index here. */
  readonly claims: readonly { readonly id: string; readonly verdict: Verdict }[];
  readonly names: NameModel;
  /** The stems of the story's sentences. See `sorted-words.ts`. */
  readonly vocabulary: string;
  /** Of each stem, its weight for each claim, and at the end for none, in steps. See `weights.ts`. */
  readonly weights: string;
  /** Per claim, and at the end for none, in steps. */
  readonly bias: readonly number[];
  /** Log odds of one step. */
  readonly step: number;
  readonly network: NetworkModel;
  /** Word groups of the frame: the stem sequences that make one. */
  readonly groups: PackedPhrases;
  /**
   * Words of texts that examine a story, folded; `record`: what only texts that know the record mention; `site`: of
   * sentences that speak of the site alone.
   */
  readonly cues: {
    readonly strong: readonly string[];
    readonly weak: readonly string[];
    readonly record: readonly string[];
    readonly site: readonly string[];
  };
  /** Stems and pairs that tell examining from telling: weight times 100 each, above 0 for examining. */
  readonly stance: {
    /** Numbers of stems, rising; see `packed.ts`. */
    readonly stems: string;
    /** See `stem-pairs.ts`. */
    readonly pairs: string;
    /** Of the stems, then of the pairs: natural numbers in pairs of characters, see `packed.ts`. */
    readonly weights: string;
    readonly bias: number;
  };
  readonly motif: {
    /** Stem sequences joined by a space. */
    readonly phrases: readonly string[];
    readonly patterns: readonly (readonly number[])[];
  };
}

/** Names as folded word sequences joined by a space. */
export interface NameModel {
  readonly entities: readonly EntityNames[];
  /** Word of a name -> entity token that replaces it in features. */
  readonly tags: Readonly<Record<string, string>>;
  /** Pronouns that a text about these people must use. */
  readonly pronouns: readonly ("she" | "he")[];
}

interface EntityNames {
  readonly isPerson: boolean;
  /** Names that tell by themselves; those with a `#` before them only where the text has it. */
  readonly full: readonly string[];
  /** Short forms; those with a tagged word in them tell who is meant, the others ("her son") do not. */
  readonly mentions: readonly string[];
}

/** A second classifier, of stems and of pairs of neighbours, with a hidden layer. Weights in steps. */
export interface NetworkModel {
  /** See `stem-pairs.ts`. */
  readonly pairs: string;
  /** Of each stem, then of each pair, its weight for each hidden unit. See `signs.ts`. */
  readonly inner: string;
  /** Per hidden unit. */
  readonly innerBias: readonly number[];
  /** Of each hidden unit, its weight for each claim, and at the end for none. See `weights.ts`. */
  readonly outer: string;
  /** Per claim, and at the end for none, in steps of both layers. */
  readonly bias: readonly number[];
  /** Log odds of one step of both layers. */
  readonly step: number;
}
