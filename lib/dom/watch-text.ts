import { lookForLateRoots } from "./late-roots";
import { HOST_TAG, isOurs } from "./skipped";

export interface TextListener {
  /** Text that has not been handed over before; may hold scripts' text too. */
  onText(text: string): void;
  /** All text that was there has been handed over. */
  onIdle(): void;
}

/** Marks that a page may hide in words: soft hyphens, zero-width characters. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** Larger parts are handed over child by child, so that no single step blocks the page. */
const LARGE = 2000;
const IDLE_TIMEOUT_MS = 1000;

/**
 * Hands over the text of a document once, and later only what is added or changed, open shadow roots
 * included. Works when the page is idle and looks only.
 * @returns the function that ends it.
 */
export function watchText(document: Document, listener: TextListener): () => void {
  const queue = new Set<Node>();
  const observed = new WeakSet<Node>();
  let scheduled = false;
  let ended = false;

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === "characterData") queue.add(target);
      for (const node of addedNodes) if (!isOurs(node)) queue.add(node);
    }
    if (queue.size > 0) schedule();
  });

  function observe(root: Node): void {
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  function schedule(): void {
    if (scheduled || ended) return;
    scheduled = true;
    whenIdle(work);
  }

  function work(hasTime: () => boolean): void {
    scheduled = false;
    for (const node of queue) {
      if (ended) return;
      queue.delete(node);
      if (node.isConnected || node === document) readNode(node);
      if (!hasTime() && queue.size > 0) {
        schedule();
        return;
      }
    }
    if (!ended) listener.onIdle();
  }

  function readNode(node: Node): void {
    const element = node instanceof Element ? node : null;
    if (element && element.localName === HOST_TAG) return;
    if (element && element.childElementCount > 0 && element.getElementsByTagName("*").length > LARGE) {
      for (const child of element.childNodes) queue.add(child);
      return;
    }
    // A changed text node is read with its neighbours: a name may span them.
    const text = (element ?? node.parentNode ?? node).textContent ?? "";
    if (text.length > 3) listener.onText(text.replace(INVISIBLE, ""));
    if (!ended && element) enterShadowRoots(element);
  }

  function enterShadowRoots(element: Element): void {
    if (element.shadowRoot) enter(element.shadowRoot);
    for (const inner of element.getElementsByTagName("*")) if (inner.shadowRoot) enter(inner.shadowRoot);
  }

  function enter(root: ShadowRoot): void {
    if (observed.has(root)) return;
    observe(root);
    for (const child of root.children) queue.add(child);
    if (root.childElementCount === 0 && root.textContent) listener.onText(root.textContent);
  }

  /** Queued, not read at once: the listener must not be called before its caller can end us. */
  function readAll(): void {
    const text = document.body ?? document.documentElement;
    for (const part of [document.querySelector("title"), text]) if (part) queue.add(part);
    schedule();
  }

  function sweepLate(): void {
    if (!document.body) return;
    enterShadowRoots(document.body);
    if (queue.size > 0) schedule();
  }

  observe(document);
  readAll();
  const endLate = lookForLateRoots(document, sweepLate);
  return () => {
    ended = true;
    endLate();
    observer.disconnect();
    queue.clear();
  };
}

/** Calls back when the browser has time; `hasTime` holds for a few milliseconds. */
function whenIdle(work: (hasTime: () => boolean) => void): void {
  const SLICE_MS = 5;
  const run = () => {
    const start = performance.now();
    work(() => performance.now() - start < SLICE_MS);
  };
  if (typeof requestIdleCallback === "function") requestIdleCallback(run, { timeout: IDLE_TIMEOUT_MS });
  else setTimeout(run, 50); // Safari
}
