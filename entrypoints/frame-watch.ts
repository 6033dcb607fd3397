import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { isOrphan } from "../lib/extension/page-browser";
import { tellReportChanged } from "../lib/extension/tell-report";

/** How often it is looked whether frames have gone, in milliseconds. */
const LOOK_MS = 1000;

declare global {
  /** Where frames are watched: another root is another page, whose listeners the browser has taken away. */
  var obelusFrames: Element | null | undefined;
}

/**
 * Injected by the background into the frames of a tab in which one has marks: tells once that a frame has gone or shows
 * another page, so that the badge is counted anew. What a frame says itself as it goes is lost where the background has ended.
 */
export default defineUnlistedScript(() => {
  // Own, since elements of the page with this name answer too.
  if (Object.hasOwn(globalThis, "obelusFrames") && globalThis.obelusFrames === document.documentElement)
    return;
  globalThis.obelusFrames = document.documentElement;
  const ending = new AbortController();
  const { signal } = ending;
  const count = window.length;
  let hasLoaded = false;
  document.addEventListener(
    "load",
    ({ isTrusted, target }) => {
      hasLoaded ||= isTrusted && target !== null && "contentWindow" in target;
    },
    { capture: true, passive: true, signal },
  );
  const look = setInterval(() => {
    const isChanged = hasLoaded || window.length !== count;
    if (!isChanged && !isOrphan()) return;
    ending.abort();
    Reflect.deleteProperty(globalThis, "obelusFrames");
    if (!isOrphan()) void tellReportChanged();
  }, LOOK_MS);
  signal.addEventListener("abort", () => clearInterval(look));
});
