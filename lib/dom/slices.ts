/** Longest stretch of work between two breaths of the page, in milliseconds. */
const SLICE_MS = 6;

/** Runs a generator to its end in slices, giving the page its turn between them. */
export async function inSlices(work: Generator<void>, signal: AbortSignal): Promise<void> {
  let start = performance.now();
  while (!signal.aborted && !work.next().done) {
    if (performance.now() - start < SLICE_MS) continue;
    await nextTurn();
    start = performance.now();
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve(), { timeout: 100 });
    else setTimeout(resolve, 0); // Safari
  });
}
