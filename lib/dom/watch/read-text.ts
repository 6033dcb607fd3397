const FIELD = "textarea,[contenteditable]:not([contenteditable=false])";
/** Elements whose text is code, or the reader's own. Joined when it runs: the bundler would write it out twice. */
export const UNREAD = ["script", "style", "noscript", FIELD].join();

/** With more of them a node is to be read child by child: a range counts all that stands before its end. */
const MOST_UNREAD = 200;

/**
 * The text of a node as the browser hands it out, without code: words of neighbouring blocks may have grown
 * together, which `name-runs.ts` bears. Several times quicker than a walk from text to text.
 * @returns null for a node that is to be read child by child
 */
export function readText(node: Node): string | null {
  if (!(node instanceof Element)) return node.nodeValue ?? "";
  if (node.closest(UNREAD)) return "";
  const unread = node.querySelectorAll(UNREAD);
  if (unread.length > MOST_UNREAD) return null;
  const last = node.lastChild;
  if (unread.length === 0 || !last) return node.textContent ?? "";
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
