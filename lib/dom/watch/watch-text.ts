import { lookForLateRoots } from "./late-roots";
import { elementsIn, isCodeOrField } from "./read-text";
import { type RootSweep, sweepRoots } from "./root-sweep";
import { takeText } from "./take-text";

export interface TextListener {
  /** Asked first of text as it lies in the page, code and all: is it worth a closer reading? */
  mayMatter(text: string): boolean;
  /** Text that has not been handed over before. */
  onText(text: string): void;
  /** All text that was there has been handed over. */
  onIdle(): void;
  /** Asked before each piece of work; where it is true there is no other. */
  isOver(): boolean;
}

/** A changed text is read with its neighbours where they are no more elements than this: a name may span them. */
const MOST_NEIGHBOURS = 20;

/**
 * Hands over the text of a document once, and later only what is added or changed, open shadow roots
 * included; not what the reader types. Works when the page is idle and looks only, until it is over.
 */
export function watchText(document: Document, listener: TextListener): void {
  const unread = new Set<Node>();
  /** Text already read that has not been handed over. */
  let rest = "";
  const sweep: RootSweep = { waiting: new Set(), at: 0 };
  const observed = new WeakSet<ShadowRoot>();
  const roots: WeakRef<ShadowRoot>[] = [];
  let isScheduled = false;
  /** Since the idle moment before: text may change in each frame. */
  let sweepWaits = false;
  let endLate: (() => void) | undefined;

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === "characterData") addChanged(target);
      if (type === "attributes") addNew(target); // no field any more, perhaps
      for (const node of addedNodes) addNew(node);
    }
    schedule();
  });

  function addNew(node: Node): void {
    if (node instanceof Element) {
      unread.add(node);
      sweep.waiting.add(node);
    } else if (node.nodeType === Node.TEXT_NODE) addChanged(node);
  }

  function addChanged(text: Node): void {
    const parent = text.parentElement;
    const isSmall = parent && elementsIn(parent).length <= MOST_NEIGHBOURS;
    if (!(parent && isCodeOrField(parent))) unread.add(isSmall ? parent : text);
  }

  function schedule(): void {
    const hasText = unread.size > 0 || rest !== "";
    if (isScheduled || (!hasText && sweep.waiting.size === 0)) return;
    isScheduled = true;
    const timeout = hasText ? TEXT_TIMEOUT_MS : SWEEP_TIMEOUT_MS;
    if (typeof requestIdleCallback === "function") requestIdleCallback(work, { timeout });
    else setTimeout(work, 50); // Safari
  }

  /** Text first, and shadow roots in another idle moment: nearly every page has none. */
  function work(): void {
    const end = performance.now() + SLICE_MS;
    isScheduled = false;
    if (listener.isOver()) {
      observer.disconnect();
      endLate?.();
      return;
    }
    if (sweepWaits || (unread.size === 0 && rest === "")) sweepRoots(sweep, enter, end);
    while ((unread.size > 0 || rest !== "") && performance.now() < end) {
      if (rest.length < PART) rest += takeText(unread, listener.mayMatter, end);
      if (rest !== "") listener.onText(rest.slice(0, PART));
      rest = rest.length > PART ? rest.slice(PART - OVERLAP) : "";
    }
    sweepWaits = sweep.waiting.size > 0;
    schedule();
    if (isScheduled) return;
    listener.onIdle();
    endLate ??= lookForLateRoots(document, roots, (trees) => {
      for (const tree of trees) for (const child of tree.children) sweep.waiting.add(child);
      schedule();
    });
  }

  function enter(root: ShadowRoot): void {
    if (observed.has(root)) return;
    observed.add(root);
    roots.push(new WeakRef(root));
    observer.observe(root, CHANGES);
    for (const child of root.childNodes) addNew(child);
  }

  observer.observe(document, CHANGES);
  addNew(document.body ?? document.documentElement);
  const title = document.querySelector("title");
  if (title) unread.add(title);
  schedule();
}

const CHANGES = { childList: true, characterData: true, subtree: true, attributeFilter: ["contenteditable"] };
const SLICE_MS = 4;
const TEXT_TIMEOUT_MS = 1000;
const SWEEP_TIMEOUT_MS = 3000;
/** So many UTF-16 units are handed over at once. */
const PART = 1 << 14;
/** What two parts have in common, so that a name is whole in one of them. */
const OVERLAP = 100;
