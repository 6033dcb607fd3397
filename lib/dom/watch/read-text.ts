const FIELD = "textarea,[contenteditable]:not([contenteditable=false])";
/** Elements whose text is code, or the reader's own. Joined when it runs: the bundler would write it out twice. */
const UNREAD = ["script", "style", "noscript", FIELD].join();

/** True of such an element, and of one within. */
export const isCodeOrField = (element: Element) => Element.prototype.closest.call(element, UNREAD) !== null;

// A form answers with its field of that name, so the platform's own functions are asked. Not by `native.ts`: it binds
// more getters than the gate needs, on every page.

/** All below an element. */
export const elementsIn = (element: Element) => Element.prototype.getElementsByTagName.call(element, "*");
/** What the platform says of a node. */
export const ofNode = <Key extends keyof Node>(node: Node, key: Key): Node[Key] =>
  Reflect.get(Node.prototype, key, node);

/** With more of them a node is to be read child by child: a range counts all that stands before its end. */
const MOST_UNREAD = 200;

/**
 * The text of a node as the browser hands it out, without code: words of neighbouring blocks may have grown
 * together, which `name-runs.ts` bears. Several times quicker than a walk from text to text.
 * @returns null for a node that is to be read child by child
 */
export function readText(node: Node): string | null {
  if (!(node instanceof Element)) return node instanceof Text ? node.data : "";
  if (isCodeOrField(node)) return "";
  const unread = Element.prototype.querySelectorAll.call(node, UNREAD);
  if (unread.length > MOST_UNREAD) return null;
  const last = ofNode(node, "lastChild");
  if (unread.length === 0 || !last) return ofNode(node, "textContent") ?? "";
  const range = new Range();
  range.selectNodeContents(node);
  let text = "";
  for (const element of unread) {
    range.setEndBefore(element);
    text += `${range}\n`;
    range.setEndAfter(last);
    range.setStartAfter(element);
  }
  return text + range;
}
