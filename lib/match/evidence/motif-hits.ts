import type { Passage } from "../blocks/passages";
import type { TextBlock } from "../blocks/text-block";
import type { PhraseIndex } from "../model/features";
import type { MotifHit } from "./evidence";

/**
 * The phrases of a story's frame in some sentences of a passage, and each as the page writes it. A generator, so that
 * the caller can pause.
 * @param index the phrases, in stems
 * @param near numbers of the sentences
 */
export function* motifIn(
  index: PhraseIndex,
  { sentences }: Passage,
  near: readonly number[],
  blocks: readonly TextBlock[],
): Generator<void, { hits: MotifHit[]; phrases: string[] }> {
  const hits: MotifHit[] = [];
  const phrases = new Map<number, string>();
  for (const number of near) {
    yield;
    const { block, sentence, read } = sentences[number] as Passage["sentences"][number];
    index.scan(read.stems.slice(sentence.from, sentence.to), (phrase, first, last) => {
      hits.push({ phrase, sentence: number });
      const start = read.words[sentence.from + first]?.start;
      const end = read.words[sentence.from + last]?.end;
      if (!phrases.has(phrase)) phrases.set(phrase, (blocks[block] as TextBlock).text.slice(start, end));
    });
  }
  return { hits, phrases: [...phrases.values()] };
}
