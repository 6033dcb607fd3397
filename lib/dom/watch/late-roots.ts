const FIRST_WAIT_MS = 1500;
const LAST_WAIT_MS = 24_000;

/**
 * A shadow root attached to an element that was in the page before leaves no trace that an observer sees.
 * Calls `look` some time after the start, and then again after ever longer waits while the page has
 * elements whose script has not come.
 * @param known the shadow roots met so far, not kept alive: a page may take them out
 * @param look gets the document and those of them that stand in it
 * @returns the function that ends it.
 */
export function lookForLateRoots(
  document: Document,
  known: readonly WeakRef<ShadowRoot>[],
  look: (trees: readonly ParentNode[]) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = (milliseconds: number) => {
    timer = setTimeout(() => {
      const roots = known.map((ref) => ref.deref()).filter((root) => root?.host.isConnected);
      const trees = [document, ...(roots as ShadowRoot[])];
      look(trees);
      if (milliseconds < LAST_WAIT_MS && trees.some((tree) => tree.querySelector(":not(:defined)")))
        wait(milliseconds * 2);
    }, milliseconds);
  };
  wait(FIRST_WAIT_MS);
  return () => clearTimeout(timer);
}
