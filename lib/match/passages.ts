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
    for (const sentence of readBlock.sentences) {
      const before = passage.sentences.at(-1);
      const readsOn = before !== undefined && isReadOn(before, blocks, number, sentence.start);
      passage.sentences.push({ block: number, sentence, read: readBlock, readsOn });
    }
  });
  return [...byPassage.values()];
}

/**
 * True where a sentence belongs with the one before: in one block; where a block breaks off in the middle and
 * the next goes on in small letters; and from paragraph to paragraph, never into an advert or a heading.
 */
function isReadOn(
  before: PassageSentence,
  blocks: readonly TextBlock[],
  number: number,
  start: number,
): boolean {
  if (before.block === number) return true;
  const last = blocks[before.block] as TextBlock;
  const next = blocks[number] as TextBlock;
  if (last.linked || next.linked || last.kind !== next.kind || last.kind === "heading") return false;
  const isCutOff = !/[.!?…:”"'’»)]$/.test(last.text.slice(0, before.sentence.end));
  const first = next.text.charAt(start);
  if (isCutOff && first !== first.toUpperCase()) return true;
  return last.row === next.row;
}

export function joinPassages(parts: readonly Passage[]): Passage {
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    sentences: parts.flatMap(({ sentences }) => sentences),
  };
}
