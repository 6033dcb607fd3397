import { make } from "./elements";
import type { PlacedMark } from "./mark-at";
import { boxOf } from "./visible-part";

/** Pages not much higher than the window need no map. */
const LONG = 1.5;

/**
 * Ticks along the scroll bar, one a claim, in page order: where claims are in a long page. For the pointer
 * only; keys and screen readers have the list of signs.
 */
export class Ticks {
  private readonly column: HTMLElement;
  private marks: readonly PlacedMark[] = [];
  private placed = "";
  private frame = 0;

  constructor(
    root: ShadowRoot,
    private readonly onPress: (id: string) => void,
    signal: AbortSignal,
  ) {
    this.column = make("div", { class: "ticks", "aria-hidden": "true" });
    root.append(this.column);
    const document = root.ownerDocument;
    const again = () => this.refresh();
    (document.defaultView ?? window).addEventListener("resize", again, { passive: true, signal });
    const sizes = new ResizeObserver(again);
    sizes.observe(document.documentElement);
    signal.addEventListener("abort", () => sizes.disconnect());
  }

  show(marks: readonly PlacedMark[]): void {
    this.marks = marks;
    this.refresh();
  }

  /** Draws the column again before the next frame is painted. */
  refresh(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.place();
    });
  }

  /** Reads all places first and writes them after, so that the page is laid out once. */
  private place(): void {
    const { documentElement } = document;
    const { scrollHeight, clientHeight } = documentElement;
    const isLong = scrollHeight > clientHeight * LONG;
    const places = (isLong ? this.marks : []).flatMap(({ id, ranges }) => {
      const box = boxOf(ranges);
      return box ? [{ id, share: (box.top + scrollY) / scrollHeight }] : [];
    });
    const side = getComputedStyle(documentElement).direction === "rtl" ? "left" : "right";
    const key = JSON.stringify([places, side]);
    if (key === this.placed) return;
    this.placed = key;
    this.column.className = `ticks ${side}`;
    this.column.replaceChildren(
      ...places.map(({ id, share }) => {
        const tick = make("button", { type: "button", class: "tick", tabindex: "-1" });
        tick.style.top = `${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}%`;
        tick.addEventListener("click", () => this.onPress(id));
        return tick;
      }),
    );
  }
}
