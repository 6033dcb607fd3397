import { readText } from "./read-text";

/** Elements with more than this below them, or more text, are read child by child: no single step takes long. */
const LARGE = 2000;
const LONG = 1 << 18;
/** So many UTF-16 units are handed over at once. */
const PART = 1 << 14;
/** What two parts have in common, so that a name is whole in one of them. */
const OVERLAP = 100;
const NAME_LENGTH_LEAST = 3;

/** Nodes whose text is to be handed over, and text already read that has not been. */
export class TextQueue {
  private readonly nodes = new Set<Node>();
  private rest = "";

  /** @param mayMatter asked of text with all code in it, which costs far less than reading it without */
  constructor(private readonly mayMatter: (text: string) => boolean) {}

  get isEmpty(): boolean {
    return this.nodes.size === 0 && this.rest === "";
  }

  add(node: Node): void {
    this.nodes.add(node);
  }

  /**
   * The next part of the text that may matter; empty where there was none. Reads until the part is full or time
   * is over.
   */
  next(hasTime: () => boolean): string {
    const taken: Node[] = [];
    let raw = "";
    for (const node of this.nodes) {
      if (raw.length + this.rest.length >= PART) break;
      this.nodes.delete(node);
      if (!node.isConnected) continue;
      const text = wholeText(node);
      if (text === null) for (const child of node.childNodes) this.nodes.add(child);
      else {
        taken.push(node);
        raw += text;
      }
      if (!hasTime()) break;
    }
    // What is longer still is one text without elements.
    if (raw.length > 2 * LONG || this.mayMatter(raw)) for (const node of taken) this.rest += readText(node);
    const part = this.rest.slice(0, PART);
    this.rest = this.rest.length > PART ? this.rest.slice(PART - OVERLAP) : "";
    return part.length < NAME_LENGTH_LEAST ? "" : part;
  }
}

/** The text of a node with all code in it; null where it is to be read child by child. */
function wholeText(node: Node): string | null {
  const count = node instanceof Element ? node.getElementsByTagName("*").length : 0;
  if (count > LARGE) return null;
  const text = node.textContent ?? "";
  return count > 0 && text.length > LONG ? null : text;
}
