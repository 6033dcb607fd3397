import { type CardLabels, type CardNote, cardContent } from "./card-content";
import { make } from "./elements";

/** Room between the claim and the card, in CSS pixels. */
const GAP = 8;
const EDGE = 8;

/** The note at a claim: one at a time, near the claim but never over it. */
export class Card {
  private readonly element: HTMLElement;
  private anchor: (() => DOMRect | null) | null = null;
  private onClosed: (() => void) | null = null;

  constructor(
    root: ShadowRoot,
    private readonly labels: CardLabels,
    signal: AbortSignal,
  ) {
    this.element = make("div", {
      class: "card",
      role: "dialog",
      "aria-label": labels.card,
      // The interface's own: the page may speak another language, the other way round.
      lang: labels.language,
      dir: labels.direction,
      popover: "manual",
    });
    root.append(this.element);
    const follow = () => this.place();
    const view = root.ownerDocument.defaultView ?? window;
    view.addEventListener("scroll", follow, { capture: true, passive: true, signal });
    view.addEventListener("resize", follow, { passive: true, signal });
    this.element.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      this.close();
    });
  }

  get isOpen(): boolean {
    return this.anchor !== null;
  }

  /** True where the event happened on the card: seen from inside its closed root. */
  holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.element.contains(target);
  }

  /**
   * @param anchor where the claim is now, in the viewport; null once it is gone
   * @param focus true when opened by key: the card takes the focus and gives it back
   */
  open(note: CardNote, anchor: () => DOMRect | null, focus: boolean, onClosed: () => void): void {
    this.onClosed?.();
    this.element.replaceChildren(cardContent(note, this.labels, () => this.close()));
    this.anchor = anchor;
    this.onClosed = onClosed;
    if (!this.element.matches(":popover-open")) this.element.showPopover();
    this.place();
    if (focus)
      (this.element.querySelector("a, button") as HTMLElement | null)?.focus({ preventScroll: true });
  }

  close(): void {
    if (!this.anchor) return;
    this.anchor = null;
    this.element.hidePopover();
    this.element.replaceChildren();
    const closed = this.onClosed;
    this.onClosed = null;
    closed?.();
  }

  /** Below the claim where there is room, else above; always within the window. */
  private place(): void {
    const claim = this.anchor?.();
    if (!this.anchor) return;
    if (!claim) {
      this.close();
      return;
    }
    const { style } = this.element;
    const isAway = claim.bottom < 0 || claim.top > innerHeight;
    // Out of sight with its claim, unless the reader is in it.
    style.visibility = isAway && !this.element.matches(":focus-within") ? "hidden" : "visible";
    if (isAway) return;
    const { width, height } = this.element.getBoundingClientRect();
    const below = innerHeight - claim.bottom - GAP - EDGE;
    const above = claim.top - GAP - EDGE;
    const goesBelow = height <= below || below >= above;
    style.maxHeight = `${Math.max(80, goesBelow ? below : above)}px`;
    const shown = Math.min(height, goesBelow ? below : above);
    style.top = `${goesBelow ? claim.bottom + GAP : claim.top - GAP - shown}px`;
    style.left = `${Math.max(EDGE, Math.min(claim.left, document.documentElement.clientWidth - width - EDGE))}px`;
  }
}
