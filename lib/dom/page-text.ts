import { composedParent, extractBlocks, PassageNumbers } from "./extract";
import type { PageBlock } from "./page-block";
import { isSkipped } from "./skipped";
import { lookOf } from "./visibility";

/** Characters of a page that are read at most: a long novel. What is beyond is named in the report. */
export const MOST_CHARACTERS = 4_000_000;

/** The text of a frame as a list of blocks in reading order, kept true as the page changes. */
export class PageText {
  blocks: PageBlock[] = [];
  /** True where the page has more text than is read. */
  isCut = false;
  private readonly passages = new PassageNumbers();

  /** @param onRoot called with every open shadow root that is read: its changes have to be watched too */
  constructor(
    private readonly document: Document,
    private readonly onRoot: (root: ShadowRoot) => void,
  ) {}

  /** Reads everything anew. Yields whenever the caller may pause. */
  *readAll(): Generator<void> {
    const root = this.document.body;
    this.blocks = root ? yield* this.extract(root, 0) : [];
  }

  /** Reads again what lies within the given nodes, and only that. */
  *readAgain(nodes: Iterable<Node>): Generator<void> {
    for (const part of outermost(nodes, this.document)) {
      const first = this.blocks.findIndex(({ element }) => contains(part, element));
      const kept = this.blocks.filter(({ element }) => element.isConnected && !contains(part, element));
      const at = first >= 0 ? first : insertionPoint(kept, part);
      const characters = kept.reduce((sum, { text }) => sum + text.length, 0);
      const fresh = isReadAtAll(part) ? yield* this.extract(part, characters) : [];
      this.blocks = [...kept.slice(0, at), ...fresh, ...kept.slice(at)];
    }
  }

  private *extract(root: Element, before: number): Generator<void, PageBlock[]> {
    const blocks: PageBlock[] = [];
    let characters = before;
    this.isCut = false;
    for (const block of extractBlocks(root, this.passages, this.onRoot)) {
      if (block === null) {
        yield;
        continue;
      }
      characters += block.text.length;
      if (characters > MOST_CHARACTERS) {
        this.isCut = true;
        break;
      }
      blocks.push(block);
    }
    return blocks;
  }
}

/** The elements to read for changed nodes: the nearest block of each, none within another. */
function outermost(nodes: Iterable<Node>, document: Document): Element[] {
  const parts: Element[] = [];
  for (const node of nodes) {
    if (!node.isConnected) continue;
    const part = nearestBlock(node, document);
    if (!part || parts.some((other) => contains(other, part))) continue;
    for (let index = parts.length - 1; index >= 0; index--)
      if (contains(part, parts[index] as Element)) parts.splice(index, 1);
    parts.push(part);
  }
  return parts;
}

function nearestBlock(node: Node, document: Document): Element | null {
  const { body } = document;
  if (!body) return null;
  let element: Element | null = node instanceof Element ? node : composedParent(node);
  while (element && element !== body && !lookOf(element).isBlock) element = composedParent(element);
  return element && contains(body, element) ? element : element ? body : null;
}

function contains(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  for (let root = inner.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    if (outer.contains(root.host)) return true;
  return false;
}

/** False where the element or something around it is hidden or left out. */
function isReadAtAll(element: Element): boolean {
  for (let node: Element | null = element; node; node = composedParent(node))
    if (isSkipped(node) || getComputedStyle(node).display === "none") return false;
  return true;
}

function insertionPoint(blocks: readonly PageBlock[], element: Element): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const position = outerHost((blocks[middle] as PageBlock).element).compareDocumentPosition(
      outerHost(element),
    );
    if (position & Node.DOCUMENT_POSITION_FOLLOWING) low = middle + 1;
    else high = middle;
  }
  return low;
}

function outerHost(element: Element): Element {
  let host = element;
  for (let root = host.getRootNode(); root instanceof ShadowRoot; root = host.getRootNode()) host = root.host;
  return host;
}
