import { Highlighter } from "virtual:hypothesis/src/annotator/highlighter";
import css from "../../../entrypoints/annotator/shell.css?inline";
import { Grounds } from "../../../lib/dom/marks/background-color";
import { FrameWork } from "../../../lib/dom/marks/frame-work";
import { Painter } from "../../../lib/dom/marks/painter";
import { lineColor } from "../../../lib/dom/marks/shades";
import { Signs } from "../../../lib/dom/marks/signs";
import { Ticks } from "../../../lib/dom/marks/ticks";
import { Shell } from "../../../lib/dom/shell";
import { cardWords } from "../../dom/card-samples";
import { collect } from "./harness";

/** Characters of each painted stretch. */
const LENGTH = 90;

const LOOK = { style: "underline", color: "violet", strength: "normal" } as const;

const PAINTERS = {
  /** The lines alone: what the others draw. */
  obelus(ranges: readonly Range[]) {
    const painter = new Painter(document);
    painter.paint([{ verdict: "no-record", shade: "dark", ranges }], LOOK);
    return () => painter.paint([], LOOK); // as the switch for marks does
  },
  /** All that a reader gets: each line's shade out of its ground, a sign for each claim, ticks. */
  display(ranges: readonly Range[]) {
    const shell = new Shell(document, css);
    const painter = new Painter(document);
    const { signal } = new AbortController();
    const calls = { onOpen: () => undefined, onHiddenFocus: () => undefined };
    const frames = new FrameWork();
    const signs = new Signs(document, shell.root, frames, cardWords, calls, signal);
    const ticks = new Ticks(document, shell.root, frames, () => undefined, signal);
    const grounds = new Grounds();
    const marks = ranges.map((range, index) => {
      const shade = grounds.shade(grounds.behind(range.startContainer.parentElement));
      const color = lineColor(LOOK.color, shade);
      return {
        id: `${index}`,
        verdict: "no-record" as const,
        shade,
        ranges: [range],
        color,
        label: `${index}`,
        plate: null,
      };
    });
    shell.attach();
    painter.paint(marks, LOOK);
    signs.show(marks);
    ticks.show(marks);
    return () => {
      painter.paint([], LOOK);
      signs.show([]);
      ticks.show([]);
      shell.remove();
    };
  },
  "<mark>"(ranges: readonly Range[]) {
    const marks = ranges.flatMap(wrap);
    return () => {
      for (const mark of marks) {
        const parent = mark.parentNode;
        mark.replaceWith(...mark.childNodes);
        parent?.normalize();
      }
    };
  },
  hypothesis(ranges: readonly Range[]) {
    const highlighter = new Highlighter(document.body);
    for (const range of ranges) highlighter.highlightRange(range);
    return () => highlighter.removeAllHighlights();
  },
} satisfies Record<string, (ranges: readonly Range[]) => () => void>;

export type PainterName = keyof typeof PAINTERS;

export interface PaintRun {
  /** Milliseconds of script with forced style and layout. */
  readonly paint: number;
  /** Milliseconds of taking the marks away, script alone. */
  readonly remove: number;
  /** The same with forced style and layout. */
  readonly removeWithLayout: number;
  /** Changes of the page's tree that an observer saw. */
  readonly mutations: number;
}

/** What painting tells, before anything is taken away. */
export type Painting = Pick<PaintRun, "paint" | "mutations">;
export type Removal = Pick<PaintRun, "remove" | "removeWithLayout">;

let ranges: readonly Range[] = [];
let undo: () => void = () => undefined;

/** Chooses so many stretches, spread over the page, and lays it out: none of that is painting. */
function prepare(count: number): void {
  ranges = spread(count);
  document.body.getBoundingClientRect();
  collect();
}

function paint(name: PainterName): Painting {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const start = performance.now();
  undo = PAINTERS[name](ranges);
  document.body.getBoundingClientRect();
  const time = performance.now() - start;
  const mutations = observer.takeRecords().length;
  observer.disconnect();
  return { paint: time, mutations };
}

function remove(): Removal {
  const start = performance.now();
  undo();
  const removed = performance.now();
  document.body.getBoundingClientRect();
  return { remove: removed - start, removeWithLayout: performance.now() - start };
}

/** Once the browser has drawn twice. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 0)));
  });
}

function spread(count: number): Range[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if ((node as Text).length > LENGTH && node.parentElement?.checkVisibility()) nodes.push(node as Text);
  const step = Math.max(1, nodes.length / count);
  return Array.from({ length: Math.min(count, nodes.length) }, (_, index) => {
    const range = document.createRange();
    const node = nodes[Math.floor(index * step)] as Text;
    range.setStart(node, 0);
    range.setEnd(node, LENGTH);
    return range;
  });
}

/** What an extension without the API does: each text node of a range into an element of its own. */
function wrap(range: Range): HTMLElement[] {
  const mark = document.createElement("mark");
  range.surroundContents(mark);
  return [mark];
}

Object.assign(globalThis, { bench: { prepare, paint, remove, drawn } });
