import { countFeatures } from "../model/features";
import { packSigns } from "../model/signs";
import { packStemPairs, type StemPair } from "../model/stem-pairs";
import { packWeights } from "../model/weights";
import type { NetworkModel } from "../types";
import type { Example } from "./linear";
import { STEP, trainNetwork } from "./network";
import { type Places, spread } from "./places";

/** One in so many sentences must have a stem, … */
const PER_STEM = 6000;
/** … one in so many a pair of neighbours, and two at least: what stands once tells nothing of what others write. */
const PER_PAIR = 4000;
const FEWEST_WITH_PAIR = 2;
const OUTER_STEP = 0.1;

/**
 * Trains the network that looks again at what the linear classifier found: on stems, small words too, and on pairs of
 * neighbours.
 * @param sentences their stems by number, in the order of the words; -1 for one that is not learnt
 * @param stems how many they have
 * @param places where these stand in the model's vocabulary
 */
export function compileNetwork(
  sentences: readonly Example[],
  stems: number,
  classes: number,
  places: Places = { of: [...Array(stems).keys()], stems },
): NetworkModel {
  const rows = sentences.map(({ labels, features }) => ({
    labels,
    features: new Set([...features.filter((stem) => stem >= 0), ...neighbours(features, stems)]),
  }));
  const counts = countFeatures(rows);
  const isCommon = (feature: number) => {
    const share = sentences.length / (feature < stems ? PER_STEM : PER_PAIR);
    const fewest = feature < stems ? 1 : FEWEST_WITH_PAIR;
    return (counts.get(feature) ?? 0) >= Math.max(fewest, Math.round(share));
  };
  const pairs = [...counts.keys()].filter((feature) => feature >= stems && isCommon(feature));
  pairs.sort((a, b) => a - b);
  const numbers = new Map(pairs.map((pair, index) => [pair, stems + index]));
  const examples = rows.map(({ labels, features }) => ({
    labels,
    features: [...features].filter(isCommon).map((feature) => numbers.get(feature) ?? feature),
  }));
  const { inner, innerBias, outer, bias } = trainNetwork(examples, stems + pairs.length, classes);
  const units = innerBias.length;
  const isLearnt = (feature: number) => feature >= stems || isCommon(feature);
  const learnt = inner.map((sign, at) => (isLearnt(Math.floor(at / units)) ? sign : 0));
  const placeOf = (stem: number) => places.of[stem] as number;
  return {
    pairs: packStemPairs(
      pairs.map((pair): StemPair => [placeOf(Math.floor(pair / stems) - 1), placeOf(pair % stems)]),
    ),
    inner: packSigns([...spread(learnt, units, places), ...learnt.slice(stems * units)]),
    innerBias: inSteps(innerBias, STEP),
    outer: packWeights(inSteps(outer, OUTER_STEP)),
    bias: inSteps(bias, STEP * OUTER_STEP),
    step: STEP * OUTER_STEP,
  };
}

/** Numbers of the pairs, behind those of the stems. */
function neighbours(features: readonly number[], stems: number): number[] {
  return features.slice(1).flatMap((second, index) => {
    const first = features[index] as number;
    return first >= 0 && second >= 0 ? [(first + 1) * stems + second] : [];
  });
}

/** Weights in whole steps. */
export function inSteps(weights: Float64Array, step: number): number[] {
  return Array.from(weights, (weight) => Math.round(weight / step));
}
