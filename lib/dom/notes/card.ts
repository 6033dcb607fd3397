import type { CardWords } from "../../report/card-words";
import { make } from "../elements";
import { type Box, boxOf, clippersOf, visiblePart } from "../visible-part";
import { CARD_NOTE, CARD_TITLE, type CardCalls, type CardNote, cardContent, tellPlace } from "./card-content";
import { cardPlace } from "./card-place";
import { seenWindow } from "./seen-window";

/** What has the focus when a card opens: nothing of it, its first source, or the button pressed before. */
export type CardFocus = "none" | "first" | "previous" | "next";

/** So many frames a card waits for words that are gone, two seconds mostly, once the page has been read. */
const MOST_LOST = 120;

/** The claim of an open card. */
interface OpenCard {
  readonly ranges: readonly Range[];
  readonly clippers: readonly Element[];
  readonly isRtl: boolean;
}

/** The note at a claim: one at a time, near the claim but never over it. */
export class Card {
  private readonly element: HTMLElement;
  private readonly seenWindow: ReturnType<typeof seenWindow>;
  private shown: OpenCard | null = null;
  private frame = 0;
  private placed = "";
  /** Frames without a place for the claim. */
  private lost = 0;

  constructor(
    root: ShadowRoot,
    private readonly words: CardWords,
    private readonly locale: string,
    private readonly calls: CardCalls,
    signal: AbortSignal,
  ) {
    this.element = make("div", {
      class: "card",
      role: "dialog",
      "aria-label": words.cardLabel,
      "aria-describedby": `${CARD_TITLE} ${CARD_NOTE}`,
      // The interface's own: the page may speak another language, the other way round.
      lang: words.languageTag,
      dir: words.textDirection,
      popover: "manual",
      // For the focus, where what should have it is out of view.
      tabindex: "-1",
    });
    root.append(this.element);
    this.seenWindow = seenWindow(root);
    signal.addEventListener("abort", () => this.close());
  }

  get isOpen(): boolean {
    return this.shown !== null;
  }

  get hasFocus(): boolean {
    return this.element.matches(":focus-within");
  }

  /** @param isDark true where the page behind the claim is */
  open(note: CardNote, ranges: readonly Range[], isDark: boolean, focus: CardFocus): void {
    this.shown = claimAt(ranges);
    this.lost = MOST_LOST; // none opens at words that are gone
    this.seenWindow(true);
    this.element.replaceChildren(cardContent(note, this.words, this.locale, this.calls));
    this.element.classList.toggle("dark", isDark);
    if (!this.element.matches(":popover-open")) this.element.showPopover();
    this.element.scrollTop = 0; // not before: what is hidden does not scroll
    this.follow();
    if (focus === "none") return;
    const wanted = this.element.querySelector<HTMLElement>(focus === "first" ? "a" : `.${focus}`);
    // A note is read from its beginning.
    (wanted && isOnTop(wanted) ? wanted : this.element).focus({ preventScroll: true });
  }

  /** Tells an open card where its claim stands now, and which of the page's it is. */
  moveTo(ranges: readonly Range[], place: CardNote["place"]): void {
    if (!this.shown) return;
    this.shown = claimAt(ranges);
    tellPlace(this.element, place, this.words);
  }

  close(): void {
    cancelAnimationFrame(this.frame);
    if (!this.shown) return;
    this.shown = null;
    this.element.hidePopover();
    this.element.replaceChildren();
  }

  /** Text moves for many reasons; while a card is open, its one claim is looked at in every frame. */
  private follow(): void {
    cancelAnimationFrame(this.frame);
    // The page has thrown our element out, and the browser has closed what was open in it.
    if (this.element.matches(":popover-open")) this.place();
    else this.calls.onClose();
    if (this.shown) this.frame = requestAnimationFrame(() => this.follow());
  }

  private place(): void {
    if (!this.shown) return;
    const { ranges, clippers, isRtl } = this.shown;
    const claim = boxOf(ranges);
    if (claim) this.lost = 0;
    else if (this.lost >= MOST_LOST || !this.calls.isUnread()) this.lost++;
    if (!claim) {
      if (this.lost > MOST_LOST) this.calls.onClose();
      return;
    }
    const { clientWidth: right, clientHeight } = document.documentElement;
    const bottom = Math.min(innerHeight, clientHeight || innerHeight);
    const view = this.seenWindow() ?? { left: 0, top: 0, right, bottom };
    const seen = inView(visiblePart(claim, clippers), view);
    const { style } = this.element;
    // Out of sight with its claim, unless the reader is in it.
    const visibility = seen || this.hasFocus ? "visible" : "hidden";
    if (style.visibility !== visibility) style.visibility = visibility;
    if (visibility === "hidden") return;
    const { offsetWidth, offsetHeight, clientHeight: inner, scrollHeight } = this.element;
    const natural = scrollHeight + offsetHeight - inner;
    const { left, top, maxHeight } = cardPlace(
      seen ?? edgeTowards(claim, view),
      { width: offsetWidth, height: natural },
      view,
      isRtl,
    );
    const placed = `${left} ${top} ${maxHeight}`;
    if (placed === this.placed) return;
    this.placed = placed;
    style.left = `${left}px`;
    style.top = `${top}px`;
    style.maxHeight = `${maxHeight}px`;
  }
}

function claimAt(ranges: readonly Range[]): OpenCard {
  const around = ranges[0]?.startContainer.parentElement ?? null;
  const isRtl = around !== null && getComputedStyle(around).direction === "rtl";
  return { ranges, clippers: clippersOf(around), isRtl };
}

/** False where an element's first line is scrolled out of view, or under the row of buttons. */
function isOnTop(element: HTMLElement): boolean {
  const [line] = element.getClientRects();
  const root = element.getRootNode() as ShadowRoot;
  return !!line && element.contains(root.elementFromPoint(line.left + 1, (line.top + line.bottom) / 2));
}

/** For a reader who scrolled away from the claim with the focus in its card: it waits at that edge. */
function edgeTowards({ left, right, bottom }: Box, view: Box): Box {
  const edge = bottom <= view.top ? view.top : view.bottom;
  return { left, right, top: edge, bottom: edge };
}

function inView(box: Box | null, { left, top, right, bottom }: Box): Box | null {
  if (!box || box.bottom <= top || box.top >= bottom || box.right <= left || box.left >= right) return null;
  return { ...box, top: Math.max(top, box.top), bottom: Math.min(bottom, box.bottom) };
}
