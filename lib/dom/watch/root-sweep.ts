import { elementsIn } from "./read-text";

/** Elements looked at between two looks at the clock. */
const STEP = 256;

/** Elements below which open shadow roots are to be found, and how many below the first have been looked at. */
export interface RootSweep {
  /** A set, of which the first is quickly taken: a page may add a hundred thousand one by one. */
  readonly waiting: Set<Element>;
  at: number;
}

/**
 * Finds open shadow roots until all is looked at or the time has come: no selector of the browser's knows them.
 */
export function sweepRoots(sweep: RootSweep, found: (root: ShadowRoot) => void, end: number): void {
  for (const top of sweep.waiting) {
    if (sweep.at === 0 && top.shadowRoot) found(top.shadowRoot);
    const all = elementsIn(top);
    do {
      const stop = Math.min(all.length, sweep.at + STEP);
      for (; sweep.at < stop; sweep.at++) {
        const root = all[sweep.at]?.shadowRoot;
        if (root) found(root);
      }
      if (performance.now() > end) return;
    } while (sweep.at < all.length);
    sweep.waiting.delete(top);
    sweep.at = 0;
  }
}
