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

/** A page that is never idle is read all the same, after so many milliseconds for each slice. */
const LONGEST_WAIT_MS = 100;

/**
 * Once the page has nothing else to do. Not by an idle callback where there is better: one that is asked for within
 * another comes a whole idle period later, and most of a reading would be waiting.
 */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    // Asked for by its function: where there is none, an element of the page's may have that name.
    if (typeof globalThis.scheduler?.postTask === "function") {
      const late = setTimeout(resolve, LONGEST_WAIT_MS);
      void scheduler.postTask(
        () => {
          clearTimeout(late);
          resolve();
        },
        { priority: "background" },
      );
    } else setTimeout(resolve, 0); // Safari
  });
}
