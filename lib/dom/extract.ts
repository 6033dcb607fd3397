import { composedParent } from "./composed";
import { type Line, toBlock } from "./line";
import {
  dataOf,
  firstChildOf,
  hasAttribute,
  lastChildOf,
  localNameOf,
  nodeTypeOf,
  previousSiblingOf,
  shadowRootOf,
} from "./native";
import type { PageBlock } from "./page-block";
import type { PassageNumbers, Surroundings } from "./passage-numbers";
import { HOST_TAG, isLeftOut, SKIPPED } from "./skipped";
import { type Look, lookOf } from "./visibility";

/**
 * Letters of one block at most: what is longer is cut into several, so that no step of reading them is long.
 * About the length of a chapter.
 */
const MOST_IN_BLOCK = 16_000;
/** How far back from there the end of a line, a sentence or a word is looked for. */
const CUT_WITHIN = 2000;
/** Nodes between two pauses. */
const STEPS = 64;

/** An element on the way down to the text that is read. */
interface Level {
  readonly element: Element;
  readonly name: string;
  /** How many nodes wait behind all that it holds. */
  readonly rest: number;
  isLink: boolean;
}

/** An element that gives its text a line. */
interface Block {
  readonly element: Element;
  readonly look: Look;
}

/**
 * Reads the text below a root in the order in which a reader meets it, open shadow roots and slots in
 * place, hidden and typed text left out. A generator, so that the caller can pause between yields on huge
 * pages; each yield hands over the blocks that were finished. Changes nothing in the page.
 * @param onRoot called with every open shadow root on the way, those without text too
 */
export function* extractBlocks(
  root: Element,
  passageOf: PassageNumbers,
  onRoot: (root: ShadowRoot) => void,
): Generator<readonly PageBlock[]> {
  const reading = new Reading(root, passageOf, onRoot);
  while (!reading.isDone) yield reading.goOn();
}

/**
 * One reading. Its steps are plain functions: in code that has just been loaded generators are slow. Most of a page's
 * nodes are blank texts, and elements without text: an element is asked how it looks only when there is text in it,
 * or a line is open that it may end.
 */
class Reading {
  /** What is still to be read, the next one last; null where a level ends. */
  private readonly waiting: (Node | null)[];
  private readonly levels: Level[] = [];
  /** How many of the levels, from the outermost, have been asked. All of them while a line is open. */
  private asked = 0;
  private readonly blocks: Block[] = [];
  private links: number;
  private line: Line | null = null;
  /** Blank texts behind the line's last words, and null for `<br>`: of the line where it goes on. */
  private blanks: (Text | null)[] = [];
  /** Where the text goes on that was cut. */
  private from = 0;
  private finished: PageBlock[] = [];
  private readonly known = new Map<Element, Surroundings>();
  private readonly range: Range;

  constructor(
    private readonly root: Element,
    private readonly passageOf: PassageNumbers,
    private readonly onRoot: (root: ShadowRoot) => void,
  ) {
    this.waiting = [root];
    this.links = isInLink(root) ? 1 : 0;
    this.range = root.ownerDocument.createRange();
  }

  get isDone(): boolean {
    return this.waiting.length === 0;
  }

  /** Some steps; what was finished in them. */
  goOn(): readonly PageBlock[] {
    for (let steps = 0; steps < STEPS && this.waiting.length > 0; steps++) {
      const node = this.waiting.pop() as Node | null;
      if (node === null) this.leave();
      else {
        const type = nodeTypeOf(node);
        if (type === Node.TEXT_NODE) this.read(node as Text);
        else if (type === Node.ELEMENT_NODE) this.enter(node as Element);
      }
      if (this.from > 0) break; // a long text
    }
    const { finished } = this;
    this.finished = [];
    return finished;
  }

  private enter(element: Element): void {
    const name = localNameOf(element);
    if (name === "br") {
      if (this.line) this.blanks.push(null);
      return;
    }
    if (SKIPPED.has(name) || (name === HOST_TAG && !firstChildOf(element))) return;
    const { waiting, levels } = this;
    const shadow = shadowRootOf(element);
    const assigned = name === "slot" && !shadow ? (element as HTMLSlotElement).assignedNodes() : [];
    let child = assigned.length > 0 ? null : lastChildOf(shadow ?? element);
    const isOpen = this.line !== null || shadow !== null;
    if (!isOpen && !child && assigned.length === 0) return;
    levels.push({ element, name, rest: waiting.length, isLink: false });
    if (isOpen && !this.ask()) return;
    if (shadow) this.onRoot(shadow);
    waiting.push(null);
    for (const node of assigned.toReversed()) waiting.push(node);
    for (; child; child = previousSiblingOf(child)) waiting.push(child);
  }

