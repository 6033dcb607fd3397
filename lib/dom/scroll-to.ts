import { composedParent } from "./composed";
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
  element.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
  for (const clipper of clippersOf(element)) {
    const box = boxOf(ranges);
    const around = clipper.getBoundingClientRect();
    if (box && (box.top < around.top || box.bottom > around.bottom))
      clipper.scrollBy({ top: box.top - around.top - EDGE, behavior: "instant" });
  }
  const box = boxOf(ranges);
  if (!box) return;
  const rest = innerHeight - (box.bottom - box.top);
  const told = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const padding = Math.max(told, barEnd(element, box));
  const top = Math.max(padding + EDGE, rest > CARD_ROOM + EDGE ? (rest - CARD_ROOM) / 2 : 0);
  const isInside = box.top >= padding && rest - box.top >= Math.min(CARD_ROOM, rest - EDGE);
  if (isInside && box.bottom <= innerHeight) return; // nothing moves under a reader without need
  // A tab in the background does not move smoothly: Firefox would not move it at all.
  const atOnce = document.hidden || matchMedia("(prefers-reduced-motion: reduce)").matches;
  scrollBy({ top: box.top - top, behavior: atOnce ? "instant" : "smooth" });
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
      node && !node.contains(element);
      node = composedParent(node)
    ) {
      const { position } = getComputedStyle(node);
      const { bottom } = node.getBoundingClientRect();
      if ((position === "fixed" || position === "sticky") && bottom < innerHeight * HIGHEST_BAR)
        end = Math.max(end, bottom);
    }
    y = Math.max(y, end);
  }
  return end;
}
