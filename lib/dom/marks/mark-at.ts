/** A marked stretch of the page. */
export interface PlacedMark {
  readonly id: string;
  readonly ranges: readonly Range[];
}

/**
 * The mark at a point of the viewport, or null. One question to the browser; no mark is measured but those
 * that its answer names.
 */
export function markAt(marks: readonly PlacedMark[], x: number, y: number): string | null {
  const caret = caretAt(openRoots(marks), x, y);
  if (!caret) return null;
  const { node, offset } = caret;
  // Within text that is selected as a whole Firefox has no caret, and answers with the box.
  const isWhole = node instanceof Element && getComputedStyle(node).userSelect === "all";
  for (const { id, ranges } of marks) {
    for (const range of ranges) {
      if (!(isWhole ? range.intersectsNode(node) : range.isPointInRange(node, offset))) continue;
      // A caret goes to the nearest text, however far away that is.
      for (const { left, right, top, bottom } of range.getClientRects())
        if (x >= left && x <= right && y >= top && y <= bottom) return id;
    }
  }
  return null;
}

function openRoots(marks: readonly PlacedMark[]): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (const { ranges } of marks)
    for (const { startContainer } of ranges) {
      let root = startContainer.getRootNode();
      while (root instanceof ShadowRoot) {
        roots.add(root);
        root = root.host.getRootNode();
      }
    }
  return [...roots];
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

function caretAt(shadowRoots: ShadowRoot[], x: number, y: number): Caret | null {
  if (typeof document.caretPositionFromPoint === "function") {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y); // Safari, and Chrome before 128
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
