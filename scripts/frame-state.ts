import type { FrameReport } from "../lib/report/types";

/** What one frame of a tab tells about itself. */
export interface FrameState {
  /** The way down from the top window by `window.frames` numbers: [] is the top, [1, 0] a grandchild. */
  readonly path: readonly number[];
  readonly address: string;
  /** `window.frames` numbers of this frame's children in document order. */
  readonly children: readonly number[];
  /** False while the frame loads or its text is being read. Inner frames need no gate: it cannot enter all. */
  readonly settled: boolean;
  /** True where the gate runs. */
  readonly hasGate: boolean;
  readonly revision: number;
  readonly report: FrameReport | null;
}

/**
 * Runs in every frame of a page, in the extension's world. It is handed over as text: no imports, and no
 * inner function with a name, since the TypeScript runner wraps those in a helper that pages lack.
 */
export function readFrameState(): FrameState {
  const path: number[] = [];
  for (let inner: Window = window; inner !== inner.parent; inner = inner.parent) {
    let number = 0;
    while (number < inner.parent.length && inner.parent[number] !== inner) number++;
    path.unshift(number);
  }
  const children: number[] = [];
  const waiting: Node[] = window.length > 0 ? [document] : [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const frame = (node as Partial<HTMLIFrameElement>).contentWindow ?? null;
    for (let number = 0; frame !== null && number < window.length; number++) {
      if (window[number] === frame) children.push(number);
    }
    for (let child = node.lastChild; child; child = child.previousSibling) waiting.push(child);
    const shadow = (node as Partial<Element>).shadowRoot;
    if (shadow) waiting.push(shadow);
  }
  // Own, since elements of the page with these names answer too.
  const gate = Object.hasOwn(globalThis, "obelusGate") ? globalThis.obelusGate : undefined;
  const page = Object.hasOwn(globalThis, "obelus") ? globalThis.obelus : undefined;
  return {
    path,
    address: location.href,
    children,
    settled:
      document.readyState === "complete" && (page?.settled ?? true) && (gate?.settled ?? path.length > 0),
    hasGate: gate !== undefined,
    revision: page ? page.revision + 1 : 0,
    report: page?.report() ?? null,
  };
}

/**
 * The frames that answered with their place in document order: 0 is the top frame, 1 the first frame in
 * it, then that one's own frames. Frames that gave no answer keep their number.
 */
export function inDocumentOrder(frames: readonly FrameState[]): { index: number; state: FrameState }[] {
  const byPath = new Map(frames.map((state) => [state.path.join("."), state]));
  const ordered: { index: number; state: FrameState }[] = [];
  let next = 0;
  const visit = (path: readonly number[]) => {
    const state = byPath.get(path.join("."));
    const index = next++;
    if (!state) return;
    ordered.push({ index, state });
    for (const child of state.children) visit([...path, child]);
  };
  visit([]);
  // A frame in a closed shadow root, or one that has just moved, stands in no parent's list.
  for (const state of frames) {
    if (!ordered.some((known) => known.state === state)) ordered.push({ index: next++, state });
  }
  return ordered;
}
