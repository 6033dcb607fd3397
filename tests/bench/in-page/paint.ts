import { Highlighter } from "virtual:hypothesis/src/annotator/highlighter";
import { Painter } from "../../../lib/dom/painter";
import { collect } from "./harness";

/** Characters of each painted stretch. */
const LENGTH = 90;

const PAINTERS = {
  obelus(ranges: readonly Range[]) {
    const painter = new Painter(document);
    const look = { style: "underline", color: "violet", strength: "normal" } as const;
    painter.paint([{ verdict: "no-record", shade: "dark", ranges }], look);
    return () => painter.paint([], look); // as the switch for marks does
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
  readonly remove: number;
  /** Changes of the page's tree that an observer saw. */
  readonly mutations: number;
}

let undo: () => void = () => undefined;

/** Paints so many stretches, spread over the page. */
function paint(name: PainterName, count: number): Omit<PaintRun, "remove"> {
  const ranges = spread(count);
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  document.body.getBoundingClientRect();
  collect();
  const start = performance.now();
  undo = PAINTERS[name](ranges);
  document.body.getBoundingClientRect();
  const time = performance.now() - start;
  const mutations = observer.takeRecords().length;
  observer.disconnect();
  return { paint: time, mutations };
}

function remove(): number {
  const start = performance.now();
  undo();
  document.body.getBoundingClientRect();
  return performance.now() - start;
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

Object.assign(globalThis, { bench: { paint, remove, drawn } });
