import {
  attributeOf,
  firstChildOf,
  hasAttribute,
  holds,
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
export function isLeftOut(element: Element, isBesideDialog = besideDialogs()): boolean {
  if (attributeOf(element, "aria-hidden") === "true" && !isBesideDialog(element)) return true;
  if (hasAttribute(element, "contenteditable") && isEditable(element)) return true;
  const role = attributeOf(element, "role");
  return role === "textbox" || role === "searchbox" || role === "combobox";
}

const DIALOG =
  "[aria-modal=true],[role=dialog],[role=alertdialog],[role=menu],[role=listbox],dialog[open],body>[role=presentation]";

/**
 * Tells of parts of the body whether a dialog or a menu beside them is open: pages hide all the rest from screen readers
 * then, and others still see it. What is open is looked for once.
 */
export function besideDialogs(): (element: Element) => boolean {
  let dialogs: readonly Element[] | undefined;
  return (element) => {
    const parent = parentNodeOf(element);
    if (!(parent instanceof Element) || localNameOf(parent) !== "body") return false;
    dialogs ??= [...Element.prototype.querySelectorAll.call(parent, DIALOG)];
    return dialogs.some((dialog) => !holds(element, dialog));
  };
}

/** True for a part that was added, where a dialog or a menu opens with it. */
export function opensDialog(added: Element): boolean {
  return matches(added, DIALOG) || Element.prototype.querySelector.call(added, DIALOG) !== null;
}

function isEditable(element: Element): boolean {
  return element instanceof HTMLElement && isFieldOf(element);
}

/** True for nodes of our own interface: all it holds is in its root. A page's own with this name is text. */
export function isOurs(node: Node): boolean {
  return node instanceof Element && localNameOf(node) === HOST_TAG && firstChildOf(node) === null;
}
