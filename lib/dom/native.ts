/**
 * What is asked of the page's own elements, past the fields of its forms: a field named `parentNode` answers in
 * its form's place, in our world too, and a walk up the tree would never end.
 */

/** The browser's own getter, bound so that a call of it runs no code of ours. */
function reader<Of extends object, Key extends keyof Of>(home: Of, key: Key): (of: Of) => Of[Key] {
  const get = Object.getOwnPropertyDescriptor(home, key)?.get;
  return get ? Function.prototype.call.bind(get) : (of) => of[key]; // not every browser has all of them
}

const node = <Key extends keyof Node>(key: Key) => reader<Node, Key>(Node.prototype, key);
const element = <Key extends keyof Element>(key: Key) => reader<Element, Key>(Element.prototype, key);

export const nodeTypeOf = node("nodeType");
export const parentNodeOf = node("parentNode");
export const firstChildOf = node("firstChild");
export const lastChildOf = node("lastChild");
export const nextSiblingOf = node("nextSibling");
export const previousSiblingOf = node("previousSibling");
export const childNodesOf = node("childNodes");
export const textOf = node("textContent");
export const isConnected = node("isConnected");
const documentOf = node("ownerDocument");

export const dataOf = reader<CharacterData, "data">(CharacterData.prototype, "data");

export const localNameOf = element("localName");
export const shadowRootOf = element("shadowRoot");
export const slotOf = element("assignedSlot");
export const scrollLeftOf = element("scrollLeft");
export const scrollTopOf = element("scrollTop");
export const scrollHeightOf = element("scrollHeight");
export const innerHeightOf = element("clientHeight");
export const firstElementOf = element("firstElementChild");
export const nextElementOf = element("nextElementSibling");
export const previousElementOf = element("previousElementSibling");

/** False in another document, a frame's or a window's, into which the page may have moved it. */
export const standsIn = (document: Document, inner: Node) =>
  isConnected(inner) && documentOf(inner) === document;

/** True where the reader can type in it. */
export const isFieldOf = reader<HTMLElement, "isContentEditable">(HTMLElement.prototype, "isContentEditable");
// Looked up at each call: asked of few elements, and tests, whose document lays nothing out, bring their own.
export const heightOf = (of: HTMLElement): number => Reflect.get(HTMLElement.prototype, "offsetHeight", of);
export const widthOf = (of: HTMLElement): number => Reflect.get(HTMLElement.prototype, "offsetWidth", of);

export const attributeOf = (of: Element, name: string) => Element.prototype.getAttribute.call(of, name);
export const hasAttribute = (of: Element, name: string) => Element.prototype.hasAttribute.call(of, name);
export const matches = (of: Element, selector: string) => Element.prototype.matches.call(of, selector);
export const rectOf = (of: Element) => Element.prototype.getBoundingClientRect.call(of);
export const rootOf = (of: Node) => Node.prototype.getRootNode.call(of);
export const scrollIn = (of: Element, by: ScrollToOptions): void =>
  Reflect.apply(Element.prototype.scrollBy, of, [by]);
export const holds = (of: Node, inner: Node) => Node.prototype.contains.call(of, inner);
