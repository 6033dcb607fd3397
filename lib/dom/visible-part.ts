import { composedParent } from "./composed";
import { rectOf } from "./native";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The clippers of elements that were looked at already. */
export type KnownClippers = Map<Element, readonly Element[]>;

/** The boxes around an element that cut off what does not fit into them, the innermost first: scrolled parts. */
export function clippersOf(element: Element | null, known: KnownClippers = new Map()): readonly Element[] {
  const unread: Element[] = [];
  let node = element;
  for (; node && node !== document.documentElement && !known.has(node); node = boxAround(node))
    unread.push(node);
  let clippers = (node && known.get(node)) ?? [];
  for (const inner of unread.reverse()) {
    if (isClipper(inner)) clippers = [inner, ...clippers];
    known.set(inner, clippers);
  }
  return clippers;
}

/** The next element outwards that may clip this one: a box with a place of its own leaves those out that have none. */
function boxAround(element: Element): Element | null {
  const { position } = getComputedStyle(element);
  let around = composedParent(element);
  if (position !== "fixed" && position !== "absolute") return around;
  while (around && !holdsPlaced(around, position)) around = composedParent(around);
  return around;
}

/** True where a box with a place of its own is placed within this element. */
function holdsPlaced(element: Element, position: "fixed" | "absolute"): boolean {
  const style = getComputedStyle(element);
  if (position === "absolute" && style.position !== "static") return true;
  const { transform, translate, rotate, scale, perspective, filter, backdropFilter } = style;
  const effects = [transform, translate, rotate, scale, perspective, filter, backdropFilter];
  if (effects.some((value) => value && value !== "none")) return true;
  if (/paint|layout|strict|content/.test(style.contain) || style.contentVisibility === "auto") return true;
  return /transform|translate|rotate|scale|perspective|filter/.test(style.willChange);
}

function isClipper(element: Element): boolean {
  const { body, documentElement } = document;
  // The body's overflow is the window's, unless the root has one of its own.
  if (element === body && getComputedStyle(documentElement).overflowY === "visible") return false;
  const style = getComputedStyle(element);
  return (style.overflowX !== "visible" || style.overflowY !== "visible") && style.display !== "inline";
}

/** What of a box can be seen within its clippers; null where nothing can. The window does not count. */
export function visiblePart(box: Box, clippers: readonly Element[]): Box | null {
  let { left, top, right, bottom } = box;
  for (const clipper of clippers) {
    const around = rectOf(clipper);
    left = Math.max(left, around.left);
    top = Math.max(top, around.top);
    right = Math.min(right, around.right);
    bottom = Math.min(bottom, around.bottom);
  }
  return right > left && bottom > top ? { left, top, right, bottom } : null;
}

/** The box of a claim, where it is now; null once its text is gone or not laid out. */
export function boxOf(ranges: readonly Range[]): Box | null {
  const boxes = ranges
    .filter(({ startContainer, collapsed }) => startContainer.isConnected && !collapsed)
    .map((range) => range.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
