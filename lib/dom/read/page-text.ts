import { firstNotBefore, groupBy } from "../../text/lists";
import { composedParent, isBefore, isWithin, someAround, someAroundEach } from "../composed";
import { holds, isConnected, standsIn } from "../native";
import { isSkipped } from "../skipped";
import { extractBlocks } from "./extract";
import type { PageBlock } from "./page-block";
import { PassageNumbers } from "./passage-numbers";
import { lookOf } from "./visibility";

/** Characters of a page that are read at most: a long novel. What is beyond is named in the report. */
const MOST_CHARACTERS = 4_000_000;

/** The text of a frame as a list of blocks in reading order, kept true as the page changes. */
export class PageText {
  blocks: PageBlock[] = [];
  /** True where the page has more text than is read. */
  isCut = false;
  private readonly passages = new PassageNumbers();

  /**
   * @param onRoot called with every open shadow root that is read: its changes have to be watched too
   * @param part the only part of the document that is read; the body where it is left out
   */
  constructor(
    private readonly document: Document,
    private readonly onRoot: (root: ShadowRoot) => void,
    private readonly part: Element | null = null,
  ) {}

  /**
   * Pages may take their body away, and put in another. A document in design mode is one field, and what the
   * reader types is not the page's.
   */
  private get root(): Element | null {
    return this.document.designMode === "on" ? null : (this.part ?? this.document.body);
  }

  /** Reads everything anew. Yields whenever the caller may pause. */
  *readAll(): Generator<void> {
    const { root } = this;
    this.isCut = false;
    this.blocks = root ? yield* this.extract(root, 0) : [];
  }

  /** Reads again what lies within the given nodes, and only that. Where nothing has changed, the list stays the same. */
  *readAgain(nodes: Iterable<Node>): Generator<void> {
    const parts = yield* this.partsAround(nodes);
    const read = new Set(parts);
    // Moved into a field or a hidden part, text is still there and yet no longer read; nothing there is watched.
    const isGone = someAroundEach((element) => read.has(element) || isSkipped(element));
    let blocks: PageBlock[] = [];
    for (const block of this.blocks) {
      yield;
      if (standsIn(this.document, block.element) && !isGone(block.element)) blocks.push(block);
    }
    let characters = lengthOf(blocks);
    for (const part of parts) {
      const fresh = isReadAtAll(part) ? yield* this.extract(part, characters) : [];
      characters += lengthOf(fresh);
      const at = insertionPoint(blocks, part);
      // Not as arguments, of which a call takes only so many.
      blocks = blocks.slice(0, at).concat(fresh, blocks.slice(at));
    }
    this.blocks = keepingOld(this.blocks, blocks);
  }

  /** The elements to read for changed nodes, none within another. */
  private *partsAround(nodes: Iterable<Node>): Generator<void, Element[]> {
    const { root } = this;
    const owned = groupBy(this.blocks, ({ element }) => element);
    const parts = new Set<Element>();
    for (const node of nodes) {
      yield;
      const part = this.partAround(node, owned);
      if (!part) continue;
      parts.add(part);
      for (const post of this.passages.postsBeside(part)) parts.add(this.partAround(post, owned) ?? part);
    }
    const isInPart = someAroundEach((element) => parts.has(element));
    return [...parts].filter((part) => {
      const around = composedParent(part);
      return part === root || !around || !isInPart(around);
    });
  }

  /** The block around a node, or the one that flows around that block; null outside what is read. */
  private partAround(node: Node, owned: ReadonlyMap<Element, readonly PageBlock[]>): Element | null {
    const { root } = this;
    if (!root || !(node === this.document || standsIn(this.document, node))) return null;
    // The body itself is a new one.
    if (node !== root && holds(node, root)) return root;
    let part = blockAround(node, root);
    while (part && part !== root) {
      const around = composedParent(part);
      const outer: Element | null = around && blockAround(around, root);
      if (!outer || !flowsAround(owned.get(outer) ?? [], part)) break;
      part = outer;
    }
    return part;
  }

  private *extract(root: Element, before: number): Generator<void, PageBlock[]> {
    const blocks: PageBlock[] = [];
    let characters = before;
    for (const finished of extractBlocks(root, this.passages, this.onRoot)) {
      for (const block of finished) {
        characters += block.text.length;
        if (characters > MOST_CHARACTERS) {
          this.isCut = true;
          return blocks;
        }
        blocks.push(block);
      }
      yield;
    }
    return blocks;
  }
}

function lengthOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** The blocks as they are now, those that are as they were by the same objects: whoever knows these need not read them. */
function keepingOld(old: PageBlock[], now: PageBlock[]): PageBlock[] {
  // Several, where a long text is cut.
  const byNode = groupBy(old, ({ nodes }) => nodes[0]);
  const kept = now.map(
    (block) => byNode.get(block.nodes[0])?.find((before) => isSame(before, block)) ?? block,
  );
  return kept.length === old.length && kept.every((block, at) => block === old[at]) ? old : kept;
}

function isSame(one: PageBlock, other: PageBlock): boolean {
  if (one === other) return true;
  const keys = ["element", "text", "kind", "linked", "row", "passage", "writer"] as const;
  return (
    keys.every((key) => one[key] === other[key]) &&
    one.nodes.length === other.nodes.length &&
    one.nodes.every((node, at) => node === other.nodes[at] && one.starts[at] === other.starts[at])
  );
}

/** The nearest element around a node that gives its text a line; null outside the body. */
function blockAround(node: Node, body: Element): Element | null {
  let element: Element | null = node instanceof Element ? node : composedParent(node);
  while (element && element !== body && !lookOf(element).isBlock) element = composedParent(element);
  return element && isWithin(element, new Set([body])) ? element : null;
}

/** True where a part lies, or lay, in the midst of its surroundings' own lines: these change with it. */
function flowsAround(blocks: readonly PageBlock[], part: Element): boolean {
  if (blocks.length > 0 && !lookOf(part).isShown) return true;
  return blocks.some(({ nodes }) => {
    const first = nodes[0];
    const last = nodes.at(-1);
    if (nodes.some((node) => !isConnected(node) || isIn(part, node))) return true;
    return first !== undefined && last !== undefined && isBefore(first, part) && isBefore(part, last);
  });
}

/** Also in a tree of its own within the part, into which the page may have moved it. */
function isIn(part: Element, node: Node): boolean {
  return holds(part, node) || (node.getRootNode() !== part.getRootNode() && isWithin(node, new Set([part])));
}

/** False where the element or something around it is hidden or left out. */
function isReadAtAll(element: Element): boolean {
  return !someAround(element, (node) => isSkipped(node) || getComputedStyle(node).display === "none");
}

/** The number of blocks whose text a reader meets before the part. */
function insertionPoint(blocks: readonly PageBlock[], part: Element): number {
  return firstNotBefore(blocks.length, (index) => {
    const { nodes, element } = blocks[index] as PageBlock;
    return isBefore(nodes[0]?.isConnected ? nodes[0] : element, part);
  });
}
