import type { Box } from "../visible-part";

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface CardPlace {
  readonly left: number;
  readonly top: number;
  /** The card scrolls inside where it is higher. */
  readonly maxHeight: number;
}

/** Room between the claim and the card, and between the card and the window's edge; CSS pixels. */
const GAP = 8;
const EDGE = 8;
/** Higher than this a card would hide too much of the page. */
const MOST_HEIGHT = 430;
/** Lower than this a card cannot be read. */
const LEAST_HEIGHT = 140;

/**
 * Where a card goes: below its claim where there is room, else above, else beside; where the claim fills
 * the window, at the side with more room, which then keeps free as much of the claim as it can.
 * @param claim what can be seen of the claim, in the viewport
 * @param view what can be seen of the viewport itself
 */
export function cardPlace(claim: Box, card: Size, view: Box, isRtl: boolean): CardPlace {
  const { width } = card;
  const height = Math.min(card.height, MOST_HEIGHT);
  const below = view.bottom - claim.bottom - GAP - EDGE;
  const above = claim.top - view.top - GAP - EDGE;
  const start = isRtl ? claim.right - width : claim.left;
  const left = Math.max(view.left + EDGE, Math.min(start, view.right - width - EDGE));
  const whole = Math.min(MOST_HEIGHT, view.bottom - view.top - 2 * EDGE);
  const under = (room: number) => ({ left, top: claim.bottom + GAP, maxHeight: Math.min(room, whole) });
  const over = (room: number) => ({ ...under(room), top: claim.top - GAP - Math.min(height, room) });

  if (height <= below) return under(below);
  if (height <= above) return over(above);
  const beside =
    view.right - claim.right - GAP >= width + EDGE ? claim.right + GAP : claim.left - GAP - width;
  if (beside >= view.left + EDGE && Math.max(below, above) < Math.min(height, whole)) {
    const top = Math.max(view.top + EDGE, Math.min(claim.top, view.bottom - EDGE - height));
    return { left: beside, top, maxHeight: whole };
  }
  if (Math.max(below, above) >= LEAST_HEIGHT) return below >= above ? under(below) : over(above);
  const room = Math.min(LEAST_HEIGHT, whole);
  if (below >= above) return { left, top: view.bottom - EDGE - room, maxHeight: room };
  return { left, top: view.top + EDGE, maxHeight: room };
}
