const FIRST_WAIT_MS = 1500;
const LAST_WAIT_MS = 24_000;

/**
 * A shadow root attached to an element that was in the page before leaves no trace that an observer sees.
 * Calls `look` some time after the start, and then again after ever longer waits while the page has
 * elements whose script has not come.
 * @param trees the document and the shadow roots that are known
 * @returns the function that ends it.
 */
export function lookForLateRoots(trees: () => readonly ParentNode[], look: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = (milliseconds: number) => {
    timer = setTimeout(() => {
      look();
      const isUndefined = (tree: ParentNode) => tree.querySelector(":not(:defined)");
      if (milliseconds < LAST_WAIT_MS && trees().some(isUndefined)) wait(milliseconds * 2);
    }, milliseconds);
  };
  wait(FIRST_WAIT_MS);
  return () => clearTimeout(timer);
}
