import { localNameOf, nodeTypeOf, parentNodeOf } from "../native";

/** The name of an element as style sheets can have it, in any kind of document. */
const PLAIN_NAME = /^[a-z][a-z\d-]*$/u;
/** Levels of a path at most, where those above are not known. */
const DEPTH = 32;

/**
 * Selectors of the elements whose own text lies in a range: the names of all elements around the text. These never
 * change, and text that is moved, alone or with what is around it, leaves its range.
 * @param known the selectors of elements that were met already; filled here
 */
export function textHosts(range: Range, known: Map<Node, string>): ReadonlySet<string> {
  const { startContainer, commonAncestorContainer } = range;
  if (nodeTypeOf(commonAncestorContainer) === Node.TEXT_NODE)
    return new Set([hostOf(commonAncestorContainer, known)]);
  const hosts = new Set<string>();
  const walker = document.createTreeWalker(commonAncestorContainer, NodeFilter.SHOW_TEXT);
  walker.currentNode = startContainer;
  for (let node: Node | null = startContainer; node; node = walker.nextNode()) {
    if (range.comparePoint(node, 0) > 0) break; // beyond its end
    if (nodeTypeOf(node) === Node.TEXT_NODE) hosts.add(hostOf(node, known));
  }
  return hosts;
}

/** The last part of such a selector: the element's name alone. */
export function nameIn(host: string): string {
  return host.slice(host.lastIndexOf(">") + 1);
}

function hostOf(text: Node, known: Map<Node, string>): string {
  const parent = parentNodeOf(text);
  return parent ? pathOf(parent, known, DEPTH) : "*";
}

function pathOf(node: Node, known: Map<Node, string>, levels: number): string {
  let path = known.get(node);
  if (path !== undefined) return path;
  const isElement = node instanceof Element;
  path = isElement ? (PLAIN_NAME.test(localNameOf(node)) ? localNameOf(node) : "*") : ":host";
  const around = isElement && levels > 0 ? parentNodeOf(node) : null;
  if (around && nodeTypeOf(around) !== Node.DOCUMENT_NODE)
    path = `${pathOf(around, known, levels - 1)}>${path}`;
  known.set(node, path);
  return path;
}
