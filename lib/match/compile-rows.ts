import type { Claim, Story } from "../story/schema";
import type { Language } from "../text/languages";
import { countFeatures, isSmall } from "./features";
import { type Example, trainLinear, WEIGHT_STEP } from "./linear";
import { MOST_IN_PAIR, packLists, packPairs, packRising, toNatural } from "./packed";
import { inverseFrequency, NORM_STEP } from "./row-weights";
import { joinSorted } from "./sorted-words";
import type { StoryModel } from "./types";

/** Weights below this (times 100) say nothing and are left out. */
const SMALLEST_WEIGHT = 36;

/** A sentence of a story: the claim it states, by index, or the number of claims where it must not match. */
interface Row {
  readonly label: number;
  readonly features: ReadonlySet<string>;
}

/** All sentences of a story that say what states a claim and what does not. */
export function storyRows(
  story: Story,
  language: Language,
  featuresOf: (text: string) => ReadonlySet<string>,
): Row[] {
  const none = story.claims.length;
  const labelled = (label: number, texts: readonly string[] = []) =>
    texts.map((text) => ({ label, features: featuresOf(text) }));
  return [
    ...story.claims.flatMap((claim, index) => [
      ...labelled(index, wordingsOf(claim, language)),
      ...labelled(none, claim.notThis[language]),
    ]),
    ...labelled(none, story.background[language]),
  ];
}

function wordingsOf(claim: Claim, language: Language): string[] {
  const quoted = language === "en" ? claim.quotes.map(({ exact }) => exact) : [];
  return [...(claim.wordings[language] ?? []), ...quoted];
}

/** Of the rows, the vocabulary, its inverse frequencies, the wordings to compare with, and the classifier. */
export function compileRows(
  rows: readonly Row[],
  claims: number,
  language: Language,
): Pick<StoryModel, "vocabulary" | "rarest" | "wordings" | "weights" | "bias"> {
  const known = chooseVocabulary(rows);
  const examples = numberFeatures(rows, known);
  const classes = claims + 1;
  const trained = trainLinear(examples, known.length, classes);
  const weights = known.map((_, feature) => keptWeights(trained.weights, feature, classes));
  // A pair serves the classifier alone: without a weight it only takes room.
  const kept = known
    .flatMap((feature, number) =>
      isPair(feature) && weights[number]?.length === 0 ? [] : { feature, number },
    )
    .sort((a, b) => (a.feature < b.feature ? -1 : 1));
  const numbers = kept.map(({ number }) => number);
  const rarest = Math.min(...countFeatures(examples).values());
  return {
    vocabulary: joinSorted(kept.map(({ feature }) => feature)),
    rarest: inverseFrequency(rows.length, rarest),
    wordings: packWordings(examples, known, numbers, claims, language),
    weights: packWeights(numbers.map((number) => weights[number] as readonly Weight[])),
    bias: [...trained.bias].map((value) => Math.round(value * 100)),
  };
}

/** The commonest first: rows that have them in common come to stand together, and their lists are shorter. */
function chooseVocabulary(rows: readonly Row[]): string[] {
  return [...countFeatures(rows)]
    .filter(([feature, count]) => !isPair(feature) || count > 1)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([feature]) => feature);
}

function numberFeatures(rows: readonly Row[], vocabulary: readonly string[]): Example[] {
  const numberOf = new Map(vocabulary.map((feature, index) => [feature, index]));
  return rows.map(({ label, features }) => ({
    label,
    features: [...features].flatMap((feature) => numberOf.get(feature) ?? []).sort((a, b) => a - b),
  }));
}

/** Rows that begin alike stand together: the lists of their features are shorter so. */
function packWordings(
  examples: readonly Example[],
  features: readonly string[],
  kept: readonly number[],
  claims: number,
  language: Language,
): StoryModel["wordings"] {
  const sorted = examples
    .map(({ label, features: own }) => ({
      label,
      features: own.filter((feature) => isCompared(features[feature] as string, language)),
    }))
    .sort((a, b) => a.label - b.label || compareLists(a.features, b.features));
  const lists: number[][] = features.map(() => []);
  sorted.forEach(({ features }, row) => {
    for (const feature of features) lists[feature]?.push(row);
  });
  const squares = lists.map((list) => (inverseFrequency(examples.length, list.length) / 10) ** 2);
  const norms = sorted.map(({ features }) =>
    Math.sqrt(features.reduce((sum, feature) => sum + (squares[feature] as number), 0)),
  );
  return {
    counts: Array.from(
      { length: claims + 1 },
      (_, claim) => sorted.filter(({ label }) => label === claim).length,
    ),
    norms: packPairs(norms.map((norm) => Math.min(MOST_IN_PAIR, Math.round(norm / NORM_STEP)))),
    rows: packRising(kept.map((feature) => lists[feature] as number[])),
  };
}

function compareLists(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((item, index) => item !== other[index]);
  if (at < 0) return one.length - other.length;
  return (one[at] as number) - (other[at] ?? -1);
}

/** Wordings are compared by their telling words; small ones, pairs and groups are the classifier's. */
function isCompared(feature: string, language: Language): boolean {
  return !isPair(feature) && !feature.startsWith("|") && !isSmall(feature, language);
}

const isPair = (feature: string) => feature.includes(" ");

interface Weight {
  readonly label: number;
  /** In steps of `WEIGHT_STEP`. */
  readonly steps: number;
}

/** The weights of a feature that say something. */
function keptWeights(weights: Float64Array, feature: number, classes: number): Weight[] {
  return Array.from({ length: classes }, (_, label) => ({
    label,
    steps: Math.round(((weights[feature * classes + label] as number) * 100) / WEIGHT_STEP),
  })).filter(({ steps }) => Math.abs(steps * WEIGHT_STEP) >= SMALLEST_WEIGHT);
}

function packWeights(features: readonly (readonly Weight[])[]): StoryModel["weights"] {
  return {
    classes: packRising(features.map((weights) => weights.map(({ label }) => label))),
    values: packLists(features.map((weights) => weights.map(({ steps }) => toNatural(steps)))),
  };
}
