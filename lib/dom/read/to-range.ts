import type { TextPosition } from "../../match/blocks/text-block";
import { firstNotBefore } from "../../text/lists";
import type { PageBlock } from "./page-block";

/**
 * The live range of a position in a block's text. Null where its nodes have left the document, or have been cut
 * short; where they hold other words by now, these, until the text is read again.
 */
export function toRange(block: PageBlock, position: TextPosition): Range | null {
  const start = locate(block, position.start);
  const end = locate(block, position.end - 1);
  if (!start || !end) return null;
  const range = start.node.ownerDocument.createRange();
  try {
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset + 1);
  } catch (error) {
    if (error instanceof DOMException) return null; // the page cut the node since it was read
    throw error;
  }
  // A block may span several trees, of which no range holds more than one.
  return range.collapsed ? null : range;
}

function locate(block: PageBlock, index: number): { node: Text; offset: number } | null {
  const { nodes, starts } = block;
  const number = firstNotBefore(starts.length, (at) => (starts[at] as number) <= index) - 1;
  const node = nodes[number];
  const start = starts[number];
  if (!node?.isConnected || start === undefined) return null;
  const offset = index - start;
  return offset >= 0 && offset < node.length ? { node, offset } : null;
}
