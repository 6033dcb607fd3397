import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** Time for a screen reader to begin what it is to say; who walks through the popup later is not to meet it again. */
const LAST_WORDS_MS = 1000;

/** What a live region is to hold: the headings in an element, one for each story, for a moment after they have changed. */
export function useSaid(main: RefObject<HTMLElement | null>): string {
  const [said, setSaid] = useState("");
  const heard = useRef("");
  useEffect(() => {
    const headings = [...(main.current?.querySelectorAll("h1") ?? [])];
    const text = headings.map(({ textContent }) => textContent).join(". ");
    if (text !== heard.current) setSaid(text);
    heard.current = text;
  });
  useEffect(() => {
    const end = setTimeout(setSaid, LAST_WORDS_MS, "");
    return () => clearTimeout(end);
  }, [said]);
  return said;
}
