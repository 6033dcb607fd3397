import type { Claim, Story } from "../../story/schema";
import { isProblem } from "../../story/verdicts";
import type { VoicedStory } from "../../story/voices";
import { spellings } from "../../text/diacritics";
import type { Language } from "../../text/languages";
import { coresIn, isSmall } from "../model/features";
import { joinSorted } from "../model/sorted-words";
import { packWeights } from "../model/weights";
import type { StoryModel } from "../types";
import { compileNetwork, inSteps } from "./compile-network";
import { trainLinear } from "./linear";
import { placesIn, spread } from "./places";
import { talkFor, talkStems } from "./talk-for";

/** Weights are rounded to this step: a model with finer ones places no claim better, and is larger. */
const STEP = 0.16;

/** A sentence of a story: which claim it states, by index; the number of claims where it states none. */
interface Labelled {
  /** It is one of these. */
  readonly labels: readonly number[];
  readonly text: string;
}

/** Labels of what states no disputed claim: none, or any true fact, for it may well be one. */
function harmlessLabels({ claims }: Story): number[] {
  const correct = [...claims.keys()].filter((index) => !isProblem((claims[index] as Claim).verdict));
  return [claims.length, ...correct];
}

/** All sentences of a story that say what states a claim and what does not. */
function labelledSentences(story: Story, language: Language): Labelled[] {
  const none = story.claims.length;
  const harmless = harmlessLabels(story);
  const labelled = (labels: readonly number[], texts: readonly string[] = []) =>
    spellings(texts, language).map((text) => ({ labels, text }));
  return [
    ...story.claims.flatMap((claim, index) => [
      ...labelled([index], wordingsOf(claim, language)),
      ...labelled(
        harmless.filter((label) => label !== index),
        claim.notThis[language],
      ),
    ]),
    ...labelled(harmless, story.background[language]),
    ...labelled([none], story.telling[language]),
    ...labelled(harmless, story.examining[language]),
  ];
}

/** Stretches of pages that tell the story; only the second classifier learns claims from them. */
function labelledExcerpts(story: VoicedStory, language: Language): Labelled[] {
  const numbers = new Map(story.claims.map(({ id }, index) => [id, index]));
  const harmless = harmlessLabels(story);
  const excerpts = (story.excerpts?.[language] ?? []).filter(({ tells }) => tells);
  return excerpts.flatMap(({ claimIds, text }) => {
    const labels = claimIds.length > 0 ? claimIds.map((id) => numbers.get(id) as number) : harmless;
    return spellings([text], language).map((spelling) => ({ labels, text: spelling }));
  });
}

/** What states a claim: the wordings, and the words of the story as it goes round, which are English. */
export function wordingsOf(claim: Claim, language: Language): string[] {
  const quoted = language === "en" ? claim.quotes.map(({ exact }) => exact) : [];
  return [...(claim.wordings[language] ?? []), ...quoted];
}

/** So many sentences that state no claim are needed, lest any sentence seems to state one. */
const FEWEST_HARMLESS = 12;

/**
 * In place of the sentences that a short story lacks: one of which no word is known, and one that says nothing but names
 * and small words, in turn.
 */
function ordinarySentences(
  sentences: readonly { readonly labels: readonly number[]; readonly stems: readonly string[] }[],
  none: number,
  vocabulary: readonly string[],
  language: Language,
): { labels: number[]; stems: string[] }[] {
  const harmless = sentences.filter(({ labels }) => labels.includes(none)).length;
  const small = vocabulary.filter((stem) => stem.startsWith("@") || isSmall(stem, language));
  return Array.from({ length: Math.max(0, FEWEST_HARMLESS - harmless) }, (_, number) => ({
    labels: [none],
    stems: number % 2 === 0 ? [] : small,
  }));
}

/** Trains the classifiers that tell by its words which claim a stretch of text states. */
export function compileClaims(
  story: VoicedStory,
  language: Language,
  tags: Readonly<Record<string, string>>,
): Pick<StoryModel, "vocabulary" | "weights" | "bias" | "step" | "network"> {
  const stemmed = ({ labels, text }: Labelled) => ({
    labels,
    stems: coresIn(text, language, tags),
  });
  const sentences = labelledSentences(story, language).map(stemmed);
  const learnt = [...new Set(sentences.flatMap(({ stems }) => stems))].sort();
  const vocabulary = [...new Set([...learnt, ...talkStems(talkFor(story, language), language, tags)])].sort();
  const places = placesIn(learnt, vocabulary);
  sentences.push(...ordinarySentences(sentences, story.claims.length, learnt, language));
  const numbers = new Map(learnt.map((stem, number) => [stem, number]));
  const numbered = ({ labels, stems }: ReturnType<typeof stemmed>) => ({
    labels,
    features: stems.map((stem) => numbers.get(stem) ?? -1),
  });
  const inOrder = sentences.map(numbered);
  const excerpts = labelledExcerpts(story, language).map((excerpt) => numbered(stemmed(excerpt)));
  const examples = inOrder.map(({ labels, features }) => ({ labels, features: [...new Set(features)] }));
  const classes = story.claims.length + 1;
  const { weights, bias } = trainLinear(examples, learnt.length, classes);
  return {
    vocabulary: joinSorted(vocabulary),
    weights: packWeights(spread(inSteps(weights, STEP), classes, places)),
    bias: inSteps(bias, STEP),
    step: STEP,
    network: compileNetwork([...inOrder, ...excerpts], learnt.length, classes, places),
  };
}
