import { composedChildren, composedParent } from "./composed";
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

/** What a block stands in. */
interface Surroundings {
  /** The innermost post around it, by number; 0 for text outside any. */
  readonly passage: number;
  readonly isHeading: boolean;
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
  const breaksKept: boolean[] = [lookOf(root).keepsLineBreaks];
  const links: Element[] = linksAround(root);
  const steps: Step[] = [{ node: root }];
  let visited = 0;

  const known = new Map<Element, Surroundings>();
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

function linksAround(root: Element): Element[] {
  for (let outer = composedParent(root); outer; outer = composedParent(outer))
    if (outer.localName === "a" && outer.hasAttribute("href")) return [outer];
  return [];
}

function newDraft(element: Element): Draft {
  return { element, text: "", nodes: [], starts: [], hasOwnText: false, letters: 0, linkedLetters: 0 };
}

function append(draft: Draft, node: Text, keepsLineBreaks: boolean, isLinked: boolean): void {
  const data = keepsLineBreaks ? node.data : node.data.replace(/[\n\r\f]/g, " ");
  draft.nodes.push(node);
  draft.starts.push(draft.text.length);
  draft.text += data;
  if (/\S/.test(data)) {
    draft.hasOwnText = true;
    draft.letters += data.length;
    if (isLinked) draft.linkedLetters += data.length;
  }
}

function toBlock(
  draft: Draft,
  passageOf: PassageNumbers,
  known: Map<Element, Surroundings>,
): PageBlock | null {
  const { element, text, nodes, starts } = draft;
  const spoken = nodes.filter((node) => /\S/.test(node.data));
  if (!isReadable(element, spoken[0] as Text, spoken.at(-1) as Text)) return null;
  const { isHeading, passage } = passageOf.around(element, known);
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

  /**
   * What an element stands in. Elements on the way up are asked once: blocks have most of it in common.
   * @param known what this reading of the page has met already; filled here
   */
  around(element: Element, known: Map<Element, Surroundings>): Surroundings {
    const found = known.get(element);
    if (found) return found;
    const path: Element[] = [];
    let outer: Surroundings = { passage: 0, isHeading: false };
    for (let node: Element | null = element; node; node = node.parentElement) {
      const before = known.get(node);
      if (before) {
        outer = before;
        break;
      }
      path.push(node);
    }
    for (const node of path.reverse()) {
      const isPost = node.matches(POST) && isOneOfSeveral(node);
      const isHeading = outer.isHeading || HEADING.test(node.localName);
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
    return [...beside(element)].filter((other) => other.matches(POST));
  }
}

/** A lone `<article>` is the page's own text; a post has others like it beside it. */
function isOneOfSeveral(post: Element): boolean {
  for (const { localName, className } of beside(post))
    if (localName === post.localName && className === post.className) return true;
  return false;
}

/** How far beside a post others like it are looked for: there may be an advert between. */
const BESIDE = 4;

function* beside(element: Element): Generator<Element> {
  let next = element.nextElementSibling;
  for (let steps = 0; next && steps < BESIDE; steps++, next = next.nextElementSibling) yield next;
  let back = element.previousElementSibling;
  for (let steps = 0; back && steps < BESIDE; steps++, back = back.previousElementSibling) yield back;
}
