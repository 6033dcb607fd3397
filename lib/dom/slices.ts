/** Longest stretch of work between two breaths of the page, in milliseconds. */
const SLICE_MS = 6;

/**
 * Runs a generator to its end in slices, giving the page its turn between them.
 * @returns the milliseconds spent at work, the page's turns not counted.
 */
export async function inSlices(work: Generator<void>, signal: AbortSignal): Promise<number> {
  let worked = 0;
  let start = performance.now();
  while (!signal.aborted && !work.next().done) {
    if (performance.now() - start < SLICE_MS) continue;
    worked += performance.now() - start;
    await nextTurn();
    start = performance.now();
  }
  return worked + performance.now() - start;
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve(), { timeout: 100 });
    else setTimeout(resolve, 0); // Safari
  });
}
