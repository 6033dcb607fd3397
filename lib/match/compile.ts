import type { Claim, NamedEntity, Story } from "../story/schema";
import type { Language } from "../text/languages";
import { words } from "../text/words";
import { compileCues, compileStance } from "./compile-stance";
import { foldName, isSmall, lexicalFeatures, PhraseIndex, stemPhrase, stems } from "./features";
import { type Example, trainLinear, WEIGHT_STEP } from "./linear";
import { pack, packLists } from "./packed";
import type { NameModel, StoryModel } from "./types";

/** Weights below this (times 100) say nothing and are left out. */
const SMALLEST_WEIGHT = 36;

/**
 * Makes of a story what matching needs in one language: names, inverse frequencies, wordings as feature
 * rows, and a linear classifier trained on them. Pure and deterministic; runs at build time.
 * @returns null when the story has no wordings in that language.
 */
export function compileStory(story: Story, language: Language): StoryModel | null {
  if (!story.claims.some((claim) => (claim.wordings[language] ?? []).length > 0)) return null;
  const names = nameModel(story);
  const groups = new GroupTable(language, names.tags);
  const patterns = story.claims.map((claim) =>
    (claim.concepts[language] ?? []).map((pattern) => pattern.map((group) => groups.number(group))),
  );
  const motif = story.motif[language] ?? { phrases: [], patterns: [] };
  const motifPatterns = motif.patterns.map((pattern) => pattern.map((group) => groups.number(group)));

  const featuresOf = sentenceFeatures(language, names.tags, groups.list);
  const rows: { label: number; features: Set<string> }[] = [];
  const none = story.claims.length;
  story.claims.forEach((claim, index) => {
    for (const text of wordingsOf(claim, language)) rows.push({ label: index, features: featuresOf(text) });
    for (const text of claim.notThis[language] ?? []) rows.push({ label: none, features: featuresOf(text) });
  });
  for (const text of story.background[language] ?? []) rows.push({ label: none, features: featuresOf(text) });

  const classes = story.claims.length + 1;
  const known = chooseVocabulary(rows);
  const examples = numberFeatures(rows, known);
  const trained = trainLinear(examples, known.length, classes);
  const weights = known.map((_, feature) => keptWeights(trained.weights, feature, classes));
  // A pair serves the classifier alone: without a weight it only takes room.
  const kept = known.flatMap((feature, number) =>
    isPair(feature) && weights[number]?.length === 0 ? [] : number,
  );
  const vocabulary = kept.map((number) => known[number] as string);
  const idf = inverseFrequencies(examples, known.length);

  return {
    storyId: story.id,
    language,
    claims: story.claims.map(({ id, verdict }) => ({ id, verdict })),
    names,
    vocabulary,
    idf: kept.map((number) => Math.round((idf[number] as number) * 10)),
    wordings: packWordings(numberFeatures(rows, vocabulary), vocabulary, none, language),
    weights: packWeights(kept.map((number) => weights[number] as readonly Weight[])),
    bias: [...trained.bias].map((value) => Math.round(value * 100)),
    groups: groups.list,
    patterns,
    cues: compileCues(story, language),
    stance: compileStance(story, language, names.tags),
    motif: {
      phrases: motif.phrases.map((phrase) => stemPhrase(phrase, language, names.tags)),
      patterns: motifPatterns,
    },
  };
}

function wordingsOf(claim: Claim, language: Language): string[] {
  const quoted = language === "en" ? claim.quotes.map(({ exact }) => exact) : [];
  return [...(claim.wordings[language] ?? []), ...quoted];
}

/** Rows that begin alike stand together: the lists of their features are shorter so. */
function packWordings(
  rows: readonly Example[],
  vocabulary: readonly string[],
  none: number,
  language: Language,
): StoryModel["wordings"] {
  const sorted = rows
    .map(({ label, features }) => ({
      claim: label === none ? 0 : label + 1,
      features: features.filter((feature) => isCompared(vocabulary[feature] as string, language)),
    }))
    .sort((a, b) => a.claim - b.claim || compareLists(a.features, b.features));
  const lists: number[][] = vocabulary.map(() => []);
  sorted.forEach(({ features }, row) => {
    for (const feature of features) lists[feature]?.push(row);
  });
  return { claims: pack(sorted.map(({ claim }) => claim)), rows: packLists(lists) };
}

