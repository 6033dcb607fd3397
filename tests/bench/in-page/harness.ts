/** Shared by all scripts of the bench that run in a page. */

export interface Timing {
  /** Milliseconds of the work. */
  readonly work: number;
  /** Milliseconds of the page's floor, right before and after: the least the browser needs for the text. */
  readonly floors: readonly number[];
}

/** A stretch that no page holds. */
const ABSENT = "\u0001absent";

/** The floor: the page's text, looked through once by native code. */
export function floor(): number {
  const start = performance.now();
  const found = (document.body.textContent ?? "").indexOf(ABSENT);
  const time = performance.now() - start;
  if (found >= 0) throw new Error("The absent text is there.");
  return time;
}

/** Times one call, layout clean and wrappers dropped, with floors around it. */
export async function timed(work: () => unknown): Promise<Timing> {
  document.body.getBoundingClientRect();
  collect();
  const before = [floor(), floor()];
  collect();
  const start = performance.now();
  await work();
  const time = performance.now() - start;
  return { work: time, floors: [...before, floor()] };
}

/** Drops what nobody holds, the page's wrappers among it. Chromium has `gc` by a switch. */
export function collect(): void {
  if (!globalThis.gc) throw new Error("Chromium was started without --expose-gc.");
  globalThis.gc();
}
