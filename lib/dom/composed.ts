import { childNodesOf, localNameOf, parentNodeOf, shadowRootOf, slotOf } from "./native";

/** The page's tree as a reader meets it: shadow roots and what slots hold in place. */

/** What a slot holds; nothing for other elements, those of pictures (SVG) with this name too. */
export function heldBySlot(element: Element): readonly Node[] {
  return localNameOf(element) === "slot" && element instanceof HTMLSlotElement ? element.assignedNodes() : [];
}

/** Children as the reader meets them: those of an open shadow root, and what its slots hold. */
function composedChildren(element: Element): ArrayLike<Node> {
  const root = shadowRootOf(element);
  if (root) return root.childNodes;
  const held = heldBySlot(element);
  return held.length > 0 ? held : childNodesOf(element);
}

/** The element around a node as the reader meets it: out of shadow roots, into slots. */
export function composedParent(node: Node): Element | null {
  const slot = node instanceof Element ? slotOf(node) : node instanceof Text ? node.assignedSlot : null;
  if (slot) return slot;
  // A root's host, where changes are told of the root itself.
  const parentNode = node instanceof ShadowRoot ? node : parentNodeOf(node);
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : null;
}

/** True where the node is one of these or stands within one. */
export function isWithin(node: Node, outer: ReadonlySet<Node>): boolean {
  return someAround(node, (next) => outer.has(next));
}

/** True where the test holds for the node or for something around it, from the inside out. */
export function someAround<T extends Node>(node: T, test: (next: T | Element) => boolean): boolean {
  for (let next: T | Element | null = node; next; next = composedParent(next)) if (test(next)) return true;
  return false;
}

/** As `someAround`, for many elements of one tree: what they have around them in common is asked once. */
export function someAroundEach(test: (element: Element) => boolean): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const path: Element[] = [];
    let answer = false;
    for (let next: Element | null = element; next; next = composedParent(next)) {
      answer = known.get(next) ?? test(next);
      path.push(next);
      if (answer || known.has(next)) break;
    }
    for (const one of path) known.set(one, answer);
    return answer;
  };
}

/** True where a reader meets `one` before `other`; what holds the other comes first. */
export function isBefore(one: Node, other: Node): boolean {
  const path = pathTo(one);
  const otherPath = pathTo(other);
  let depth = 0;
  while (depth < path.length && path[depth] === otherPath[depth]) depth++;
  const here = path[depth];
  const there = otherPath[depth];
  if (!here || !there) return here === undefined && there !== undefined;
  const parent = path[depth - 1];
  if (parentNodeOf(here) === parentNodeOf(there) || !(parent instanceof Element))
    return (
      (Node.prototype.compareDocumentPosition.call(here, there) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    );
  const siblings = Array.from(composedChildren(parent));
  return siblings.indexOf(here) < siblings.indexOf(there);
}

/** From the outermost element down to the node itself. */
function pathTo(node: Node): Node[] {
  const path: Node[] = [];
  for (let next: Node | null = node; next; next = composedParent(next)) path.push(next);
  return path.reverse();
}
