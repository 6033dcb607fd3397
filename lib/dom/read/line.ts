import type { PageBlock } from "./page-block";
import type { PassageNumbers, Surroundings } from "./passage-numbers";
import { isReadable } from "./visibility";

/** A block while it is being gathered. */
export interface Line {
  readonly element: Element;
  text: string;
  readonly nodes: Text[];
  readonly starts: number[];
  /** The link around each node. */
  readonly links: (Element | null)[];
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
    linked: isMostlyLinks(line),
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
  // No range reaches from one tree into another; what stands in the first one has to do.
  if (range.collapsed) range.selectNodeContents(nodes[first] as Text);
}

/** Links side by side, with nothing but space between them, are lines of their own where a line is mostly links. */
export function linesIn(line: Line): Line[] {
  const { nodes, links, first } = line;
  if (links[first] === links[line.last] || !isMostlyLinks(line)) return [line];
  const lines: Line[] = [];
  let from = 0;
  let before = first;
  for (let at = first + 1; at <= line.last; at++) {
    if (isBlank(line, at)) continue;
    if (links[at] && links[before] && links[at] !== links[before]) {
      lines.push(part(line, from, at, before));
      from = at;
    }
    before = at;
  }
  lines.push(part(line, from, nodes.length, line.last));
  return lines;
}

function part(line: Line, from: number, to: number, last: number): Line {
  const start = from === 0 ? 0 : startOf(line, from);
  let letters = 0;
  let linked = 0;
  for (let at = from; at <= last; at++) {
    if (isBlank(line, at)) continue;
    const length = startOf(line, at + 1) - startOf(line, at);
    letters += length;
    if (line.links[at]) linked += length;
  }
  return {
    element: line.element,
    text: line.text.slice(start, startOf(line, to)),
    nodes: line.nodes.slice(from, to),
    starts: line.starts.slice(from, to).map((at) => at - start),
    links: line.links.slice(from, to),
    letters,
    linked,
    first: from === 0 ? line.first : 0,
    last: last - from,
  };
}

const isMostlyLinks = ({ letters, linked }: Line) => linked > letters / 2;

const startOf = ({ text, starts }: Line, node: number) => Math.max(0, starts[node] ?? text.length);

const isBlank = (line: Line, node: number) =>
  line.text.slice(startOf(line, node), startOf(line, node + 1)).trim() === "";
