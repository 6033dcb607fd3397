import type { CardWords } from "../../report/card-words";
import { SHAPE_VIEW_BOX, VERDICT_SHAPES } from "../../report/verdict-shapes";
import type { ProblemVerdict } from "../../story/verdicts";
import { make, makeShape } from "../elements";
import { rootOf } from "../native";
import type { FrameWork } from "./frame-work";
import { KnownStyles, signPlace, TakenPlaces } from "./sign-place";

/** One claim in the page that gets a sign. */
export interface SignedMark {
  readonly id: string;
  readonly verdict: ProblemVerdict;
  /** What a screen reader says: the verdict and the claim's first words. */
  readonly label: string;
  /** CSS colours of the shape, and of a plate under it where the ground is not known. */
  readonly color: string;
  readonly plate: string | null;
  readonly ranges: readonly Range[];
}

interface SignCalls {
  onOpen(id: string, byKey: boolean): void;
  /** A sign got the focus whose claim cannot be seen. */
  onHiddenFocus(id: string): void;
}

/**
 * Small signs at the ends of the marked claims: the verdict's shape, as buttons in a labelled list that
 * keyboards and screen readers reach. They lie over the page in our own root; the text does not move.
 */
export class Signs {
  private readonly layer: HTMLElement;
  private readonly list: HTMLElement;
  private readonly buttons = new Map<string, HTMLButtonElement>();
  private marks: readonly SignedMark[] = [];
  private readonly shapes = new Map<ProblemVerdict, SVGSVGElement>();
  private styles = new KnownStyles();
  private readonly heard = new WeakSet<ShadowRoot>();

  /** @param document the page's: until it is put there, the root is another's */
  constructor(
    document: Document,
    root: ShadowRoot,
    private readonly frames: FrameWork,
    words: CardWords,
    private readonly calls: SignCalls,
    private readonly signal: AbortSignal,
  ) {
    // A list without bullets is none for Safari's screen reader unless it says so.
    this.list = make("ol", { role: "list" });
    this.layer = make(
      "nav",
      {
        class: "signs",
        "aria-label": words.signsLabel,
        lang: words.languageTag,
        dir: words.textDirection,
      },
      this.list,
    );
    root.append(this.layer);
    const again = () => this.refresh();
    window.addEventListener("resize", again, { passive: true, signal });
    this.followScroll(window);
    document.fonts.addEventListener("loadingdone", again, { signal });
    document.addEventListener("transitionend", again, { passive: true, signal });
    const sizes = new ResizeObserver(again);
    sizes.observe(document.documentElement);
    signal.addEventListener("abort", () => sizes.disconnect());
  }

  /** Shows these signs and no others, from the next frame on. */
  show(marks: readonly SignedMark[]): void {
    this.marks = marks;
    if (marks.length === 0) this.list.replaceChildren(); // not one by one: the reader waits for it
    const before = new Map(this.buttons);
    this.buttons.clear();
    for (const mark of marks) {
      const button = before.get(mark.id) ?? this.newButton(mark);
      before.delete(mark.id);
      this.buttons.set(mark.id, button);
      button.setAttribute("aria-label", mark.label);
      // No custom properties: a page can set those too.
      button.style.color = mark.color;
      button.style.background = mark.plate ?? "transparent";
    }
    if (marks.length > 0) for (const button of before.values()) button.parentElement?.remove();
    this.refresh();
  }

  focus(id: string): void {
    const button = this.buttons.get(id);
    // Before its first frame a sign cannot take the focus, and a frame out of view has none.
    if (button && !button.isConnected) this.place()();
    button?.focus({ preventScroll: true });
  }

  /** The claim whose sign has the focus, or null. */
  get focused(): string | null {
    const root = this.layer.getRootNode() as ShadowRoot;
    for (const [id, button] of this.buttons) if (root.activeElement === button) return id;
    return null;
  }

  /** Puts the signs where their claims are now, before the next frame is painted. */
  refresh(): void {
    this.styles = new KnownStyles();
    this.schedule();
  }

  private schedule(): void {
    this.frames.add(this.place);
  }

  private followScroll(target: EventTarget): void {
    const { signal } = this;
    target.addEventListener("scroll", () => this.schedule(), { capture: true, passive: true, signal });
  }

  /** What scrolls within a shadow root tells nobody outside. */
  private listenInTrees(): void {
    for (const clipper of this.styles.allClippers()) {
      const root = rootOf(clipper);
      if (!(root instanceof ShadowRoot) || this.heard.has(root)) continue;
      this.heard.add(root);
      this.followScroll(root);
    }
  }

  private newButton({ id, verdict }: SignedMark): HTMLButtonElement {
    let shape = this.shapes.get(verdict);
    if (!shape) {
      shape = makeShape(SHAPE_VIEW_BOX, VERDICT_SHAPES[verdict]);
      this.shapes.set(verdict, shape);
    }
    const button = make(
      "button",
      { type: "button", class: "sign", "aria-haspopup": "dialog" },
      shape.cloneNode(true),
    );
    make("li", {}, button);
    // `detail` is 0 when a key pressed the button.
    button.addEventListener("click", (event) => this.calls.onOpen(id, event.detail === 0));
    button.addEventListener("focus", () => {
      if (button.classList.contains("away")) this.calls.onHiddenFocus(id);
    });
    return button;
  }

  private readonly place = () => {
    const origin = this.layer.getBoundingClientRect();
    const taken = new TakenPlaces();
    const places = this.marks.map(({ id, ranges }) => ({ id, place: signPlace(ranges, this.styles, taken) }));
    this.listenInTrees();
    return () => {
      for (const [index, { id, place }] of places.entries()) {
        const button = this.buttons.get(id);
        const item = button?.parentElement;
        if (!button || !item) continue;
        // What has the focus would lose it, where words are gone for a moment: the next drawing decides on it.
        button.hidden = place === null && this.focused !== id;
        if (place) {
          button.classList.toggle("away", place.isAway);
          button.style.left = `${place.x - origin.left}px`;
          button.style.top = `${place.y - origin.top}px`;
          button.style.width = button.style.height = `${place.size}px`;
        }
        // In page order, so that Tab follows the text. An item in its place is not moved: it may have the focus.
        if (this.list.children[index] !== item)
          this.list.insertBefore(item, this.list.children[index] ?? null);
      }
    };
  };
}
