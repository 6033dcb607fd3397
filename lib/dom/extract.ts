import type { PageBlock } from "./page-block";
import { isSkipped } from "./skipped";
import { isReadable, lookOf } from "./visibility";

const HEADING = /^h[1-6]$/;
/** What posts and comments are made of, by the standards' names and by habit. */
const POST =
  "article, [role=article], [role=comment], [itemprop=comment], " +
  ["post", "comment", "reply", "message", "answer", "tweet", "status"]
    .map((name) => `[class~="${name}" i], [class*="${name}-" i], [class*="${name}_" i]`)
    .join(", ");

/** A block while it is being gathered. */
interface Draft {
  element: Element;
  text: string;
  nodes: Text[];
  starts: number[];
  hasOwnText: boolean;
  linkedOnly: boolean;
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
  const breaksKept: boolean[] = [lookOf(root).keepsLineBreaks];
  const links: Element[] = [];
  const steps: Step[] = [{ node: root }];
  let visited = 0;

  const finish = (): PageBlock | null => {
    const done = draft;
    draft = null;
    return done?.hasOwnText ? toBlock(done, passageOf) : null;
  };

  for (let step = steps.pop(); step; step = steps.pop()) {
    if (++visited % 64 === 0) yield null;
    if ("leave" in step) {
      if (links.at(-1) === step.leave) links.pop();
      if (blocks.at(-1) === step.leave && step.leave !== root) {
        const block = finish();
        if (block) yield block;
        blocks.pop();
        breaksKept.pop();
      }
      continue;
    }
    const { node } = step;
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node as Text;
      if (text.length === 0) continue;
      draft ??= newDraft(blocks.at(-1) as Element);
      append(draft, text, breaksKept.at(-1) === true, links.length > 0);
      continue;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const element = node as Element;
    if (element.localName === "br") {
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
      breaksKept.push(look.keepsLineBreaks);
    }
    if (element.localName === "a" && element.hasAttribute("href")) links.push(element);
    steps.push({ leave: element });
    if (element.shadowRoot) onRoot(element.shadowRoot);
    const children = composedChildren(element);
    for (let index = children.length - 1; index >= 0; index--) steps.push({ node: children[index] as Node });
  }
  const block = finish();
  if (block) yield block;
}

/** Children as the reader meets them: those of an open shadow root, and what its slots hold. */
export function composedChildren(element: Element): ArrayLike<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName === "slot") {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
}

function newDraft(element: Element): Draft {
  return { element, text: "", nodes: [], starts: [], hasOwnText: false, linkedOnly: true };
}

function append(draft: Draft, node: Text, keepsLineBreaks: boolean, isLinked: boolean): void {
  const data = keepsLineBreaks ? node.data : node.data.replace(/[\n\r\f]/g, " ");
  draft.nodes.push(node);
  draft.starts.push(draft.text.length);
  draft.text += data;
  if (/\S/.test(data)) {
    draft.hasOwnText = true;
    if (!isLinked) draft.linkedOnly = false;
  }
}

function toBlock(draft: Draft, passageOf: PassageNumbers): PageBlock | null {
  const { element, text, nodes, starts, linkedOnly } = draft;
  const spoken = nodes.filter((node) => /\S/.test(node.data));
  if (!isReadable(element, spoken[0] as Text, spoken.at(-1) as Text)) return null;
  const isHeading = element.closest("h1, h2, h3, h4, h5, h6") !== null || HEADING.test(element.localName);
  return {
    element,
    text,
    nodes,
    starts,
    kind: isHeading ? "heading" : "text",
    linked: linkedOnly,
    row: passageOf.row(element),
    passage: passageOf.number(element),
  };
}

/** Numbers the articles, posts and comments of a page, the same for as long as the reader lives. */
export class PassageNumbers {
  private readonly numbers = new WeakMap<Element, number>();
  private readonly rows = new WeakMap<Node, Map<string, number>>();
  private next = 1;

  /** One number for elements of one name in one parent. */
  row(element: Element): number {
    const parent = element.parentNode ?? element;
    let rows = this.rows.get(parent);
    if (!rows) {
      rows = new Map();
      this.rows.set(parent, rows);
    }
    let number = rows.get(element.localName);
    if (number === undefined) {
      number = this.next++;
      rows.set(element.localName, number);
    }
    return number;
  }

  /** The innermost post around the element; 0 for text outside any. */
  number(element: Element): number {
    let post: Element | null = element.closest(POST);
    while (post && !isOneOfSeveral(post)) post = post.parentElement?.closest(POST) ?? null;
    if (!post) return 0;
    let number = this.numbers.get(post);
    if (number === undefined) {
      number = this.next++;
      this.numbers.set(post, number);
    }
    return number;
  }
}

/** A lone `<article>` is the page's own text; a post has others like it beside it. */
function isOneOfSeveral(post: Element): boolean {
  const isLike = (other: Element | null) =>
    other?.localName === post.localName && other.className === post.className;
  for (
    let next = post.nextElementSibling, steps = 0;
    next && steps < 4;
    next = next.nextElementSibling, steps++
  )
    if (isLike(next)) return true;
  for (
    let back = post.previousElementSibling, steps = 0;
    back && steps < 4;
    back = back.previousElementSibling, steps++
  )
    if (isLike(back)) return true;
  return false;
}

/** The element around a node as the reader meets it: out of shadow roots, into slots. */
export function composedParent(node: Node): Element | null {
  const slot = (node as Partial<Element>).assignedSlot;
  if (slot) return slot;
  const { parentNode } = node;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : null;
}
