import { composedParent, someAround } from "../composed";
import {
  hasAttribute,
  heightOf,
  localNameOf,
  rectOf,
  scrollLeftOf,
  scrollTopOf,
  textOf,
  widthOf,
} from "../native";

/** What the extraction asks of an element's style. */
interface Look {
  readonly isShown: boolean;
  readonly isBlock: boolean;
  /** False where its own text is hidden; what it holds may be seen all the same. */
  readonly isVisible: boolean;
}

const HIDDEN: Look = { isShown: false, isBlock: true, isVisible: false };
const INLINE_DISPLAY = /^(inline|contents|ruby)/;
/** A floated letter or two is a drop cap, part of the word that follows. */
const DROP_CAP = 2;

export function lookOf(element: Element): Look {
  const style = getComputedStyle(element);
  const { display, visibility } = style;
  if (display === "none" || display === "" || style.contentVisibility === "hidden" || style.opacity === "0")
    return HIDDEN;
  const isBlock = !INLINE_DISPLAY.test(display) && !isDropCap(element, style);
  return { isShown: true, isBlock, isVisible: visibility === "visible" };
}

function isDropCap(element: Element, { float }: CSSStyleDeclaration): boolean {
  return float !== "none" && (textOf(element) ?? "").trim().length <= DROP_CAP;
}

/** True where the line breaks of a text are seen. Asked of few: most texts hold none. */
export function keepsLineBreaks(text: Text): boolean {
  const parent = composedParent(text);
  return parent !== null && /pre|break-spaces/.test(getComputedStyle(parent).whiteSpace);
}

/** Boxes narrower or lower than this cannot be read: the "screen-reader only" trick. */
const SMALLEST = 2;

const SEEN: CheckVisibilityOptions = {
  opacityProperty: true,
  contentVisibilityAuto: false,
  // As Chromium 120 calls the first one.
  checkOpacity: true,
};

/** False where the element is transparent or left out, by itself or by what is around it. */
function isSeen(element: Element): boolean {
  const { checkVisibility } = Element.prototype;
  // Safari has it from 17.4 on.
  return !checkVisibility || checkVisibility.call(element, SEEN);
}

/** True where a document's body is shown, or it has none: pictures and plain data. */
export function isBodySeen({ body }: { readonly body: Element | null }): boolean {
  return body === null || (isSeen(body) && getComputedStyle(body).visibility === "visible");
}

/**
 * True where a reader can see the text: not transparent, not in a closed `<details>`, of some size, not moved off
 * the page to the left or the top.
 * @param range the text's own
 */
export function isReadable(element: Element, range: Range): boolean {
  if (!isSeen(element) || isInClosedDetails(element, range)) return false;
  const { width, height, left, top, right, bottom } = range.getBoundingClientRect();
  if (width < SMALLEST || height < SMALLEST) return false;
  if (right > 0 && bottom > 0) return true;
  // Beyond the window's edges: it may have been scrolled there, by the page or within a box of it.
  let x = right;
  let y = bottom;
  for (let box: Element | null = element; box && (x <= 0 || y <= 0); box = composedParent(box)) {
    x += scrollLeftOf(box);
    y += scrollTopOf(box);
  }
  return (x > 0 && y > 0) || someAround(element, (around) => isMoved(around, left, top));
}

/** True of a box that holds the place and reaches into the window: the page moves it instead of scrolling. */
function isMoved(box: Element, x: number, y: number): boolean {
  const { transform, translate } = getComputedStyle(box);
  if (transform === "none" && translate === "none") return false;
  const { left, top, right, bottom } = rectOf(box);
  return left <= x && top <= y && right > 0 && bottom > 0;
}

/** Of its own text only the summary's is seen, which may flow in its line. */
function isInClosedDetails(element: Element, { startContainer }: Range): boolean {
  if (localNameOf(element) !== "details" || hasAttribute(element, "open")) return false;
  const { parentElement } = startContainer;
  return !parentElement || Element.prototype.closest.call(parentElement, "summary,details") === element;
}

/** True for a box that clips what it holds to nothing. */
export function clipsAll(box: Element): boolean {
  // The window clips for these two, which may be low: what they hold floats, or is fixed to the window.
  const name = localNameOf(box);
  if (name === "html" || name === "body" || !(box instanceof HTMLElement)) return false;
  // Few boxes clip, and asking for a style is cheaper than for a size.
  const { overflow, display } = getComputedStyle(box);
  if (overflow === "visible" || display === "contents") return false;
  return heightOf(box) < SMALLEST || widthOf(box) < SMALLEST;
}
