import { composedParent } from "../composed";
import { holds, rectOf, rootOf } from "../native";
import { isOurs } from "../skipped";
import { clippersOf, type KnownClippers, visiblePart } from "../visible-part";
import { parseColor } from "./color";

/** Where a sign goes, in the viewport. */
export interface SignPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** True where its claim cannot be seen: scrolled out of its box, or under something else. */
  readonly isAway: boolean;
}

const LARGEST = 14;
const SMALLEST = 9;
/** Characters behind a claim that may still stand on its last line. */
const LONGEST_LINE = 500;
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

  /** The boxes that cut off any of the texts asked for. */
  allClippers(): ReadonlySet<Element> {
    return new Set([...this.texts.values()].flatMap(({ clippers }) => clippers));
  }

  of(element: Element): TextStyle {
    let style = this.texts.get(element);
    if (!style) {
      const { direction, lineHeight, fontSize } = getComputedStyle(element);
      // Styles are told as without zoom, boxes with it. Older browsers do not know, nor do our types.
      const { currentCSSZoom: zoom = 1 } = element as { currentCSSZoom?: number };
      style = {
        isRtl: direction === "rtl",
        lineHeight: (Number.parseFloat(lineHeight) || 0) * zoom,
        fontSize: Number.parseFloat(fontSize) * zoom,
        clippers: clippersOf(element, this.clippers),
      };
      this.texts.set(element, style);
    }
    return style;
  }
}

/** Places behind lines, which claims that end on one line would share. */
export class TakenPlaces {
  /** By lines, in bands of which a place can meet those of its own and of the next ones only. */
  private readonly bands = new Map<number, Omit<SignPlace, "isAway">[]>();

  add(place: Omit<SignPlace, "isAway">): void {
    const band = Math.floor(place.y / LARGEST);
    const there = this.bands.get(band);
    if (there) there.push(place);
    else this.bands.set(band, [place]);
  }

  has(x: number, y: number, size: number): boolean {
    const band = Math.floor(y / LARGEST);
    const near = [band - 1, band, band + 1].flatMap((at) => this.bands.get(at) ?? []);
    return near.some((other) => Math.abs(other.x - x) < size && Math.abs(other.y - y) < size);
  }
}

/**
 * A sign stands raised over its claim's last letters, in the room between two lines, where no ink is; in
 * lines that are set tight, behind the last word of the line. It never lies on the text that follows.
 * Null where the claim has no place of its own. Reads geometry, writes nothing.
 */
export function signPlace(
  ranges: readonly Range[],
  known: KnownStyles,
  taken: TakenPlaces,
): SignPlace | null {
  const [range, end] = lastSeen(ranges) ?? [];
  const element = range?.endContainer.parentElement;
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
  const place = (room < SMALLEST ? behindLine(range, element, end, style, taken) : null) ?? raised;
  const left = isRtl ? end.left : end.right - 1;
  const last = { left, top: end.top, right: left + 1, bottom: end.bottom };
  const isSeen = visiblePart(last, clippers) !== null;
  // What is cut off must not make the page longer or wider: it waits at the edge of its box.
  if (!isSeen) return { ...keptIn(place, clippers), isAway: true };
  return { ...place, isAway: isCovered(end, element) };
}

/** The claim's last part that is laid out, and its last line: the page may have hidden what follows. */
function lastSeen(ranges: readonly Range[]): [Range, DOMRect] | null {
  const range = ranges.at(-1);
  if (!range) return null;
  const isThere = range.endContainer.isConnected && !range.collapsed;
  const end = isThere && [...range.getClientRects()].findLast(({ width, height }) => width > 0 && height > 0);
  return end ? [range, end] : lastSeen(ranges.slice(0, -1));
}

function behindLine(
  claim: Range,
  element: Element,
  end: DOMRect,
  { isRtl, fontSize, clippers }: TextStyle,
  taken: TakenPlaces,
) {
  const size = Math.round(Math.min(LARGEST, Math.max(SMALLEST, fontSize * 0.75)));
  const block = blockAround(element);
  const middle = (end.top + end.bottom) / 2;
  const rest = restOfLine(claim, block, middle);
  if (!rest) return null;
  const line = [end, ...rest];
  const y = middle - size / 2;
  let x = isRtl
    ? Math.min(...line.map(({ left }) => left)) - size - 3
    : Math.max(...line.map(({ right }) => right)) + 3;
  const lineEnd = { left: x - 4, top: y, right: x + size + 4, bottom: y + size };
  if (!visiblePart(lineEnd, clippers)) return null; // the line goes on where its box cuts it off
  while (taken.has(x, y, size)) x += isRtl ? -size - 1 : size + 1;
  const width = document.documentElement.clientWidth;
  if (x < 0 || x + size > width) return null;
  const there = topmostAt(block, isRtl ? x : x + size, middle);
  // A neighbour's words, in the next column.
  if (there && !isOurs(there) && !holds(there, block) && !holds(block, there)) return null;
  const place = { x, y, size };
  taken.add(place);
  return place;
}

/**
 * The boxes of what follows a claim on its last line; null where the line goes on for longer than is looked. Only so
 * much is asked for: the boxes of a long text are many, and a column beside it has lines at the same height.
 */
function restOfLine(claim: Range, block: Element, middle: number): DOMRect[] | null {
  const rest = claim.cloneRange();
  rest.collapse(false);
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  walker.currentNode = claim.endContainer;
  let left = LONGEST_LINE;
  let from = claim.endOffset;
  for (let node: Node | null = claim.endContainer; node instanceof Text && left > 0; ) {
    const to = Math.min(node.length, from + left);
    rest.setEnd(node, to);
    left -= to - from;
    from = 0;
    node = walker.nextNode();
  }
  const boxes = [...rest.getClientRects()].filter(({ width }) => width > 0);
  const next = boxes.findIndex(({ top, bottom }) => top > middle || bottom < middle);
  if (next >= 0) return boxes.slice(0, next);
  return left > 0 ? boxes : null;
}

function blockAround(element: Element): Element {
  for (let node: Element | null = element; node; node = composedParent(node))
    if (!getComputedStyle(node).display.startsWith("inline")) return node;
  return element;
}

/** True where something lies over the claim's end: a bar that stays while the page scrolls, an open menu. */
function isCovered(end: DOMRect, element: Element): boolean {
  let isOpaque = false;
  let node = topmostAt(element, (end.left + end.right) / 2, (end.top + end.bottom) / 2);
  for (; node && !holds(node, element) && !isOurs(node); node = composedParent(node)) {
    const { position, backgroundColor } = getComputedStyle(node);
    if (position === "fixed" || position === "sticky") return true;
    // Links are laid over whole texts, and hide nothing.
    isOpaque ||= parseColor(backgroundColor)?.alpha === 1;
    if (isOpaque && position !== "static") return true;
  }
  return false;
}

/** What lies on top at a place of the window, in the tree of an element; null outside the window. */
function topmostAt(element: Element, x: number, y: number): Element | null {
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return null;
  const root = rootOf(element);
  return root instanceof Document || root instanceof ShadowRoot ? root.elementFromPoint(x, y) : null;
}

function keptIn(place: Omit<SignPlace, "isAway">, clippers: readonly Element[]) {
  let { x, y } = place;
  for (const clipper of clippers) {
    const { left, top, right, bottom } = rectOf(clipper);
    x = Math.max(left, Math.min(x, right - place.size));
    y = Math.max(top, Math.min(y, bottom - place.size));
  }
  return { x, y, size: place.size };
}
