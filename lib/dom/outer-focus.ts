import { isOurs } from "./skipped";

/** So long after a frame has lost the focus it is known where that went; milliseconds. */
const SETTLED_MS = 200;

/** Tells where the page around this frame has taken the focus: a frame hears no click and no key there. */
export function onOuterFocus(call: () => void, signal: AbortSignal): void {
  if (window === window.parent) return;
  const left = ({ isTrusted }: Event) => {
    if (isTrusted) setTimeout(() => isOuterFocused() && call(), SETTLED_MS);
  };
  window.addEventListener("blur", left, { signal });
}

function isOuterFocused(): boolean {
  const { activeElement } = document;
  // A reader in our own parts comes back to them.
  if (document.hasFocus() || (activeElement && isOurs(activeElement))) return false;
  try {
    return window.top?.document.hasFocus() ?? false;
  } catch {
    // Another site's page does not tell: it may be another window, but no other tab.
    return !document.hidden;
  }
}
