import { make } from "../elements";
import { boxOf } from "../visible-part";
import type { FrameWork } from "./frame-work";
import type { PlacedMark } from "./mark-at";

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
  private ids = new Map<HTMLElement, string>();

  /** @param document the page's: until it is put there, the root is another's */
  constructor(
    private readonly document: Document,
    root: ShadowRoot,
    private readonly frames: FrameWork,
    onPress: (id: string) => void,
    signal: AbortSignal,
  ) {
    this.column = make("div", { class: "ticks", "aria-hidden": "true" });
    this.column.addEventListener("click", ({ target }) => {
      const id = target instanceof HTMLElement ? this.ids.get(target) : undefined;
      if (id !== undefined) onPress(id);
    });
    root.append(this.column);
    const again = () => this.refresh();
    window.addEventListener("resize", again, { passive: true, signal });
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
    this.frames.add(this.place);
  }

  private readonly place = () => {
    const { documentElement, scrollingElement } = this.document;
    // Of a page without a doctype the root has not the window's height.
    const { scrollHeight, clientHeight } = scrollingElement ?? documentElement;
    const isLong = scrollHeight > clientHeight * LONG;
    const places = (isLong ? this.marks : []).flatMap(({ id, ranges }) => {
      const box = boxOf(ranges);
      return box ? [{ id, share: (box.top + scrollY) / scrollHeight }] : [];
    });
    const side = getComputedStyle(documentElement).direction === "rtl" ? "left" : "right";
    return () => this.write(places, side);
  };

  private write(places: readonly { id: string; share: number }[], side: "left" | "right"): void {
    const key = JSON.stringify([places, side]);
    if (key === this.placed) return;
    this.placed = key;
    this.column.className = `ticks ${side}`;
    this.ids = new Map(
      places.map(({ id, share }) => {
        const tick = make("button", { type: "button", class: "tick", tabindex: "-1" });
        tick.style.top = `${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}%`;
        return [tick, id];
      }),
    );
    this.column.replaceChildren(...this.ids.keys());
  }
}
