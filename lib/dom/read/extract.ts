import { composedParent, heldBySlot, someAround } from "../composed";
import {
  dataOf,
  firstChildOf,
  hasAttribute,
  lastChildOf,
  localNameOf,
  nodeTypeOf,
  previousSiblingOf,
  shadowRootOf,
} from "../native";
import { besideDialogs, HOST_TAG, isLeftOut, SKIPPED } from "../skipped";
import { type Line, linesIn, toBlock } from "./line";
import type { PageBlock } from "./page-block";
import type { PassageNumbers, Surroundings } from "./passage-numbers";
import { keepsLineBreaks, lookOf } from "./visibility";

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
  /** How many nodes wait behind all that it holds. */
  readonly rest: number;
  /** Whether its own text is visible, once it was asked. */
  isVisible: boolean;
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
  const goOn = beginReading(root, passageOf, onRoot);
  for (let finished = goOn(); finished; finished = goOn()) yield finished;
}

/**
 * Begins a reading; what is answered does some steps of it, and answers null where none is left. Steps are plain
 * functions: in code that has just been loaded generators are slow. Most of a page's nodes are blank texts, and
 * elements without text: an element is asked how it looks only when there is text in it, or a line is open that it may
 * end.
 */
function beginReading(
  root: Element,
  passageOf: PassageNumbers,
  onRoot: (root: ShadowRoot) => void,
): () => readonly PageBlock[] | null {
  /** What is still to be read, the next one last; null where a level ends. */
  const waiting: (Node | null)[] = [root];
  const levels: Level[] = [];
  /** How many of the levels, from the outermost, have been asked. All of them while a line is open. */
  let asked = 0;
  /** The elements around the next text that give theirs lines, the innermost last. */
  const blocks: Element[] = [];
  /** The links around the next text, the innermost last; the root stands for one around itself. */
  const links: Element[] = isInLink(root) ? [root] : [];
  let line: Line | null = null;
  /** Blank texts behind the line's last words, and null for `<br>`: of the line where it goes on. */
  let blanks: (Text | null)[] = [];
  /** Where the text goes on that was cut. */
  let from = 0;
  let finished: PageBlock[] = [];
  const known = new Map<Element, Surroundings>();
  const isBesideDialog = besideDialogs();
  const range = new Range();

  function enter(element: Element): void {
    const name = localNameOf(element);
    if (name === "br") {
      if (line) blanks.push(null);
      return;
    }
    if (SKIPPED.has(name) || (name === HOST_TAG && !firstChildOf(element))) return;
    const shadow = shadowRootOf(element);
    const assigned = shadow ? [] : heldBySlot(element);
    let child = assigned.length > 0 ? null : lastChildOf(shadow ?? element);
    const isOpen = line !== null || shadow !== null;
    if (!isOpen && !child && assigned.length === 0) return;
    levels.push({ element, rest: waiting.length, isVisible: false });
    if (isOpen && !ask()) return;
    if (shadow) onRoot(shadow);
    waiting.push(null);
    for (const node of assigned.toReversed()) waiting.push(node);
    for (; child; child = previousSiblingOf(child)) waiting.push(child);
  }

  /** Asks the levels that were not asked yet. One that is not read is left, with all that it holds: then false. */
  function ask(): boolean {
    for (; asked < levels.length; asked++) {
      const level = levels[asked] as Level;
      const { element } = level;
      const look = isLeftOut(element, isBesideDialog) ? null : lookOf(element);
      if (!look?.isShown) {
        waiting.length = level.rest;
        levels.length = asked;
        return false;
      }
      level.isVisible = look.isVisible;
      if (look.isBlock || element === root) {
        finish();
        blocks.push(element);
      }
      if (isLink(element)) links.push(element);
    }
    return true;
  }

  function leave(): void {
    const level = levels.pop() as Level;
    if (asked <= levels.length) return;
    asked--;
    if (links.at(-1) === level.element) links.pop();
    if (blocks.at(-1) !== level.element) return;
    finish();
    blocks.pop();
  }

  function read(node: Text): void {
    const data = dataOf(node);
    if (from === 0) {
      if (data.length < MOST_IN_BLOCK && data.trim() === "") {
        if (line) blanks.push(node);
        return;
      }
      if (!ask() || !levels.at(-1)?.isVisible) return;
      if (blanks.length > 0) addBlanks();
    }
    const end = add(node, data, from);
    from = end < data.length ? end : 0;
    if (from > 0) waiting.push(node);
  }

  function addBlanks(): void {
    const all = blanks;
    blanks = [];
    for (const blank of all) {
      if (blank) add(blank, dataOf(blank), 0);
      else if (line) line.text += "\n";
    }
  }

  /** Adds as much of a text as the line has room for. Answers where it ends. */
  function add(node: Text, data: string, start: number): number {
    const element = blocks.at(-1) as Element;
    line ??= {
      element,
      text: "",
      nodes: [],
      starts: [],
      links: [],
      letters: 0,
      linked: 0,
      first: -1,
      last: 0,
    };
    const end = start + MOST_IN_BLOCK - line.text.length;
    const part = end < data.length ? firstPart(data.slice(start, end)) : data.slice(start);
    if (part.trim() !== "") {
      if (line.first < 0) line.first = line.nodes.length;
      line.last = line.nodes.length;
      line.letters += part.length;
      if (links.length > 0) line.linked += part.length;
    }
    line.links.push(links.at(-1) ?? null);
    line.nodes.push(node);
    line.starts.push(line.text.length - start);
    line.text += LINE_BREAK.test(part) && !keepsLineBreaks(node) ? part.replace(LINE_BREAKS, " ") : part;
    const after = start + part.length;
    if (after < data.length || line.text.length >= MOST_IN_BLOCK) finish();
    return after;
  }

  function finish(): void {
    if (!line) return;
    for (const part of line.first < 0 ? [] : linesIn(line)) {
      const block = toBlock(part, range, passageOf, known);
      if (block) finished.push(block);
    }
    line = null;
    blanks = [];
  }

  return () => {
    if (waiting.length === 0) return null;
    for (let steps = 0; steps < STEPS && waiting.length > 0; steps++) {
      const node = waiting.pop() as Node | null;
      const type = node && nodeTypeOf(node);
      if (type === null) leave();
      else if (type === Node.TEXT_NODE) read(node as Text);
      else if (type === Node.ELEMENT_NODE) enter(node as Element);
      if (from > 0) break; // a long text
    }
    const done = finished;
    finished = [];
    return done;
  };
}

const LINE_BREAK = /[\n\r\f]/;
const LINE_BREAKS = /[\n\r\f]/g;

function isLink(element: Element): boolean {
  if (localNameOf(element) !== "a") return false;
  // Scripts make links without an address; only an anchor has a name to be found by.
  return hasAttribute(element, "href") || !(hasAttribute(element, "name") || hasAttribute(element, "id"));
}

function isInLink(root: Element): boolean {
  const around = composedParent(root);
  return around !== null && someAround(around, isLink);
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
