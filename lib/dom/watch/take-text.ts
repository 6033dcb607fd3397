import { elementsIn, ofNode, readText } from "./read-text";

/** Elements with more than this below them, or more text, are read child by child: no single step takes long. */
const LARGE = 5000;
const LONG = 1 << 18;
/** So many UTF-16 units are enough for one look. */
const PART = 1 << 14;
/** Browsers compile a pattern twice, for text with such a letter and for text without. Of whole pages few are without. */
const WIDE = "…";
/** Copying a text of this length, to put the letter behind it, costs far less than compiling. */
const SHORT = 1000;

/**
 * Takes the next nodes whose text is worth a look, and reads it where it may matter. Goes on until there is enough, or
 * the time has come.
 * @param mayMatter asked of text with all code in it, which costs far less than reading it without
 */
export function takeText(nodes: Set<Node>, mayMatter: (text: string) => boolean, end: number): string {
  const taken: Node[] = [];
  let raw = "";
  for (const node of nodes) {
    nodes.delete(node);
    if (!node.isConnected) continue;
    const count = node instanceof Element ? elementsIn(node).length : 0;
    const text = count > LARGE ? null : (ofNode(node, "textContent") ?? "");
    if (text === null || (count > 0 && text.length > LONG))
      for (const child of ofNode(node, "childNodes")) nodes.add(child);
    else {
      taken.push(node);
      raw += text;
    }
    if (raw.length >= PART || performance.now() > end) break;
  }
  if (raw.length < SHORT) raw += WIDE;
  // What is longer still is one text without elements.
  if (raw.length <= 2 * LONG && !mayMatter(raw)) return "";
  let read = "";
  for (const node of taken) {
    const text = readText(node);
    if (text === null) for (const child of ofNode(node, "childNodes")) nodes.add(child);
    else read += text;
  }
  return read;
}
