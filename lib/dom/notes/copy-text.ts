import { make } from "../elements";

/**
 * Puts text on the clipboard, in a press of the reader's. Rejects where the browser refuses both ways.
 * @param root where a field for the older way may stand for a moment: out of the page's sight
 */
export async function copyText(text: string, root: ShadowRoot): Promise<void> {
  try {
    // Pages without https have no clipboard, and a frame may be denied it.
    await navigator.clipboard.writeText(text);
  } catch {
    copyBySelection(text, root);
  }
}

function copyBySelection(text: string, root: ShadowRoot): void {
  const focused = root.activeElement;
  const field = make("textarea", { class: "unseen", "aria-hidden": "true", tabindex: "-1" });
  field.value = text;
  let isOurs = false;
  // The page hears of it before us, and may have put in words of its own.
  field.addEventListener("copy", (event) => {
    const data = event.clipboardData;
    data?.clearData();
    data?.setData("text/plain", text);
    event.preventDefault();
    // Nor does it get another turn. Where it has kept the event to itself, what is copied is its own.
    event.stopImmediatePropagation();
    isOurs = true;
  });
  root.append(field);
  field.select();
  const isCopied = document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  if (!isCopied || !isOurs) throw new Error("Not copied.");
}
