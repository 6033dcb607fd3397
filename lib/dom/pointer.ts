import { isOurs } from "./skipped";

/** A marked stretch that answers to the pointer. */
export interface PointedMark {
  readonly id: string;
  readonly ranges: readonly Range[];
}

/** A pointer that rests this long over a claim asks for its note. */
const REST_MS = 350;
/** And one that has left claim and card this long closes it. */
const LEAVE_MS = 300;

interface PointerCalls {
  onRest(id: string): void;
  onClick(id: string): void;
  onLeave(): void;
}

/** Tells which mark the pointer is on. Listens only; the page's own clicks go on as ever. */
export class PointerWatch {
  private marks: readonly PointedMark[] = [];
  /** Undefined while the pointer is on our own card: wherever it goes from there is news. */
  private over: string | null | undefined = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    document: Document,
    private readonly calls: PointerCalls,
    signal: AbortSignal,
  ) {
    document.addEventListener("pointermove", (event) => this.moved(event), { passive: true, signal });
    document.addEventListener("click", (event) => this.clicked(event), { signal });
    signal.addEventListener("abort", () => clearTimeout(this.timer));
  }

  watch(marks: readonly PointedMark[]): void {
    this.marks = marks;
  }

  private moved(event: PointerEvent): void {
    if (this.marks.length === 0 || event.pointerType === "touch") return;
    // Over our own card nothing changes: the reader is reading it.
    if (event.target instanceof Node && isOurs(event.target)) {
      clearTimeout(this.timer);
      this.over = undefined;
      return;
    }
    const id = this.markAt(event.clientX, event.clientY);
    if (id === this.over) return;
    this.over = id;
    clearTimeout(this.timer);
    this.timer =
      id === null
        ? setTimeout(() => this.calls.onLeave(), LEAVE_MS)
        : setTimeout(() => this.calls.onRest(id), REST_MS);
  }

  private clicked(event: MouseEvent): void {
    const { target } = event;
    if (this.marks.length === 0 || !(target instanceof Element) || isOurs(target)) return;
    if (target.closest("a, button, input, label, summary, [onclick], [role=button], [role=link]")) return;
    if (!document.getSelection()?.isCollapsed) return; // the reader is selecting text
    const id = this.markAt(event.clientX, event.clientY);
    if (id !== null) this.calls.onClick(id);
  }

  private markAt(x: number, y: number): string | null {
    for (const { id, ranges } of this.marks)
      for (const range of ranges)
        for (const rect of range.getClientRects())
          if (x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom) return id;
    return null;
  }
}
