import { composedParent } from "./composed";
import { isOurs } from "./skipped";
import { clippersOf, type KnownClippers, visiblePart } from "./visible-part";

/** Where a sign goes, in the viewport. */
export interface SignPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** True where its claim cannot be seen: scrolled out of its box, or under a bar that stays. */
  readonly isAway: boolean;
}

const LARGEST = 14;
const SMALLEST = 9;
/** The part of a letter's box above capitals, as a share of the font's size: no ink is there. */
const ABOVE_CAPITALS = 0.17;

/** What a sign's place needs to know of an element's style; it seldom changes. */
interface TextStyle {
  readonly isRtl: boolean;
  /** CSS pixels; 0 for `normal`, where lines follow one another without room. */
  readonly lineHeight: number;
  readonly fontSize: number;
  readonly clippers: readonly Element[];
}

/** Styles that were read already. Its owner takes a new one when they may have changed. */
export class KnownStyles {
  private readonly texts = new Map<Element, TextStyle>();
  private readonly clippers: KnownClippers = new Map();

  of(element: Element): TextStyle {
    let style = this.texts.get(element);
    if (!style) {
      const { direction, lineHeight, fontSize } = getComputedStyle(element);
      style = {
        isRtl: direction === "rtl",
        lineHeight: Number.parseFloat(lineHeight) || 0,
        fontSize: Number.parseFloat(fontSize),
        clippers: clippersOf(element, this.clippers),
      };
      this.texts.set(element, style);
    }
    return style;
  }
}

/**
 * A sign stands raised over its claim's last letters, in the room between two lines, where no ink is; in
 * lines that are set tight, behind the last word of the line. It never lies on the text that follows.
 * Null where the claim has no place of its own. Reads geometry, writes nothing.
 */
export function signPlace(ranges: readonly Range[], known: KnownStyles): SignPlace | null {
  const range = ranges.findLast(({ endContainer, collapsed }) => endContainer.isConnected && !collapsed);
  const element = range?.endContainer.parentElement;
  const end = [...(range?.getClientRects() ?? [])].findLast(({ width, height }) => width > 0 && height > 0);
  if (!element || !end) return null;
  const style = known.of(element);
  const { isRtl, fontSize, clippers } = style;
  const room = Math.max(0, style.lineHeight - end.height) + fontSize * ABOVE_CAPITALS;
  const size = Math.round(Math.min(LARGEST, Math.max(SMALLEST, room)));
  const raised = {
    x: isRtl ? end.left : end.right - size,
    y: end.top + fontSize * ABOVE_CAPITALS - size,
    size,
  };
  const place = (room < SMALLEST ? behindLine(element, end, style) : null) ?? raised;
  const isSeen = visiblePart(end, clippers) !== null;
  // What is cut off must not make the page longer: it waits at the edge of its box.
  if (!isSeen) return { ...keptIn(place, clippers), isAway: true };
  return { ...place, isAway: isUnderBar(end, element) };
}

function behindLine(element: Element, end: DOMRect, { isRtl, fontSize }: TextStyle) {
  const size = Math.round(Math.min(LARGEST, Math.max(SMALLEST, fontSize * 0.75)));
  const block = blockAround(element);
  const all = block.ownerDocument.createRange();
  all.selectNodeContents(block);
  const middle = (end.top + end.bottom) / 2;
  const line = [...all.getClientRects()].filter(({ top, bottom }) => top <= middle && bottom >= middle);
  const x = isRtl
    ? Math.min(...line.map(({ left }) => left)) - size - 3
    : Math.max(...line.map(({ right }) => right)) + 3;
  const width = document.documentElement.clientWidth;
  if (!Number.isFinite(x) || x < 0 || x + size > width) return null;
  return { x, y: middle - size / 2, size };
}

function blockAround(element: Element): Element {
  for (let node: Element | null = element; node; node = composedParent(node))
    if (!getComputedStyle(node).display.startsWith("inline")) return node;
  return element;
}

/** True where a bar that stays while the page scrolls lies over the claim's end. */
function isUnderBar(end: DOMRect, element: Element): boolean {
  const x = (end.left + end.right) / 2;
  const y = (end.top + end.bottom) / 2;
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return false;
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
  const top = root.elementFromPoint(x, y);
  for (let node = top; node && !node.contains(element) && !isOurs(node); node = composedParent(node)) {
    const { position } = getComputedStyle(node);
    if (position === "fixed" || position === "sticky") return true;
  }
  return false;
}

function keptIn(place: Omit<SignPlace, "isAway">, clippers: readonly Element[]) {
  let { x, y } = place;
  for (const clipper of clippers) {
    const { left, top, right, bottom } = clipper.getBoundingClientRect();
    x = Math.max(left, Math.min(x, right - place.size));
    y = Math.max(top, Math.min(y, bottom - place.size));
  }
  return { x, y, size: place.size };
}
