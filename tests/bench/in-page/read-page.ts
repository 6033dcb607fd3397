import type { PageBlock } from "../../../lib/dom/read/page-block";
import { PageText } from "../../../lib/dom/read/page-text";
import { toRange } from "../../../lib/dom/read/to-range";
import { atOnce } from "../../../lib/match/read-at-once";
import { readLanguages } from "../../../lib/match/read-languages";
import { StoryReader } from "../../../lib/match/read-story";
import type { StoryModel } from "../../../lib/match/types";

/** Claims and where they stand. */
export interface PlacedClaim {
  readonly claimId: string;
  readonly ranges: readonly Range[];
}

/** Reads the page's text as the annotator does. */
export function readText(): PageBlock[] {
  const text = new PageText(document, () => undefined);
  for (const _ of text.readAll());
  atOnce(readLanguages(text.blocks));
  return text.blocks;
}

/** Recognises and places as the annotator does, without its pauses. */
export function placeStory(reader: StoryReader, blocks: readonly PageBlock[]): PlacedClaim[] {
  const { marks } = atOnce(reader.read(blocks, document.title));
  return marks.map((mark) => ({
    claimId: reader.model.claims[mark.claim]?.id ?? "",
    ranges: mark.parts.flatMap((part) => {
      const block = blocks[part.block];
      return (block && toRange(block, part)) ?? [];
    }),
  }));
}

export function readStory(model: StoryModel): PlacedClaim[] {
  const blocks = readText();
  return placeStory(new StoryReader(model), blocks);
}
