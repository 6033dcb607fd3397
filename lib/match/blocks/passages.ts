import { groupBy } from "../../text/lists";
import type { ReadBlock } from "./read-block";
import { interruptedAt, isRest, readsOn } from "./reads-on";
import type { TextBlock } from "./text-block";
import type { PassageSentence } from "./units";

/** One article, post or comment: the stretch of a page within which evidence is gathered. */
export interface Passage {
  readonly blocks: readonly number[];
  /** As they are read: what interrupts a sentence comes behind the paragraph in which that sentence ends. */
  readonly sentences: readonly PassageSentence[];
}

/** Numbers of the blocks of each passage, in page order. */
export function blocksByPassage(blocks: readonly TextBlock[]): number[][] {
  return [...groupBy(blocks.keys(), (number) => (blocks[number] as TextBlock).passage).values()];
}

/**
 * Reads blocks as one passage.
 * @param read what each block says, by its number; asked for these blocks only
 */
export function readPassage(
  numbers: readonly number[],
  blocks: readonly TextBlock[],
  read: readonly ReadBlock[],
): Passage {
  const sentences: PassageSentence[] = [];
  for (const number of numbers) {
    const own = read[number] as ReadBlock;
    const [first] = own.sentences;
    if (!first) continue;
    const between = sentences.splice(interruptedAt(sentences, blocks, number, first.start));
    for (const sentence of own.sentences) {
      const before = sentences.at(-1);
      const goesOn = before !== undefined && readsOn(before, blocks, number, sentence.start);
      sentences.push({ block: number, sentence, read: own, readsOn: goesOn, isRest: false });
    }
    between.forEach((sentence, index) => {
      sentences.push(index === 0 ? { ...sentence, readsOn: false } : sentence);
    });
  }
  return { blocks: numbers, sentences: withRests(sentences, blocks) };
}

function withRests(sentences: readonly PassageSentence[], blocks: readonly TextBlock[]): PassageSentence[] {
  return sentences.map((sentence, index) => {
    const before = sentences[index - 1];
    return before && isRest(before, sentence, blocks) ? { ...sentence, isRest: true } : sentence;
  });
}

/** All passages of a page. */
export function passages(blocks: readonly TextBlock[], read: readonly ReadBlock[]): Passage[] {
  return blocksByPassage(blocks).map((numbers) => readPassage(numbers, blocks, read));
}

export function joinPassages(parts: readonly Passage[]): Passage {
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    sentences: parts.flatMap(({ sentences }) => sentences),
  };
}
