import { composedChildren, composedParent } from "./composed";
import {
  classNameOf,
  hasAttribute,
  localNameOf,
  matches,
  nextElementOf,
  nodeTypeOf,
  parentElementOf,
  parentNodeOf,
  previousElementOf,
  shadowRootOf,
} from "./native";
import type { PageBlock } from "./page-block";
import { isSkipped } from "./skipped";
import { isReadable, type Look, lookOf } from "./visibility";

const HEADING = /^h[1-6]$/;
/** What posts and comments are made of, by the standards' names and by habit. */
const POST =
  "article, [role=article], [role=comment], [itemprop=comment], " +
  ["post", "comment", "reply", "message", "answer", "tweet", "status"]
    .map((name) => `[class~="${name}" i], [class*="${name}-" i], [class*="${name}_" i]`)
    .join(", ");

/**
 * Letters of one block at most: what is longer is cut into several, so that no step of reading them is long.
 * About the length of a chapter.
 */
const MOST_IN_BLOCK = 16_000;
/** How far back from there the end of a line, a sentence or a word is looked for. */
const CUT_WITHIN = 2000;

/** What a block stands in. */
interface Surroundings {
  /** The innermost post around it, by number; 0 for text outside any. */
  readonly passage: number;
  readonly isHeading: boolean;
}

/** What one reading of the page has met already: blocks have most of what is around them in common. */
interface Known {
  readonly surroundings: Map<Element, Surroundings>;
  readonly clipping: Map<Element, boolean>;
}

/** A block while it is being gathered. */
interface Draft {
  element: Element;
  text: string;
  nodes: Text[];
  starts: number[];
  hasOwnText: boolean;
  letters: number;
  linkedLetters: number;
}

type Step = { node: Node } | { leave: Element };

/**
 * Reads the text below a root in the order in which a reader meets it, open shadow roots and slots in
 * place, hidden and typed text left out. A generator, so that the caller can pause between yields on huge
 * pages; each yield hands over one block. Changes nothing in the page.
 * @param onRoot called with every open shadow root on the way, those without text too
 */
export function* extractBlocks(
  root: Element,
  passageOf: PassageNumbers,
  onRoot: (root: ShadowRoot) => void,
): Generator<PageBlock | null> {
  let draft: Draft | null = null;
  const blocks: Element[] = [root];
  const looks: Look[] = [lookOf(root)];
  const links: Element[] = linksAround(root);
  const steps: Step[] = [{ node: root }];
  let visited = 0;

  const known: Known = { surroundings: new Map(), clipping: new Map() };
  const finish = (): PageBlock | null => {
    const done = draft;
    draft = null;
    return done?.hasOwnText ? toBlock(done, passageOf, known) : null;
  };

  for (let step = steps.pop(); step; step = steps.pop()) {
    if (++visited % 64 === 0) yield null;
    if ("leave" in step) {
      if (links.at(-1) === step.leave) links.pop();
      if (blocks.at(-1) === step.leave && step.leave !== root) {
        const block = finish();
        if (block) yield block;
        blocks.pop();
        looks.pop();
      }
      continue;
    }
    const { node } = step;
    if (nodeTypeOf(node) === Node.TEXT_NODE) {
      const text = node as Text;
      for (let from = 0; from < text.length; ) {
        draft ??= newDraft(blocks.at(-1) as Element);
        const room = MOST_IN_BLOCK - draft.text.length;
        const part = firstPart(text.substringData(from, room), from + room < text.length);
        append(draft, text, from, part, looks.at(-1) as Look, links.length > 0);
        from += part.length;
        if (from === text.length && draft.text.length < MOST_IN_BLOCK) break;
        const block = finish();
        if (block) yield block;
        else yield null;
      }
      continue;
    }
    if (nodeTypeOf(node) !== Node.ELEMENT_NODE) continue;
    const element = node as Element;
    const name = localNameOf(element);
    if (name === "br") {
      if (draft) draft.text += "\n";
      continue;
    }
    if (isSkipped(element)) continue;
    const look = lookOf(element);
    if (!look.isShown) continue;
    if (look.isBlock && element !== root) {
      const block = finish();
      if (block) yield block;
      blocks.push(element);
      looks.push(look);
    }
    if (name === "a" && hasAttribute(element, "href")) links.push(element);
    steps.push({ leave: element });
    const shadow = shadowRootOf(element);
    if (shadow) onRoot(shadow);
    const children = composedChildren(element);
    for (let index = children.length - 1; index >= 0; index--) steps.push({ node: children[index] as Node });
  }
  const block = finish();
  if (block) yield block;
}

function linksAround(root: Element): Element[] {
  for (let outer = composedParent(root); outer; outer = composedParent(outer))
    if (localNameOf(outer) === "a" && hasAttribute(outer, "href")) return [outer];
  return [];
}

function newDraft(element: Element): Draft {
  return { element, text: "", nodes: [], starts: [], hasOwnText: false, letters: 0, linkedLetters: 0 };
}

