import type { TextBlock } from "../../match/blocks/text-block";

/** A block without what belongs to the document: plain data, to be handed on. */
export function plainBlock({ text, kind, linked, row, passage, writer }: TextBlock): TextBlock {
  return { text, kind, linked, row, passage, writer };
}

/** A text block and where its characters stand in the document. */
export interface PageBlock extends TextBlock {
  /** The element that gives the block its line. */
  readonly element: Element;
  readonly nodes: readonly Text[];
  /**
   * `starts[i]` is the index in `text` of the first character of `nodes[i]`; below 0 for a first node that
   * began in the block before.
   */
  readonly starts: readonly number[];
}
