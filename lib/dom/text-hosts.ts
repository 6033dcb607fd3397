import { localNameOf, nodeTypeOf, parentNodeOf } from "./native";

/** The name of an element as style sheets can have it, in any kind of document. */
const PLAIN_NAME = /^[a-z][a-z\d-]*$/u;
/** Levels of a path at most. */
const DEPTH = 32;

/**
 * Selectors of the elements whose own text lies in a range: the names of all elements around the text. These never
 * change, and text that is moved, alone or with what is around it, leaves its range.
 */
export function textHosts(range: Range): ReadonlySet<string> {
  const { startContainer, commonAncestorContainer } = range;
  if (nodeTypeOf(commonAncestorContainer) === Node.TEXT_NODE)
    return new Set([hostOf(commonAncestorContainer)]);
  const hosts = new Set<string>();
  const walker = document.createTreeWalker(commonAncestorContainer, NodeFilter.SHOW_TEXT);
  walker.currentNode = startContainer;
  for (let node: Node | null = startContainer; node; node = walker.nextNode()) {
    if (range.comparePoint(node, 0) > 0) break; // beyond its end
    if (nodeTypeOf(node) === Node.TEXT_NODE) hosts.add(hostOf(node));
  }
  return hosts;
}

/** The last part of such a selector: the element's name alone. */
export function nameIn(host: string): string {
  return host.slice(host.lastIndexOf(">") + 1);
}

function hostOf(text: Node): string {
  let path = "";
  let node = parentNodeOf(text);
  for (let depth = 0; node && depth < DEPTH; depth++, node = parentNodeOf(node)) {
    let name = ":host";
    if (node instanceof Element) name = PLAIN_NAME.test(localNameOf(node)) ? localNameOf(node) : "*";
    else if (!(node instanceof ShadowRoot)) break; // the document
    path = path === "" ? name : `${name}>${path}`;
  }
  return path || "*";
}
