import type { Verdict } from "../story/verdicts";
import type { Language } from "../text/languages";
import type { PackedPhrases } from "./phrase-table";

/** What matching needs of a story in one language; made at build time by `compileStory`. Plain data. */
export interface StoryModel {
  readonly storyId: string;
  readonly language: Language;
  /** Claims in the file's order; other fields name a claim by its index here. */
  readonly claims: readonly { readonly id: string; readonly verdict: Verdict }[];
  readonly names: NameModel;
  /** Features: stems `film`, pairs `fairy tale`, concept groups `|3`. See `sorted-words.ts`. */
  readonly vocabulary: string;
  /** Inverse document frequency of the rarest feature, times 10; those of the others follow from their rows. */
  readonly rarest: number;
  /** Rows sorted by claim. Packed numbers, see `packed.ts`. */
  readonly wordings: {
    /** How many rows each claim has; at the end, those that must not match. */
    readonly counts: readonly number[];
    /** Per row its length as a vector, in steps of `NORM_STEP`, in pairs of characters. */
    readonly norms: string;
    /** Per feature, the list of the rows that have it. */
    readonly rows: string;
  };
  /** Linear weights. Packed numbers. */
  readonly weights: {
    /** Per feature, the list of the classes that have one: claim indices, and their count for no claim. */
    readonly classes: string;
    /** Per feature theirs, times 100 and in steps of `WEIGHT_STEP`, as natural numbers. */
    readonly values: string;
  };
  readonly bias: readonly number[];
  /** Concept groups: the stem sequences that make one. */
  readonly groups: PackedPhrases;
  /** Patterns per claim: lists of group numbers. */
  readonly patterns: readonly (readonly (readonly number[])[])[];
  /** Words of texts that examine a story, folded; `record`: what only texts that know the record mention. */
  readonly cues: {
    readonly strong: readonly string[];
    readonly weak: readonly string[];
    readonly record: readonly string[];
  };
  /** Stems and pairs that tell examining from telling: weight times 100 each, above 0 for examining. */
  readonly stance: {
    /** See `sorted-words.ts`. */
    readonly features: string;
    /** As natural numbers in pairs of characters, see `packed.ts`. */
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
  readonly full: readonly string[];
  /** Short forms; those with a tagged word in them tell who is meant, the others ("her son") do not. */
  readonly mentions: readonly string[];
}
