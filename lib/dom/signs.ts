import { SHAPE_VIEW_BOX, VERDICT_SHAPES } from "../report/verdict-shapes";
import type { ProblemVerdict } from "../story/verdicts";
import { isDarkBehind } from "./background-color";
import { make, makeShape } from "./elements";

/** One claim in the page that gets a sign. */
export interface SignedMark {
  readonly id: string;
  readonly verdict: ProblemVerdict;
  readonly label: string;
  readonly ranges: readonly Range[];
}

/** Width and height of a sign, in CSS pixels. */
const SIZE = 13;

/**
 * Small signs after the marked claims: the verdict's shape, as buttons that keyboards and screen readers
 * reach. They lie over the page in our own root; the text does not move.
 */
export class Signs {
  private readonly layer: HTMLElement;
  private readonly buttons = new Map<string, HTMLButtonElement>();
  private marks: readonly SignedMark[] = [];
  private frame = 0;

  constructor(
    root: ShadowRoot,
    private readonly onOpen: (id: string, byKey: boolean) => void,
    signal: AbortSignal,
  ) {
    this.layer = make("div", { class: "signs" });
    root.append(this.layer);
    const view = root.ownerDocument.defaultView ?? window;
    const again = () => this.schedule();
    view.addEventListener("resize", again, { passive: true, signal });
    // Scrolling inside the page's own boxes moves claims; the window's own scrolling moves both alike.
    view.addEventListener(
      "scroll",
      ({ target }) => {
        if (target !== root.ownerDocument) this.schedule();
      },
      { capture: true, passive: true, signal },
    );
    const sizes = new ResizeObserver(again);
    sizes.observe(root.ownerDocument.documentElement);
    signal.addEventListener("abort", () => sizes.disconnect());
  }

  show(marks: readonly SignedMark[]): void {
    this.marks = marks;
    const wanted = new Set(marks.map(({ id }) => id));
    for (const [id, button] of this.buttons) {
      if (wanted.has(id)) continue;
      button.remove();
      this.buttons.delete(id);
    }
    for (const mark of marks) {
      let button = this.buttons.get(mark.id);
      if (!button) {
        button = this.newButton(mark);
        this.buttons.set(mark.id, button);
      }
      this.layer.append(button); // in page order, so that Tab follows the text
    }
    this.schedule();
  }

  focus(id: string): void {
    this.buttons.get(id)?.focus({ preventScroll: true });
  }

  private newButton(mark: SignedMark): HTMLButtonElement {
    const button = make(
      "button",
      { type: "button", class: "sign", "aria-label": mark.label, "aria-haspopup": "dialog" },
      makeShape(SHAPE_VIEW_BOX, VERDICT_SHAPES[mark.verdict]),
    );
    // `detail` is 0 when a key pressed the button.
    button.addEventListener("click", (event) => this.onOpen(mark.id, event.detail === 0));
    return button;
  }

  private schedule(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.place();
    });
  }

  /** Reads all places first and writes them after, so that the page is laid out once. */
  private place(): void {
    const origin = this.layer.getBoundingClientRect();
    const places = this.marks.map(({ id, ranges }) => {
      const range = ranges.at(-1);
      const rects = range?.getClientRects();
      const rect = rects?.[rects.length - 1];
      const dark = rect && range ? isDarkBehind(range.endContainer.parentElement) : false;
      return { id, rect, dark };
    });
    for (const { id, rect, dark } of places) {
      const button = this.buttons.get(id);
      if (!button) continue;
      button.hidden = !rect || rect.width === 0;
      if (!rect) continue;
      button.style.left = `${rect.right - origin.left}px`;
      button.style.top = `${rect.top - origin.top - SIZE / 2}px`;
      button.classList.toggle("on-dark", dark);
    }
  }
}
