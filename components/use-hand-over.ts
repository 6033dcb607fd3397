import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

type Place = RefObject<HTMLElement | null>;

/** Where an element goes that has the focus, hands it to one that stays: keys and screen readers go on from there. */
export function useHandOver(from: Place, to: Place): void {
  useLayoutEffect(
    // Ends before the element is taken out of the page.
    () => () => {
      if (from.current?.contains(document.activeElement)) to.current?.focus();
    },
    [from, to],
  );
}
