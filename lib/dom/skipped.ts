/** Elements whose text is not the page's: code, data, fields, and what no reader sees. */
const SKIPPED = new Set(
  (
    "script style noscript template textarea input select option optgroup datalist code samp kbd iframe frame " +
    "object embed canvas video audio map head meta link title math rt rp svg:title svg:desc progress meter"
  ).split(" "),
);

/** The host of our own interface; see `shell.ts`. */
export const HOST_TAG = "obelus-notes";

/** True for elements whose text is never read as the page's. */
export function isSkipped(element: Element): boolean {
  const name = element.localName;
  if (SKIPPED.has(name) || name === HOST_TAG) return true;
  if (element.getAttribute("aria-hidden") === "true") return true;
  if (element.hasAttribute("contenteditable") && isEditable(element)) return true;
  const role = element.getAttribute("role");
  return role === "textbox" || role === "searchbox" || role === "combobox";
}

function isEditable(element: Element): boolean {
  return (element as Partial<HTMLElement>).isContentEditable === true;
}

/** True for nodes of our own interface. */
export function isOurs(node: Node): boolean {
  return node.nodeName === HOST_TAG.toUpperCase();
}
