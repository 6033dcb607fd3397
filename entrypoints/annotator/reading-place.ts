import type { Signs } from "../../lib/dom/marks/signs";
import type { Shell } from "../../lib/dom/shell";
import { boxOf } from "../../lib/dom/visible-part";
import type { Visit } from "../../lib/report/types";
import type { DrawnMark } from "./drawn-mark";

type Marks = readonly Pick<DrawnMark, "id" | "ranges">[];

/** Where a reader who uses keys is, where he came from, and how he gets back. */
export class ReadingPlace {
  private cameFrom: HTMLElement | null = null;
  /** The claim he was led to last. */
  visited: Visit | null = null;

  constructor(
    private readonly document: Document,
    private readonly shell: Shell,
    private readonly signs: Signs,
  ) {
    // Where the reader was before he left by himself is long ago. Where we move the focus it is back by then.
    shell.root.host.addEventListener("focusout", () =>
      queueMicrotask(() => {
        if (!shell.hasFocus) this.cameFrom = null;
      }),
    );
  }

  /** The claim to go to, or null where there is none that way. */
  next(marks: Marks, direction: -1 | 1, fromEdge: boolean): string | null {
    const ways = shown(marks);
    if (fromEdge) return ways.at(direction > 0 ? 0 : -1)?.id ?? null;
    const at = ways.findIndex(({ id }) => id === (this.signs.focused ?? this.visited?.annotationId));
    if (at >= 0 && (this.signs.focused !== null || isInView(ways[at])))
      return ways[at + direction]?.id ?? null;
    // He has scrolled on, or begins: from what he sees.
    return (direction > 0 ? ways.find(isBelowTop) : ways.findLast((mark) => !isBelowTop(mark)))?.id ?? null;
  }

  /** The claim beside another, round at the ends; null where none is shown. */
  beside(marks: Marks, from: string | null, direction: -1 | 1): string | null {
    const ways = shown(marks);
    const at = ways.findIndex(({ id }) => id === from);
    return ways.at((at + direction) % ways.length)?.id ?? null;
  }

  /** The claim at which he is: in focus, in the selection, led to before, else the first one he sees. */
  here(marks: Marks): string | null {
    const ways = shown(marks);
    const selection = this.document.getSelection();
    const node = selection?.anchorNode;
    const selected = node
      ? ways.find(({ ranges }) => ranges.some((range) => range.isPointInRange(node, selection.anchorOffset)))
      : undefined;
    const led = ways.find((mark) => mark.id === this.visited?.annotationId && isInView(mark));
    const seen = selected ?? led ?? ways.find(isBelowTop) ?? ways[0];
    return this.signs.focused ?? seen?.id ?? null;
  }

  /** Before the focus goes from the page to our parts. */
  enter(id: string): void {
    this.moveTo(id);
    const { activeElement, body } = this.document;
    if (this.shell.hasFocus) return;
    this.cameFrom = activeElement instanceof HTMLElement && activeElement !== body ? activeElement : null;
  }

  moveTo(id: string): void {
    this.visited = { annotationId: id, time: Date.now() };
  }

  /** From the card to the sign of its claim: the list goes on from there. */
  leaveCard(id: string, marks: Marks): void {
    this.signs.focus(id);
    if (this.signs.focused !== id) this.toPage(id, marks);
  }

  /** Back to where the focus came from; where that was nothing in particular, to the claim's words. */
  toPage(id: string, marks: Marks): void {
    const { cameFrom } = this;
    this.cameFrom = null;
    cameFrom?.focus({ preventScroll: true });
    // Gone, or hidden meanwhile.
    if (!cameFrom || this.document.activeElement !== cameFrom) this.toWords(id, marks);
  }

  /** Puts the reader's place at the claim's first word, so that reading and Tab go on from there. */
  toWords(id: string, marks: Marks): void {
    this.shell.blur();
    const range = marks.find((mark) => mark.id === id)?.ranges[0];
    if (range?.startContainer.isConnected)
      this.document.getSelection()?.collapse(range.startContainer, range.startOffset);
  }
}

/** Those that have a place to go to: the page may have hidden the text of others. */
function shown(marks: Marks): Marks {
  return marks.filter(({ ranges }) => boxOf(ranges) !== null);
}

function isBelowTop({ ranges }: Pick<DrawnMark, "ranges">): boolean {
  const box = boxOf(ranges);
  return box !== null && box.top >= 0;
}

function isInView(mark: Pick<DrawnMark, "ranges"> | undefined): boolean {
  const box = mark && boxOf(mark.ranges);
  return !!box && box.bottom > 0 && box.top < innerHeight;
}
