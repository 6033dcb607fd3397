import type { PageBlock } from "./page-block";
import type { PassageNumbers, Surroundings } from "./passage-numbers";
import { isReadable } from "./visibility";

/** A block while it is being gathered. */
export interface Line {
  readonly element: Element;
  text: string;
  readonly nodes: Text[];
  readonly starts: number[];
  /** Of texts that are not blank, and of those of them that are links. */
  letters: number;
  linked: number;
  /** Indices of the first and the last node that is not blank; -1 for none. */
  first: number;
  last: number;
}

/**
 * The block that a line makes; null where no reader can see it.
 * @param range any: it is moved to the line's words, and one serves for all lines
 * @param known what this reading of the page has met already; filled here
 */
export function toBlock(
  line: Line,
  range: Range,
  passageOf: PassageNumbers,
  known: Map<Element, Surroundings>,
): PageBlock | null {
  const { element, text, nodes, starts } = line;
  selectWords(range, line);
  if (!isReadable(element, range)) return null;
  const { isHeading, isClipped, passage, writer } = passageOf.around(element, known);
  if (isClipped) return null;
  return {
    element,
    text,
    nodes,
    starts,
    kind: isHeading ? "heading" : "text",
    linked: line.linked > line.letters / 2,
    row: passageOf.row(element),
    passage,
    writer,
  };
}

/** From the first words to the last; of a node that is cut only what is in this block. */
function selectWords(range: Range, { text, nodes, starts, first, last }: Line): void {
  const select = (index: number, at: number) => {
    const node = nodes[index] as Text;
    return [node, Math.min(at - (starts[index] as number), node.length)] as const;
  };
  range.setStart(...select(first, first === 0 ? 0 : (starts[first] as number)));
  range.setEnd(...select(last, starts[last + 1] ?? text.length));
}
