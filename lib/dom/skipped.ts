import {
  attributeOf,
  firstChildOf,
  hasAttribute,
  isFieldOf,
  localNameOf,
  matches,
  parentNodeOf,
} from "./native";

/** Elements whose text is not the page's: code, data, fields, and what no reader sees. */
export const SKIPPED: ReadonlySet<string> = new Set(
  (
    "script style noscript template textarea input select option optgroup datalist code samp kbd iframe frame " +
    "object embed canvas video audio map head meta link title desc math rt rp progress meter"
  ).split(" "),
);

/** The host of our own interface; see `shell.ts`. */
export const HOST_TAG = "obelus-notes";

/** True for elements whose text is never read as the page's. */
export function isSkipped(element: Element): boolean {
  return SKIPPED.has(localNameOf(element)) || isOurs(element) || isLeftOut(element);
}

/** True where an element's attributes say that its text is not the page's. */
export function isLeftOut(element: Element): boolean {
  if (attributeOf(element, "aria-hidden") === "true" && !isBehindDialog(element)) return true;
  if (hasAttribute(element, "contenteditable") && isEditable(element)) return true;
  const role = attributeOf(element, "role");
  return role === "textbox" || role === "searchbox" || role === "combobox";
}

const DIALOG = "[aria-modal=true],[role=dialog],[role=alertdialog],[role=menu],[role=listbox]";

/** While a dialog or a menu is open, pages hide all the rest from screen readers; others still see it. */
function isBehindDialog(element: Element): boolean {
  const parent = parentNodeOf(element);
  if (!(parent instanceof Element) || localNameOf(parent) !== "body") return false;
  return [...parent.children].some(
    (other) =>
      other !== element &&
      (matches(other, DIALOG) || Element.prototype.querySelector.call(other, DIALOG) !== null),
  );
}

function isEditable(element: Element): boolean {
  return element instanceof HTMLElement && isFieldOf(element);
}

/** True for nodes of our own interface: all it holds is in its root. A page's own with this name is text. */
export function isOurs(node: Node): boolean {
  return node instanceof Element && localNameOf(node) === HOST_TAG && firstChildOf(node) === null;
}
