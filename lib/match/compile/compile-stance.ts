import type { Story } from "../../story/schema";
import type { VoicedStory } from "../../story/voices";
import { spellings } from "../../text/diacritics";
import type { Language } from "../../text/languages";
import { coresIn, countFeatures, foldPhrase, lexicalFeatures } from "../model/features";
import { packPairs, packRising, toNatural } from "../model/packed";
import type { SortedWords } from "../model/sorted-words";
import { packStemPairs, type StemPair } from "../model/stem-pairs";
import type { StoryModel } from "../types";
import { wordingsOf } from "./compile-claims";
import { CUES } from "./cues/all";
import { SITE_LINES } from "./cues/site-lines";
import { trainLinear } from "./linear";
import { FEWEST_WITH, talkFor } from "./talk-for";

/** Weights (times 100) below this say nothing. */
const SMALLEST_WEIGHT = 24;
/** One sentence in so many must have a feature, and FEWEST_WITH at least. */
const PER_FEATURE = 10_000;
/** Added to the log odds of examining: where little is known, a text rather examines. Figures in docs/matching.md. */
const CAUTION = 0.12;
/** And where nothing that states a claim sounds like telling: a text that does little else tells. */
const CAUTION_UNTAUGHT = -0.5;
const TELLING = 0;
const EXAMINING = 1;

/**
 * Trains the classifier that tells sentences of texts about the story, and of true reports, from sentences of the
 * story; how people talk of any story is learnt beside them.
 * @param vocabulary the stems of all these sentences
 */
export function compileStance(
  story: VoicedStory,
  language: Language,
  tags: Readonly<Record<string, string>>,
  vocabulary: SortedWords,
): StoryModel["stance"] {
  const excerpts = story.excerpts?.[language] ?? [];
  const ofPages = (tell: boolean) => excerpts.filter(({ tells }) => tells === tell).map(({ text }) => text);
  const examining = [...(story.examining[language] ?? []), ...ofPages(false)];
  const reports = [
    ...(story.background[language] ?? []),
    ...story.claims.flatMap(({ notThis }) => notThis[language] ?? []),
  ];
  const talk = talkFor(story, language);
  const isTaughtByPages = talk.telling.length === 0;
  // Without pages that quote a claim and examine it, all that states one would sound like telling, quoted as well.
  const wordings = isTaughtByPages ? story.claims.flatMap((claim) => wordingsOf(claim, language)) : [];
  const labelled = (label: number, texts: readonly string[]) =>
    spellings(texts, language).map((text) => ({
      labels: [label],
      features: stanceFeatures(text, language, tags),
    }));
  const rows = [
    ...labelled(EXAMINING, [...examining, ...reports, ...talk.examining]),
    ...labelled(TELLING, [
      ...(story.telling[language] ?? []),
      ...wordings,
      ...ofPages(true),
      ...talk.telling,
    ]),
  ];
  const fewest = Math.max(FEWEST_WITH, rows.length / PER_FEATURE);
  const isKnown = (feature: string) => feature.split(" ").every((stem) => vocabulary.indexOf(stem) >= 0);
  const counted = [...countFeatures(rows)].filter(([feature, count]) => count >= fewest && isKnown(feature));
  const features = counted.map(([feature]) => feature);
  const numbers = new Map(features.map((feature, index) => [feature, index]));
  const examples = rows.map((row) => ({
    labels: row.labels,
    features: row.features.flatMap((feature) => numbers.get(feature) ?? []),
  }));
  const { weights, bias } = trainLinear(examples, features.length, 2);
  const stems: { numbers: [number]; weight: number }[] = [];
  const pairs: { numbers: StemPair; weight: number }[] = [];
  features.forEach((feature, index) => {
    const weight = Math.round(((weights[index * 2 + 1] ?? 0) - (weights[index * 2] ?? 0)) * 100);
    if (Math.abs(weight) < SMALLEST_WEIGHT) return;
    const [first = -1, second] = feature.split(" ").map((stem) => vocabulary.indexOf(stem));
    if (second === undefined) stems.push({ numbers: [first], weight });
    else pairs.push({ numbers: [first, second], weight });
  });
  stems.sort((a, b) => a.numbers[0] - b.numbers[0]);
  pairs.sort((a, b) => a.numbers[0] - b.numbers[0] || a.numbers[1] - b.numbers[1]);
  // How many sentences of each kind were written says nothing of a page.
  const share = examples.filter(({ labels }) => labels[0] === EXAMINING).length / examples.length;
  const caution = isTaughtByPages ? CAUTION : CAUTION_UNTAUGHT;
  return {
    stems: packRising([stems.map(({ numbers }) => numbers[0])]),
    pairs: packStemPairs(pairs.map(({ numbers }) => numbers)),
    weights: packPairs([...stems, ...pairs].map(({ weight }) => toNatural(weight))),
    bias: Math.round(((bias[1] ?? 0) - (bias[0] ?? 0) - Math.log(share / (1 - share)) + caution) * 100),
  };
}

/** The cues of a language and of the story, as folded words. */
export function compileCues(story: Story, language: Language): StoryModel["cues"] {
  const fold = (texts: readonly string[]) => texts.map((text) => foldPhrase(text, language));
  const { strong, weak } = CUES[language];
  const record = fold(story.record[language] ?? []);
  return { strong: fold(strong), weak: fold(weak), record, site: fold(SITE_LINES[language]) };
}

/** Names say nothing of the stance: both kinds of text are full of them. */
function stanceFeatures(text: string, language: Language, tags: Readonly<Record<string, string>>): string[] {
  const features = lexicalFeatures(coresIn(text, language, tags), language);
  return [...features].filter((feature) => !feature.startsWith("@"));
}
