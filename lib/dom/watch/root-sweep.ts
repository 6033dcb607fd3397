/** Elements looked at between two looks at the clock. */
const STEP = 256;

/** Elements below which open shadow roots are to be found, and how many below the first have been looked at. */
export interface RootSweep {
  readonly waiting: Element[];
  at: number;
}

/**
 * Finds open shadow roots until all is looked at or the time has come: no selector of the browser's knows them.
 */
export function sweepRoots(sweep: RootSweep, found: (root: ShadowRoot) => void, end: number): void {
  const { waiting } = sweep;
  for (let top = waiting[0]; top; top = waiting[0]) {
    if (sweep.at === 0 && top.shadowRoot) found(top.shadowRoot);
    const all = top.getElementsByTagName("*");
    const stop = Math.min(all.length, sweep.at + STEP);
    for (; sweep.at < stop; sweep.at++) {
      const root = all[sweep.at]?.shadowRoot;
      if (root) found(root);
    }
    if (stop === all.length) {
      waiting.shift();
      sweep.at = 0;
    }
    if (performance.now() > end) return;
  }
}