  /** Asks the levels that were not asked yet. One that is not read is left, with all that it holds: then false. */
  private ask(): boolean {
    for (; this.asked < this.levels.length; this.asked++) {
      const level = this.levels[this.asked] as Level;
      const { element, name, rest } = level;
      const look = isLeftOut(element) ? null : lookOf(element);
      if (!look?.isShown) {
        this.waiting.length = rest;
        this.levels.length = this.asked;
        return false;
      }
      if (look.isBlock || element === this.root) {
        this.finish();
        this.blocks.push({ element, look });
      }
      if (name === "a" && hasAttribute(element, "href")) {
        level.isLink = true;
        this.links++;
      }
    }
    return true;
  }

  private leave(): void {
    const { element, isLink } = this.levels.pop() as Level;
    if (this.asked <= this.levels.length) return;
    this.asked--;
    if (isLink) this.links--;
    if (this.blocks.at(-1)?.element !== element) return;
    this.finish();
    this.blocks.pop();
  }

  private read(node: Text): void {
    const data = dataOf(node);
    if (this.from === 0) {
      if (data.length < MOST_IN_BLOCK && data.trim() === "") {
        if (this.line) this.blanks.push(node);
        return;
      }
      if (!this.ask()) return;
      if (this.blanks.length > 0) this.addBlanks();
    }
    const end = this.add(node, data, this.from);
    this.from = end < data.length ? end : 0;
    if (this.from > 0) this.waiting.push(node);
  }

  private addBlanks(): void {
    const { blanks } = this;
    this.blanks = [];
    for (const blank of blanks) {
      if (blank) this.add(blank, dataOf(blank), 0);
      else if (this.line) this.line.text += "\n";
    }
  }

  /** Adds as much of a text as the line has room for. Answers where it ends. */
  private add(node: Text, data: string, from: number): number {
    const { element, look } = this.blocks.at(-1) as Block;
    this.line ??= { element, text: "", nodes: [], starts: [], letters: 0, linked: 0, first: -1, last: 0 };
    const { line } = this;
    const room = MOST_IN_BLOCK - line.text.length;
    const part = from + room < data.length ? firstPart(data.slice(from, from + room)) : data.slice(from);
    if (part.trim() !== "") {
      if (line.first < 0) line.first = line.nodes.length;
      line.last = line.nodes.length;
      line.letters += part.length;
      if (this.links > 0) line.linked += part.length;
    }
    line.nodes.push(node);
    line.starts.push(line.text.length - from);
    line.text += LINE_BREAK.test(part) && !look.keepsLineBreaks ? part.replace(LINE_BREAKS, " ") : part;
    const end = from + part.length;
    if (end < data.length || line.text.length >= MOST_IN_BLOCK) this.finish();
    return end;
  }

  private finish(): void {
    const { line } = this;
    if (!line) return;
    this.line = null;
    this.blanks = [];
    const block = line.first < 0 ? null : toBlock(line, this.range, this.passageOf, this.known);
    if (block) this.finished.push(block);
  }
}

const LINE_BREAK = /[\n\r\f]/;
const LINE_BREAKS = /[\n\r\f]/g;

function isInLink(root: Element): boolean {
  for (let outer = composedParent(root); outer; outer = composedParent(outer))
    if (localNameOf(outer) === "a" && hasAttribute(outer, "href")) return true;
  return false;
}

/** A piece of a long text up to where a line, a sentence or a word ends. */
function firstPart(piece: string): string {
  const least = Math.max(1, piece.length - CUT_WITHIN);
  for (const end of ["\n", ". ", " "]) {
    const cut = piece.lastIndexOf(end) + end.length;
    if (cut >= least + end.length) return piece.slice(0, cut);
  }
  // Never between the halves of one character.
  return /[\ud800-\udbff]$/.test(piece) && piece.length > 1 ? piece.slice(0, -1) : piece;
}
