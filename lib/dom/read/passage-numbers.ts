import { composedParent } from "../composed";
import {
  attributeOf,
  firstElementOf,
  localNameOf,
  matches,
  nextElementOf,
  parentNodeOf,
  previousElementOf,
} from "../native";
import { clipsAll } from "./visibility";
import { writerOf } from "./writer-of";

const HEADINGS: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
/** What posts and comments are made of, by the standards' names and by habit. */
const POST = "article,[role=article],[role=comment],[itemprop=comment]";
const NAMES = "post|comment|reply|message|answer|tweet|status";
/** Selectors that say the same take the browser twice as long. */
const POST_CLASS = new RegExp(`(?:^|[ \t\n\r\f])(?:${NAMES})(?![^ \t\n\r\f])|(?:${NAMES})[-_]`, "i");

const WHOLE_NAME = new RegExp(`(?:^|\\s)(?:${NAMES})(?!\\S)`, "i");

/** How far up a clipping box is looked for. */
const CLIP_DEPTH = 6;

/** What a block stands in. */
export interface Surroundings {
  /** The innermost post around it, by number; 0 for text outside any. */
  readonly passage: number;
  /** Who signs the message around it; "" where nobody does. */
  readonly writer: string;
  readonly isHeading: boolean;
  /** How many elements up the nearest box is that clips all it holds to nothing. */
  readonly clip: number;
  readonly isClipped: boolean;
}

const OUTSIDE = { passage: 0, writer: "", isHeading: false, clip: CLIP_DEPTH };

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
    const path: Element[] = [];
    let outer: Surroundings | undefined;
    for (let node: Element | null = element; node; node = composedParent(node)) {
      outer = known.get(node);
      if (outer) break;
      path.push(node);
    }
    let { passage, writer, isHeading, clip } = outer ?? OUTSIDE;
    for (const node of path.reverse()) {
      // A paragraph of a signed message may begin with a word in bold.
      const own = writer === "" || localNameOf(node) !== "p" ? writerOf(node) : "";
      const isMessage = isPost(node);
      if ((isMessage || own !== "") && isOneOfSeveral(node)) {
        if (isMessage) passage = this.number(node);
        writer = own || writer;
      }
      isHeading ||= HEADINGS.has(localNameOf(node)) || attributeOf(node, "role") === "heading";
      clip = clipsAll(node) ? 0 : clip + 1;
      outer = { passage, writer, isHeading, clip, isClipped: clip < CLIP_DEPTH };
      known.set(node, outer);
    }
    return outer as Surroundings;
  }

  private number(post: Element): number {
    let number = this.numbers.get(post);
    if (number === undefined) {
      number = this.next++;
      this.numbers.set(post, number);
    }
    return number;
  }

  /** Posts and messages that may be one of several only now that this element is there. */
  postsBeside(element: Element): Element[] {
    const found: Element[] = [];
    for (const other of beside(element))
      for (let depth = 0; depth < MOST_BOXES; depth++) {
        const inner = boxIn(other, depth);
        if (inner && (isPost(inner) || writerOf(inner) !== "")) found.push(inner);
      }
    return found;
  }
}

/** Parts of a post, whatever their classes say. */
const PARTS: ReadonlySet<string> = new Set([...HEADINGS, "p", "span", "figure", "img"]);

function isPost(element: Element): boolean {
  if (PARTS.has(localNameOf(element))) return false;
  const name = attributeOf(element, "class");
  return (name !== null && POST_CLASS.test(name)) || matches(element, POST);
}

/** A lone `<article>` is the page's own text; a post has others like it beside it, each in as many boxes of its own. */
function isOneOfSeveral(post: Element): boolean {
  const kind = kindOf(post);
  let depth = 0;
  for (const box of boxesAround(post)) {
    for (const other of beside(box)) {
      const inner = boxIn(other, depth);
      if (inner && localNameOf(inner) === localNameOf(post) && kindOf(inner) === kind) return true;
    }
    depth++;
  }
  return false;
}

/** Boxes around a post that hold nothing else are looked through so far: feeds wrap each post in several. */
const MOST_BOXES = 6;

/** A post, and the boxes around it that hold nothing else, inmost first. */
function* boxesAround(post: Element): Generator<Element> {
  let box: Element = post;
  for (let depth = 0; depth < MOST_BOXES; depth++) {
    yield box;
    const around = parentNodeOf(box);
    if (nextElementOf(box) || previousElementOf(box) || !(around instanceof Element)) return;
    box = around;
  }
}

/** The first element in an element, and in that, so many boxes deep. */
function boxIn(element: Element, depth: number): Element | null {
  let box: Element | null = element;
  for (let left = depth; box && left > 0; left--) box = firstElementOf(box);
  return box;
}

/** What posts of one kind have in common. Their classes may hold long numbers, subjects and "even" or "odd". */
function kindOf(element: Element): string {
  if (matches(element, POST)) return POST;
  const name = attributeOf(element, "class") ?? "";
  return WHOLE_NAME.exec(name)?.[0].trim().toLowerCase() ?? name.replace(/\d{3,}/g, "");
}

/** How far beside a post others like it are looked for: there may be an advert between. */
const BESIDE = 4;

function* beside(element: Element): Generator<Element> {
  let next = nextElementOf(element);
  for (let steps = 0; next && steps < BESIDE; steps++, next = nextElementOf(next)) yield next;
  let back = previousElementOf(element);
  for (let steps = 0; back && steps < BESIDE; steps++, back = previousElementOf(back)) yield back;
}
