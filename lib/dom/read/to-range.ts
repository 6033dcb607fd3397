import type { TextPosition } from "../../match/blocks/text-block";
import { firstNotBefore } from "../../text/lists";
import type { PageBlock } from "./page-block";

/**
 * The live range of a position in a block's text. Null where its nodes do not hold these words any more: they have left
 * the document, or the page has written others into them since they were read.
 */
export function toRange(block: PageBlock, position: TextPosition): Range | null {
  const first = nodeAt(block, position.start);
  const last = nodeAt(block, position.end - 1);
  const [start, end] = [block.nodes[first], block.nodes[last]];
  if (!start || !end || !holdsWords(block, position, first, last)) return null;
  const range = start.ownerDocument.createRange();
  range.setStart(start, position.start - (block.starts[first] as number));
  range.setEnd(end, position.end - (block.starts[last] as number));
  // A block may span several trees, of which no range holds more than one.
  return range.collapsed ? null : range;
}

/** Index of the node that has a character of the text; -1 where none has. */
function nodeAt({ starts }: PageBlock, index: number): number {
  return firstNotBefore(starts.length, (at) => (starts[at] as number) <= index) - 1;
}

/** True where nodes, from first to last, hold the words of a position as they were read. */
function holdsWords({ text, nodes, starts }: PageBlock, position: TextPosition, first: number, last: number) {
  for (let at = first; at <= last; at++) {
    const node = nodes[at] as Text;
    const start = starts[at] as number;
    const from = Math.max(position.start, start);
    const to = Math.min(position.end, starts[at + 1] ?? position.end);
    const words = node.data.slice(from - start, at === last ? to - start : undefined);
    // Between two nodes may be line breaks that stand in neither.
    const breaks = text.slice(from + words.length, to);
    if (!node.isConnected || /[^\n]/.test(breaks)) return false;
    if (inOneLine(words) !== inOneLine(text.slice(from, from + words.length))) return false;
    if ((at === first && words === "") || (at === last && breaks !== "")) return false;
  }
  return true;
}

/** Line breaks of the page's source are read as blanks in most places. */
const inOneLine = (text: string) => text.replace(/[\n\r\f]/g, " ");
