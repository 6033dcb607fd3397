import { packPairs, packRising, toNatural } from "../../lib/match/model/packed";
import { joinSorted, SortedWords } from "../../lib/match/model/sorted-words";
import { packWeights } from "../../lib/match/model/weights";
import { StoryReader } from "../../lib/match/read-story";
import { reader } from "./first-story";

/**
 * Reads the first story, but knows how a text stands to it by a few stems only, which say nothing of its claims.
 * @param weightOf log odds times 100 of each stem, above 0 for examining
 * @param bias log odds times 100 of any sentence
 */
export function readerWithStance(weightOf: Readonly<Record<string, number>>, bias: number): StoryReader {
  const { model } = reader;
  const known = new SortedWords(model.vocabulary);
  const vocabulary = [...new Set([...known.list, ...Object.keys(weightOf)])].sort();
  const classes = model.bias.length;
  const none = packWeights(Array(classes).fill(0));
  const noUnits = packWeights(model.network.innerBias.map(() => 0));
  const rowOf = (stem: string) => {
    const at = known.indexOf(stem);
    return at < 0 ? none : model.weights.slice(at * classes, (at + 1) * classes);
  };
  const stems = Object.keys(weightOf).sort();
  return new StoryReader({
    ...model,
    vocabulary: joinSorted(vocabulary),
    weights: vocabulary.map(rowOf).join(""),
    network: { ...model.network, pairs: "", inner: vocabulary.map(() => noUnits).join("") },
    stance: {
      stems: packRising([stems.map((stem) => vocabulary.indexOf(stem))]),
      pairs: "",
      weights: packPairs(stems.map((stem) => toNatural(weightOf[stem] as number))),
      bias,
    },
  });
}
