import { matches } from "../native";
import { onOuterFocus } from "../outer-focus";
import { isOurs } from "../skipped";
import { markAt, type PlacedMark } from "./mark-at";

/** A pointer that rests this long over a claim asks for its note. */
const REST_MS = 350;
/** And one that has left claim and card this long closes it. */
const LEAVE_MS = 300;

/** What a click does something to of its own. */
const INTERACTIVE = "a, button, input, label, summary, [onclick], [role=button], [role=link]";

interface PointerCalls {
  onRest(id: string): void;
  onClick(id: string): void;
  /** A click on the page, on no mark, or the focus taken by the page around this frame. */
  onClickAway(): void;
  onLeave(): void;
  /** True while words that the page has written anew have no marks yet. */
  isUnread(): boolean;
}

/** Tells which mark the pointer is on. Listens only; the page's own clicks go on as ever. */
export class PointerWatch {
  private marks: readonly PlacedMark[] = [];
  /** Undefined while the pointer is on our own card: wherever it goes from there is news. */
  private over: string | null | undefined = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private frame = 0;
  /** Where the pointer was last, in the viewport. */
  private place = { x: 0, y: 0 };

  constructor(
    document: Document,
    private readonly calls: PointerCalls,
    signal: AbortSignal,
  ) {
    document.addEventListener("pointermove", (event) => this.moved(event), { passive: true, signal });
    document.addEventListener("click", (event) => this.clicked(event), { signal });
    document.documentElement.addEventListener("pointerleave", (event) => this.leaves(event), {
      passive: true,
      signal,
    });
    onOuterFocus(() => calls.onClickAway(), signal);
    signal.addEventListener("abort", () => {
      clearTimeout(this.timer);
      cancelAnimationFrame(this.frame);
    });
  }

  watch(marks: readonly PlacedMark[]): void {
    this.marks = marks;
  }

  private moved(event: PointerEvent): void {
    // A reader's pointer only: the page may send events of its own making.
    if (this.marks.length === 0 || event.pointerType === "touch" || !event.isTrusted) return;
    // Over our own card nothing changes: the reader is reading it. Nor while he selects text.
    if (event.buttons !== 0 || (event.target instanceof Node && isOurs(event.target))) {
      cancelAnimationFrame(this.frame);
      clearTimeout(this.timer);
      this.over = undefined;
      return;
    }
    this.place = { x: event.clientX, y: event.clientY };
    // However fast the pointer moves, it is looked for once a frame, when the page is laid out anyway.
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.isOver(this.markHere()));
  }

  private markHere(): string | null {
    return markAt(this.marks, this.place.x, this.place.y);
  }

  private isOver(id: string | null): void {
    if (id === this.over) return;
    this.over = id;
    clearTimeout(this.timer);
    this.timer =
      id === null
        ? setTimeout(() => this.hasLeft(), LEAVE_MS)
        : setTimeout(() => this.calls.onRest(id), REST_MS);
  }

  /** It may be the mark that has gone, for a moment. */
  private hasLeft(): void {
    if (this.calls.isUnread()) {
      this.timer = setTimeout(() => this.hasLeft(), LEAVE_MS);
      return;
    }
    this.over = this.markHere();
    if (this.over === null) this.calls.onLeave();
    else this.calls.onRest(this.over);
  }

  /** Out of the window, which no move tells. */
  private leaves({ isTrusted }: PointerEvent): void {
    if (!isTrusted) return;
    cancelAnimationFrame(this.frame);
    this.place = { x: -1, y: -1 };
    if (this.marks.length > 0) this.isOver(null);
  }

  private clicked(event: MouseEvent): void {
    const { target, isTrusted } = event;
    if (!isTrusted || this.marks.length === 0 || !(target instanceof Element) || isOurs(target)) return;
    if (!document.getSelection()?.isCollapsed) return; // the reader is selecting text
    // Inside shadow roots, too, out of which the target alone does not tell.
    const isPages = event.composedPath().some((on) => on instanceof Element && matches(on, INTERACTIVE));
    const id = isPages ? null : markAt(this.marks, event.clientX, event.clientY);
    if (id === null) {
      this.calls.onClickAway();
      return;
    }
    // Its rest is no news any more: it would open again what was closed at once.
    this.over = id;
    clearTimeout(this.timer);
    this.calls.onClick(id);
  }
}
