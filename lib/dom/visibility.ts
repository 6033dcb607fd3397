import { heightOf, parentElementOf, textOf, widthOf } from "./native";

/** What the extraction asks of an element's style, each element once. */
export interface Look {
  readonly isShown: boolean;
  readonly isBlock: boolean;
  /** Asked of few: most texts hold no line break. */
  keepsLineBreaks(): boolean;
}

const HIDDEN: Look = { isShown: false, isBlock: true, keepsLineBreaks: () => false };
const INLINE_DISPLAY = /^(inline|contents|ruby)/;
/** A floated letter or two is a drop cap, part of the word that follows. */
const DROP_CAP = 2;

export function lookOf(element: Element): Look {
  const style = getComputedStyle(element);
  const { display } = style;
  if (display === "none" || display === "") return HIDDEN;
  return {
    isShown: true,
    isBlock: !INLINE_DISPLAY.test(display) && !isDropCap(element, display, style),
    keepsLineBreaks: () => /pre|break-spaces/.test(style.whiteSpace),
  };
}

function isDropCap(element: Element, display: string, style: CSSStyleDeclaration): boolean {
  if (display !== "inline-block" && style.float === "none") return false;
  return (textOf(element) ?? "").trim().length <= DROP_CAP;
}

/** Boxes narrower or lower than this cannot be read: the "screen-reader only" trick. */
const SMALLEST = 2;

/**
 * True where a reader can see the text: not transparent, not in a closed `<details>`, not clipped to
 * nothing, not moved off the page to the left or the top.
 * @param range the text's own
 * @param clipping which boxes clip what they hold to nothing, as far as this reading has met them; filled here
 */
export function isReadable(element: Element, range: Range, clipping: Map<Element, boolean>): boolean {
  if (
    "checkVisibility" in Element.prototype &&
    !Element.prototype.checkVisibility.call(element, {
      opacityProperty: true,
      visibilityProperty: true,
      contentVisibilityAuto: false,
    })
  )
    return false;
  const rect = range.getBoundingClientRect();
  if (rect.width < SMALLEST || rect.height < SMALLEST) return false;
  const view = range.startContainer.ownerDocument?.defaultView;
  if (!view) return false;
  if (rect.right + view.scrollX <= 0 || rect.bottom + view.scrollY <= 0) return false;
  return !isClippedAway(element, clipping);
}

/** How far up a clipping box is looked for. */
const CLIP_DEPTH = 6;

function isClippedAway(element: Element, clipping: Map<Element, boolean>): boolean {
  let box: Element | null = element;
  for (let depth = 0; box && depth < CLIP_DEPTH; depth++, box = parentElementOf(box)) {
    let clips = clipping.get(box);
    if (clips === undefined) {
      clips = clipsAll(box);
      clipping.set(box, clips);
    }
    if (clips) return true;
  }
  return false;
}

function clipsAll(box: Element): boolean {
  const low = box instanceof HTMLElement && (heightOf(box) < SMALLEST || widthOf(box) < SMALLEST);
  return low && getComputedStyle(box).overflow !== "visible";
}
