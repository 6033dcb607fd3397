import type { ReadBlock } from "./read-block";
import type { TextBlock } from "./text-block";
import type { PassageSentence } from "./units";

/** One article, post or comment: the stretch of a page within which evidence is gathered. */
export interface Passage {
  readonly blocks: readonly number[];
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
    const readBlock = read[number] as ReadBlock;
    for (const sentence of readBlock.sentences)
      passage.sentences.push({ block: number, sentence, read: readBlock });
  });
  return [...byPassage.values()];
}

export function joinPassages(parts: readonly Passage[]): Passage {
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    sentences: parts.flatMap(({ sentences }) => sentences),
  };
}
