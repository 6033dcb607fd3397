const FIRST_WAIT_MS = 1500;
const LAST_WAIT_MS = 24_000;

/**
 * A shadow root attached to an element that was in the page before leaves no trace that an observer sees.
 * Calls `look` some time after the start, and then again after ever longer waits while the page has
 * elements whose script has not come.
 * @returns the function that ends it.
 */
export function lookForLateRoots(document: Document, look: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = (milliseconds: number) => {
    timer = setTimeout(() => {
      look();
      if (milliseconds < LAST_WAIT_MS && document.querySelector(":not(:defined)")) wait(milliseconds * 2);
    }, milliseconds);
  };
  wait(FIRST_WAIT_MS);
  return () => clearTimeout(timer);
}
