import { HOST_TAG } from "./skipped";

/**
 * The one element that Obelus adds to a page: a host with a closed shadow root, outside the body, that
 * holds the signs and the card. It takes no room and catches no pointer by itself.
 */
export class Shell {
  readonly root: ShadowRoot;
  private readonly host: HTMLElement;

  constructor(
    private readonly document: Document,
    css: string,
  ) {
    // What an older copy of the extension left: Firefox gives it no time to clear up.
    for (const left of document.querySelectorAll(HOST_TAG)) left.remove();
    this.host = document.createElement(HOST_TAG);
    this.root = this.host.attachShadow({ mode: "closed" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.root.adoptedStyleSheets = [sheet];
    // What is pressed in our own parts is no business of the page's: its keys and its links stay quiet.
    for (const kind of ["keydown", "keypress", "keyup", "click", "auxclick", "pointerdown", "mousedown"])
      this.host.addEventListener(kind, (event) => event.stopPropagation());
    this.attach();
  }

  /** Puts the host back where the page has thrown it out. */
  attach(): void {
    if (!this.host.isConnected) this.document.documentElement.append(this.host);
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
