import type { Story } from "../story/schema";
import { spellings } from "../text/diacritics";
import type { Language } from "../text/languages";
import { words } from "../text/words";
import { wordingsOf } from "./compile-claims";
import { CUES } from "./cues/all";
import { coresOf, countFeatures, foldPhrase, lexicalFeatures, stems } from "./features";
import { trainLinear } from "./linear";
import { packPairs, toNatural } from "./packed";
import { joinSorted } from "./sorted-words";
import type { StoryModel } from "./types";

/** Weights (times 100) below this say nothing. */
const SMALLEST_WEIGHT = 24;
const TELLING = 0;
const EXAMINING = 1;

/**
 * Trains the classifier that tells sentences of texts about the story, and of true reports, from sentences of the
 * story.
 */
export function compileStance(
  story: Story,
  language: Language,
  tags: Readonly<Record<string, string>>,
): StoryModel["stance"] {
  const examining = story.examining[language] ?? [];
  if (examining.length === 0) return { features: "", weights: "", bias: 0 };
  const reports = [
    ...(story.background[language] ?? []),
    ...story.claims.flatMap(({ notThis }) => notThis[language] ?? []),
  ];
  const wordings = story.claims.flatMap((claim) => wordingsOf(claim, language));
  const labelled = (label: number, texts: readonly string[]) =>
    spellings(texts, language).map((text) => ({
      labels: [label],
      features: stanceFeatures(text, language, tags),
    }));
  const rows = [
    ...labelled(EXAMINING, [...examining, ...reports]),
    ...labelled(TELLING, [...(story.telling[language] ?? []), ...wordings]),
  ];
  const features = [...countFeatures(rows)].filter(([, count]) => count > 1).map(([feature]) => feature);
  const numbers = new Map(features.map((feature, index) => [feature, index]));
  const examples = rows.map((row) => ({
    labels: row.labels,
    features: row.features.flatMap((feature) => numbers.get(feature) ?? []),
  }));
  const { weights, bias } = trainLinear(examples, features.length, 2);
  const kept = features
    .flatMap((feature, index) => {
      const weight = Math.round(((weights[index * 2 + 1] ?? 0) - (weights[index * 2] ?? 0)) * 100);
      return Math.abs(weight) >= SMALLEST_WEIGHT ? [{ feature, weight }] : [];
    })
    .sort((a, b) => (a.feature < b.feature ? -1 : 1));
  // How many sentences of each kind were written says nothing of a page.
  const share = examples.filter(({ labels }) => labels[0] === EXAMINING).length / examples.length;
  return {
    features: joinSorted(kept.map(({ feature }) => feature)),
    weights: packPairs(kept.map(({ weight }) => toNatural(weight))),
    bias: Math.round(((bias[1] ?? 0) - (bias[0] ?? 0) - Math.log(share / (1 - share))) * 100),
  };
}

/** The cues of a language and of the story, as folded words. */
export function compileCues(story: Story, language: Language): StoryModel["cues"] {
  const fold = (texts: readonly string[]) => texts.map((text) => foldPhrase(text, language));
  const { strong, weak } = CUES[language];
  return { strong: fold(strong), weak: fold(weak), record: fold(story.record[language] ?? []) };
}

/** Names say nothing of the stance: both kinds of text are full of them. */
function stanceFeatures(text: string, language: Language, tags: Readonly<Record<string, string>>): string[] {
  const cores = coresOf(stems(words(text, language), tags), language);
  const features = lexicalFeatures(cores, language);
  return [...features].filter((feature) => !feature.startsWith("@"));
}
