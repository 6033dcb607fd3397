import { lookForLateRoots } from "./late-roots";
import { RootSweep } from "./root-sweep";
import { TextQueue } from "./text-queue";

export interface TextListener {
  /** Asked first of text as it lies in the page, code and all: is it worth a closer reading? */
  mayMatter(text: string): boolean;
  /** Text that has not been handed over before. */
  onText(text: string): void;
  /** All text that was there has been handed over. */
  onIdle(): void;
}

const EDITABLE = "[contenteditable]:not([contenteditable=false])";
/** A changed text is read with its neighbours where they are no more elements than this: a name may span them. */
const MOST_NEIGHBOURS = 20;

/**
 * Hands over the text of a document once, and later only what is added or changed, open shadow roots
 * included; not what the reader types. Works when the page is idle and looks only, as long as the page is there.
 */
export function watchText(document: Document, listener: TextListener): void {
  const queue = new TextQueue(listener.mayMatter);
  const sweep = new RootSweep(enter);
  const observed = new WeakSet<Node>();
  let isScheduled = false;

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === "characterData") addChanged(target);
      for (const node of addedNodes) addNew(node);
    }
    schedule();
  });

  function addNew(node: Node): void {
    if (node instanceof Element) {
      queue.add(node);
      sweep.add(node);
    } else if (node.nodeType === Node.TEXT_NODE) addChanged(node);
  }

  function addChanged(text: Node): void {
    const parent = text.parentElement;
    const isSmall = parent && parent.getElementsByTagName("*").length <= MOST_NEIGHBOURS;
    if (!parent?.closest(EDITABLE)) queue.add(isSmall ? parent : text);
  }

  function observe(root: Node): void {
    observed.add(root);
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  function schedule(): void {
    if (isScheduled || (queue.isEmpty && sweep.isDone)) return;
    isScheduled = true;
    whenIdle(work, queue.isEmpty ? SWEEP_TIMEOUT_MS : TEXT_TIMEOUT_MS);
  }

  /** Text first, and shadow roots in another idle moment: nearly every page has none. */
  function work(hasTime: () => boolean): void {
    isScheduled = false;
    if (queue.isEmpty) sweep.work(hasTime);
    while (!queue.isEmpty) {
      const text = queue.next(hasTime);
      if (text !== "") listener.onText(text);
      if (!hasTime()) break;
    }
    if (queue.isEmpty && sweep.isDone) listener.onIdle();
    else schedule();
  }

  function enter(root: ShadowRoot): void {
    if (observed.has(root)) return;
    observe(root);
    for (const child of root.childNodes) addNew(child);
  }

  function sweepAll(): void {
    if (document.body) sweep.add(document.body);
    schedule();
  }

  observe(document);
  const title = document.querySelector("title");
  if (title) queue.add(title);
  queue.add(document.body ?? document.documentElement);
  sweepAll();
  lookForLateRoots(document, sweepAll);
}

const SLICE_MS = 4;
const TEXT_TIMEOUT_MS = 1000;
const SWEEP_TIMEOUT_MS = 3000;

/** Calls back when the browser has time; `hasTime` holds for a few milliseconds. */
function whenIdle(work: (hasTime: () => boolean) => void, timeout: number): void {
  const run = () => {
    const start = performance.now();
    work(() => performance.now() - start < SLICE_MS);
  };
  if (typeof requestIdleCallback === "function") requestIdleCallback(run, { timeout });
  else setTimeout(run, 50); // Safari
}
