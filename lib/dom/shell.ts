import { HOST_TAG, isOurs } from "./skipped";

/**
 * The one element that Obelus adds to a page: a host with a closed shadow root, outside the body, that
 * holds signs, ticks, card, printed notes and what screen readers are told. It takes no room and catches no pointer by itself.
 */
export class Shell {
  readonly root: ShadowRoot;
  private readonly host: HTMLElement;
  private readonly sheet = new CSSStyleSheet();
  private readonly zoomSheet = new CSSStyleSheet();
  private zoom = 1;

  constructor(
    private readonly document: Document,
    css: string,
  ) {
    // What an older copy of the extension left: Firefox gives it no time to clear up.
    for (const left of document.querySelectorAll(HOST_TAG)) if (isOurs(left)) left.remove();
    // Made where no page has defined what this element is: it could open the root, or forbid it. Until it is attached, the
    // root belongs to that other document.
    const elsewhere = document.implementation.createHTMLDocument("");
    this.host = elsewhere.createElement(HOST_TAG);
    this.root = this.host.attachShadow({ mode: "closed" });
    this.sheet.replaceSync(css);
    // What is pressed in our own parts is no business of the page's: its keys and its links stay quiet.
    for (const kind of ["keydown", "keypress", "keyup", "click", "auxclick", "pointerdown", "mousedown"])
      this.host.addEventListener(kind, (event) => event.stopPropagation());
  }

  /** Puts the host back as it was where the page has thrown it out, moved it or written on it. */
  attach(): void {
    const { documentElement } = this.document;
    if (this.host.parentNode !== documentElement) documentElement.append(this.host);
    for (const name of this.host.getAttributeNames()) this.host.removeAttribute(name);
    this.host.replaceChildren();
    // A root that comes from another document has lost its rules.
    if (!this.root.adoptedStyleSheets.includes(this.sheet))
      this.root.adoptedStyleSheets = [this.sheet, this.zoomSheet];
    this.undoZoom(documentElement);
  }

  /** All places are told in the window's own pixels: what zooms the page's root would zoom ours once more. */
  private undoZoom(root: Element): void {
    const zoom = Number.parseFloat(getComputedStyle(root).zoom) || 1;
    if (zoom === this.zoom) return;
    this.zoom = zoom;
    this.zoomSheet.replaceSync(`:host { zoom: ${1 / zoom} !important; }`);
  }

  remove(): void {
    this.host.remove();
  }

  /** True where the event happened in our own parts. */
  holds(event: Event): boolean {
    return event.target === this.host;
  }

  get hasFocus(): boolean {
    return this.root.activeElement !== null;
  }

  /** Gives the focus up, if it is here. */
  blur(): void {
    const { activeElement } = this.root;
    if (activeElement instanceof HTMLElement) activeElement.blur();
  }
}