/** A piece of a long text up to where a line, a sentence or a word ends; all of it where nothing follows. */
function firstPart(piece: string, goesOn: boolean): string {
  if (!goesOn) return piece;
  const least = Math.max(1, piece.length - CUT_WITHIN);
  for (const end of ["\n", ". ", " "]) {
    const cut = piece.lastIndexOf(end) + end.length;
    if (cut >= least + end.length) return piece.slice(0, cut);
  }
  // Never between the halves of one character.
  return /[\ud800-\udbff]$/.test(piece) && piece.length > 1 ? piece.slice(0, -1) : piece;
}

const LINE_BREAK = /[\n\r\f]/;
const LINE_BREAKS = /[\n\r\f]/g;

/** @param from index of the part in its node */
function append(draft: Draft, node: Text, from: number, part: string, look: Look, isLinked: boolean): void {
  draft.nodes.push(node);
  draft.starts.push(draft.text.length - from);
  draft.text += LINE_BREAK.test(part) && !look.keepsLineBreaks() ? part.replace(LINE_BREAKS, " ") : part;
  if (/\S/.test(part)) {
    draft.hasOwnText = true;
    draft.letters += part.length;
    if (isLinked) draft.linkedLetters += part.length;
  }
}

function toBlock(draft: Draft, passageOf: PassageNumbers, known: Known): PageBlock | null {
  const { element, text, nodes, starts } = draft;
  if (!isReadable(element, spokenRange(draft), known.clipping)) return null;
  const { isHeading, passage } = passageOf.around(element, known.surroundings);
  return {
    element,
    text,
    nodes,
    starts,
    kind: isHeading ? "heading" : "text",
    linked: draft.linkedLetters > draft.letters / 2,
    row: passageOf.row(element),
    passage,
  };
}

/** From the first words to the last; of a node that is cut only what is in this block. */
function spokenRange({ text, nodes, starts }: Draft): Range {
  const range = (nodes[0] as Text).ownerDocument.createRange();
  let isSet = false;
  nodes.forEach((node, index) => {
    const start = index === 0 ? 0 : (starts[index] as number);
    const end = starts[index + 1] ?? text.length;
    if (!/\S/.test(text.slice(start, end))) return;
    const offset = (at: number) => Math.min(at - (starts[index] as number), node.length);
    if (!isSet) range.setStart(node, offset(start));
    range.setEnd(node, offset(end));
    isSet = true;
  });
  return range;
}

/** Numbers the articles, posts and comments of a page, the same for as long as the reader lives. */
export class PassageNumbers {
  private readonly numbers = new WeakMap<Element, number>();
  private readonly rows = new WeakMap<Node, Map<string, number>>();
  private next = 1;

  /** One number for elements of one name in one parent. */
  row(element: Element): number {
    const parent = parentNodeOf(element) ?? element;
    let rows = this.rows.get(parent);
    if (!rows) {
      rows = new Map();
      this.rows.set(parent, rows);
    }
    const name = localNameOf(element);
    let number = rows.get(name);
    if (number === undefined) {
      number = this.next++;
      rows.set(name, number);
    }
    return number;
  }

  /**
   * What an element stands in. Elements on the way up are asked once: blocks have most of it in common.
   * @param known what this reading of the page has met already; filled here
   */
  around(element: Element, known: Map<Element, Surroundings>): Surroundings {
    const found = known.get(element);
    if (found) return found;
    const path: Element[] = [];
    let outer: Surroundings = { passage: 0, isHeading: false };
    for (let node: Element | null = element; node; node = parentElementOf(node)) {
      const before = known.get(node);
      if (before) {
        outer = before;
        break;
      }
      path.push(node);
    }
    for (const node of path.reverse()) {
      const isPost = matches(node, POST) && isOneOfSeveral(node);
      const isHeading = outer.isHeading || HEADING.test(localNameOf(node));
      if (isPost || isHeading !== outer.isHeading)
        outer = { passage: isPost ? this.number(node) : outer.passage, isHeading };
      known.set(node, outer);
    }
    return outer;
  }

  private number(post: Element): number {
    let number = this.numbers.get(post);
    if (number === undefined) {
      number = this.next++;
      this.numbers.set(post, number);
    }
    return number;
  }

  /** Posts that may be one of several only now that this element is there. */
  postsBeside(element: Element): Element[] {
    return [...beside(element)].filter((other) => matches(other, POST));
  }
}

/** A lone `<article>` is the page's own text; a post has others like it beside it. */
function isOneOfSeveral(post: Element): boolean {
  for (const other of beside(post))
    if (localNameOf(other) === localNameOf(post) && classNameOf(other) === classNameOf(post)) return true;
  return false;
}

/** How far beside a post others like it are looked for: there may be an advert between. */
const BESIDE = 4;

function* beside(element: Element): Generator<Element> {
  let next = nextElementOf(element);
  for (let steps = 0; next && steps < BESIDE; steps++, next = nextElementOf(next)) yield next;
  let back = previousElementOf(element);
  for (let steps = 0; back && steps < BESIDE; steps++, back = previousElementOf(back)) yield back;
}
