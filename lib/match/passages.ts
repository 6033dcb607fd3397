import type { ReadBlock } from "./read-block";
import { interruptedAt, readsOn } from "./reads-on";
import type { TextBlock } from "./text-block";
import type { PassageSentence } from "./units";

/** One article, post or comment: the stretch of a page within which evidence is gathered. */
export interface Passage {
  readonly blocks: readonly number[];
  /** As they are read: what interrupts a sentence comes behind the paragraph in which that sentence ends. */
  readonly sentences: readonly PassageSentence[];
}

/** Gathers blocks by their passage, in page order. */
export function passages(blocks: readonly TextBlock[], read: readonly ReadBlock[]): Passage[] {
  const byPassage = new Map<number, { blocks: number[]; sentences: PassageSentence[] }>();
  blocks.forEach((block, number) => {
    let passage = byPassage.get(block.passage);
    if (!passage) {
      passage = { blocks: [], sentences: [] };
      byPassage.set(block.passage, passage);
    }
    passage.blocks.push(number);
    const { sentences } = passage;
    const readBlock = read[number] as ReadBlock;
    const [first] = readBlock.sentences;
    if (!first) return;
    const between = sentences.splice(interruptedAt(sentences, blocks, number, first.start));
    for (const sentence of readBlock.sentences) {
      const before = sentences.at(-1);
      const goesOn = before !== undefined && readsOn(before, blocks, number, sentence.start);
      sentences.push({ block: number, sentence, read: readBlock, readsOn: goesOn });
    }
    between.forEach((sentence, index) => {
      sentences.push(index === 0 ? { ...sentence, readsOn: false } : sentence);
    });
  });
  return [...byPassage.values()];
}

export function joinPassages(parts: readonly Passage[]): Passage {
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    sentences: parts.flatMap(({ sentences }) => sentences),
  };
}
