import { dataOf, firstChildOf, localNameOf, nextSiblingOf, nodeTypeOf, parentNodeOf } from "../native";
import { SKIPPED } from "../skipped";

/** Longer beginnings are what is said. */
const LONGEST_NAME = 40;
/** So many nodes are looked at: a picture, a time, a name. */
const MOST_NODES = 12;
/** Parts of a page have titles. */
const TITLES: ReadonlySet<string> = new Set(["h1", "h2", "h3"]);
const LETTER = /\p{L}/u;
/** "[18:02] Ann: yes", "3/2/2025, 19:02 - Ann: yes". */
const TIMED_NAME = /^\[?[\d:.,/ ]{4,}(?:[ap]m)?\]?[\s–-]*([^:\n]{2,30}):\s/i;

/**
 * Who signs a message, as it stands there: the words by themselves with which the element begins, a time before them
 * or not. "" where it begins otherwise. Anything in bold before a text looks the same: `threads.ts` judges.
 */
export function writerOf(message: Element): string {
  let node: Node | null = firstChildOf(message);
  for (let steps = 0; node && steps < MOST_NODES; steps++) {
    const text = nodeTypeOf(node) === Node.TEXT_NODE ? dataOf(node as Text) : "";
    if (LETTER.test(text)) return nameIn(text.trim(), node, message);
    node = nextNode(node, message);
  }
  return "";
}

function nameIn(text: string, node: Node, message: Element): string {
  const timed = TIMED_NAME.exec(text)?.[1];
  if (timed) return timed;
  const around = parentNodeOf(node) as Element;
  if (around === message || text.length > LONGEST_NAME || TITLES.has(localNameOf(around))) return "";
  // All that the element says is no name.
  return nextNode(node, message) ? text.replace(/[\s:·,-]+$/, "") : "";
}

/** The next node within the message in the order of the page; null behind its last. */
function nextNode(node: Node, message: Element): Node | null {
  const isEntered = nodeTypeOf(node) === Node.ELEMENT_NODE && !SKIPPED.has(localNameOf(node as Element));
  let next = isEntered ? firstChildOf(node) : null;
  for (let at: Node | null = node; !next && at && at !== message; at = parentNodeOf(at))
    next = nextSiblingOf(at);
  return next;
}
