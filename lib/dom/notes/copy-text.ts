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
  root.append(field);
  field.select();
  const isCopied = document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  if (!isCopied) throw new Error("The browser does not let the note be copied from this page.");
}
