import { localNameOf, nodeTypeOf, parentNodeOf } from "./native";

/** The name of an element as style sheets can have it, in any kind of document. */
const PLAIN_NAME = /^[a-z][a-z\d-]*$/u;

/**
 * Selectors of the elements whose own text lies in a range, by their names: these never change, and text that is
 * moved into another element leaves its range.
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

function hostOf(text: Node): string {
  const parent = parentNodeOf(text);
  if (parent instanceof ShadowRoot) return ":host";
  return parent instanceof Element && PLAIN_NAME.test(localNameOf(parent)) ? localNameOf(parent) : "*";
}
