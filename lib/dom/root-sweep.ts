/** Elements looked at between two looks at the clock. */
const STEP = 256;

/** Finds open shadow roots in elements, a step at a time: no selector of the browser's knows them. */
export class RootSweep {
  private readonly waiting: Element[] = [];
  private at = 0;

  constructor(private readonly found: (root: ShadowRoot) => void) {}

  get isDone(): boolean {
    return this.waiting.length === 0;
  }

  add(element: Element): void {
    this.waiting.push(element);
  }

  /** Goes on until all is looked at or time is over. */
  work(hasTime: () => boolean): void {
    while (this.waiting.length > 0) {
      const top = this.waiting[0] as Element;
      if (this.at === 0 && top.shadowRoot) this.found(top.shadowRoot);
      const all = top.getElementsByTagName("*");
      const end = Math.min(all.length, this.at + STEP);
      for (; this.at < end; this.at++) {
        const root = all[this.at]?.shadowRoot;
        if (root) this.found(root);
      }
      if (end === all.length) {
        this.waiting.shift();
        this.at = 0;
      }
      if (!hasTime()) return;
    }
  }
}
