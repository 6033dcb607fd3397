import { composedParent } from "./composed";
import { holds, innerHeightOf, rectOf, scrollHeightOf, scrollIn, scrollTopOf } from "./native";
import { type Box, boxOf, clippersOf } from "./visible-part";

/** Room that a card wants beside its claim; CSS pixels. */
const CARD_ROOM = 320;
const EDGE = 8;

/**
 * Brings a claim into view: in the upper third of the window, or at its top where the window is low, so
 * that a card finds room below.
 */
export function scrollToRanges(document: Document, ranges: readonly Range[]): void {
  const element = ranges[0]?.startContainer.parentElement;
  if (!element) return;
  // Through all boxes and frames around; then exactly, since the element may be longer than the window.
  Element.prototype.scrollIntoView.call(element, {
    block: "nearest",
    inline: "nearest",
    behavior: "instant",
  });
  const clippers = clippersOf(element);
  for (const clipper of clippers) {
    const box = boxOf(ranges);
    const { left, top, right, bottom } = rectOf(clipper);
    if (!box) return;
    const isInside = box.top >= top && box.bottom <= bottom;
    scrollIn(clipper, {
      left: sideways(ranges, left, right),
      top: isInside ? 0 : box.top - top - EDGE,
      behavior: "instant",
    });
  }
  const box = boxOf(ranges);
  if (!box) return;
  const { documentElement, scrollingElement } = document;
  const rest = innerHeight - (box.bottom - box.top);
  const told = Number.parseFloat(getComputedStyle(documentElement).scrollPaddingTop) || 0;
  const padding = Math.max(told, barEnd(element, box));
  const top = Math.max(padding + EDGE, rest > CARD_ROOM + EDGE ? (rest - CARD_ROOM) / 2 : 0);
  const isInside = box.top >= padding && rest - box.top >= Math.min(CARD_ROOM, rest - EDGE);
  // Nothing moves under a reader without need.
  const down = isInside && box.bottom <= innerHeight ? 0 : box.top - top;
  const left = sideways(ranges, 0, documentElement.clientWidth);
  if (down === 0 && left === 0) return;
  // A tab in the background does not move smoothly: Firefox would not move it at all.
  const atOnce = document.hidden || matchMedia("(prefers-reduced-motion: reduce)").matches;
  const moved = roomIn(scrollingElement ?? documentElement, down);
  scrollBy({ left, top: moved, behavior: atOnce ? "instant" : "smooth" });
  scrollWithin(clippers, box, down - moved);
}

/** How far to scroll so that a claim's first line lies between two edges, or begins there where it is longer. */
function sideways(ranges: readonly Range[], from: number, to: number): number {
  const line = ranges.flatMap((range) => [...range.getClientRects()]).find(({ width }) => width > 0);
  if (!line || (line.left >= from && line.right <= to)) return 0;
  const toStart = line.left - from - EDGE;
  return line.left < from ? toStart : Math.min(toStart, line.right - to + EDGE);
}

/** What the window cannot scroll, as where all text is in one box, the boxes do, as far as the claim stays in them. */
function scrollWithin(clippers: readonly Element[], box: Box, down: number): void {
  let rest = down;
  for (const clipper of clippers.toReversed()) {
    if (!/auto|scroll/.test(getComputedStyle(clipper).overflowY)) continue;
    const { top, bottom } = rectOf(clipper);
    const kept = Math.max(box.bottom - bottom, Math.min(rest, box.top - top - EDGE));
    const moved = roomIn(clipper, kept);
    scrollIn(clipper, { top: moved, behavior: "instant" });
    rest -= moved;
  }
}

/** The part of a way that a box can scroll. */
function roomIn(box: Element, down: number): number {
  const scrolled = scrollTopOf(box);
  return Math.max(-scrolled, Math.min(down, scrollHeightOf(box) - innerHeightOf(box) - scrolled));
}

/** A bar may float so far below the window's top, or below another one. */
const FLOATS = 24;
/** Less than the height of a bar. */
const STEP = 8;
/** Higher ones are no bars. */
const HIGHEST_BAR = 0.7;

/** Where the bars end that stay at the window's top, over the claim's column; most pages do not tell of theirs. */
function barEnd(element: Element, { left, right }: Box): number {
  let end = 0;
  for (let y = 1; y < end + FLOATS; y += STEP) {
    for (
      let node = document.elementFromPoint((left + right) / 2, y);
      node && !holds(node, element);
      node = composedParent(node)
    ) {
      const { position } = getComputedStyle(node);
      const { bottom } = rectOf(node);
      if ((position === "fixed" || position === "sticky") && bottom < innerHeight * HIGHEST_BAR)
        end = Math.max(end, bottom);
    }
    y = Math.max(y, end);
  }
  return end;
}
