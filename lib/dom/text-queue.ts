import { readText } from "./read-text";

/** Elements with more than this below them are read child by child, so that no single step takes long. */
const LARGE = 2000;
/** So many UTF-16 units are handed over at once. */
const PART = 1 << 14;
/** What two parts have in common, so that a name is whole in one of them. */
const OVERLAP = 100;
const NAME_LENGTH_LEAST = 3;

/** Nodes whose text is to be handed over, and text already read that has not been. */
export class TextQueue {
  private readonly nodes = new Set<Node>();
  private rest = "";

  get isEmpty(): boolean {
    return this.nodes.size === 0 && this.rest === "";
  }

  add(node: Node): void {
    this.nodes.add(node);
  }

  clear(): void {
    this.nodes.clear();
    this.rest = "";
  }

  /** The next part of the text; empty where there was none. Reads until the part is full or time is over. */
  next(hasTime: () => boolean): string {
    for (const node of this.nodes) {
      if (this.rest.length >= PART) break;
      this.nodes.delete(node);
      if (node.isConnected) this.read(node);
      if (!hasTime()) break;
    }
    const part = this.rest.slice(0, PART);
    this.rest = this.rest.length > PART ? this.rest.slice(PART - OVERLAP) : "";
    return part.length < NAME_LENGTH_LEAST ? "" : part;
  }

  private read(node: Node): void {
    if (node instanceof Element && node.getElementsByTagName("*").length > LARGE) {
      for (const child of node.childNodes) this.nodes.add(child);
    } else this.rest += readText(node);
  }
}