function compareLists(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((item, index) => item !== other[index]);
  if (at < 0) return one.length - other.length;
  return (one[at] as number) - (other[at] ?? -1);
}

/** Wordings are compared by their telling words; small ones, pairs and groups are the classifier's. */
function isCompared(feature: string, language: Language): boolean {
  return !isPair(feature) && !isGroup(feature) && !isSmall(feature, language);
}

const isGroup = (feature: string) => feature.startsWith("|");

const isPair = (feature: string) => feature.includes(" ");

function nameModel(story: Story): NameModel {
  const tags: Record<string, string> = {};
  const fold = (names: readonly string[]) => [...new Set(names.map(foldName).filter((name) => name !== ""))];
  const entityOf =
    (isPerson: boolean) =>
    ({ id, names, mentions }: NamedEntity) => {
      for (const mention of fold(mentions)) if (!mention.includes(" ")) tags[mention] = `@${id}`;
      return { isPerson, full: fold(names), mentions: fold(mentions) };
    };
  return {
    entities: [...story.people.map(entityOf(true)), ...story.works.map(entityOf(false))],
    tags,
    pronouns: [...new Set(story.people.flatMap(({ pronoun }) => pronoun ?? []))],
  };
}

/** Numbers the concept groups of a story; equal groups share a number. */
class GroupTable {
  readonly list: string[][] = [];
  private readonly numbers = new Map<string, number>();

  constructor(
    private readonly language: Language,
    private readonly entities: Readonly<Record<string, string>>,
  ) {}

  number(group: string): number {
    let number = this.numbers.get(group);
    if (number === undefined) {
      number = this.list.length;
      this.numbers.set(group, number);
      const phrases = group.split("|").map((word) => stemPhrase(word, this.language, this.entities));
      this.list.push([...new Set(phrases.filter((phrase) => phrase !== ""))]);
    }
    return number;
  }
}

/** Answers a function that lists a sentence's features: stems, pairs, and concept groups as `|number`. */
function sentenceFeatures(
  language: Language,
  entities: Readonly<Record<string, string>>,
  groups: readonly (readonly string[])[],
): (text: string) => Set<string> {
  const index = new PhraseIndex();
  groups.forEach((phrases, number) => {
    for (const phrase of phrases) index.add(phrase, number);
  });
  return (text) => {
    const stemList = stems(words(text, language), entities);
    const found = lexicalFeatures(stemList, language);
    index.scan(stemList, (number) => found.add(`|${number}`));
    return found;
  };
}

function numberFeatures(
  rows: readonly { label: number; features: ReadonlySet<string> }[],
  vocabulary: readonly string[],
): Example[] {
  const numberOf = new Map(vocabulary.map((feature, index) => [feature, index]));
  return rows.map(({ label, features }) => ({
    label,
    features: [...features].flatMap((feature) => numberOf.get(feature) ?? []).sort((a, b) => a - b),
  }));
}

function chooseVocabulary(rows: readonly { features: Set<string> }[]): string[] {
  const counts = new Map<string, number>();
  for (const { features } of rows)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  // The commonest first: small numbers are short ones in the file.
  return [...counts]
    .filter(([feature, count]) => !isPair(feature) || count > 1)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([feature]) => feature);
}

function inverseFrequencies(rows: readonly Example[], size: number): number[] {
  const counts = new Array<number>(size).fill(0);
  for (const { features } of rows)
    for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1;
  return counts.map((count) => Math.log((rows.length + 1) / (count + 0.5)));
}

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
  const values = features.flat().map(({ steps }) => (steps < 0 ? -2 * steps - 1 : 2 * steps));
  return {
    classes: packLists(features.map((weights) => weights.map(({ label }) => label))),
    values: pack(values),
  };
}
