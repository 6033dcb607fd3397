/**
 * What is asked of the page's own elements, past the fields of its forms: a field named `parentNode` answers in
 * its form's place, in our world too, and a walk up the tree would never end.
 */

/** Looked up at the first call: unit tests bring their document later. */
function reader<Of extends object, Key extends keyof Of>(home: () => Of, key: Key): (of: Of) => Of[Key] {
  let read: ((this: Of) => Of[Key]) | undefined;
  return (of) => {
    read ??=
      Object.getOwnPropertyDescriptor(home(), key)?.get ??
      function (this: Of) {
        return this[key]; // not every browser has all of them
      };
    return read.call(of);
  };
}

const node = <Key extends keyof Node>(key: Key) => reader<Node, Key>(() => Node.prototype, key);
const element = <Key extends keyof Element>(key: Key) => reader<Element, Key>(() => Element.prototype, key);

const html = <Key extends keyof HTMLElement>(key: Key) =>
  reader<HTMLElement, Key>(() => HTMLElement.prototype, key);

export const nodeTypeOf = node("nodeType");
export const parentNodeOf = node("parentNode");
export const parentElementOf = node("parentElement");
export const firstChildOf = node("firstChild");
export const childNodesOf = node("childNodes");
export const textOf = node("textContent");
export const isConnected = node("isConnected");

export const localNameOf = element("localName");
export const classNameOf = element("className");
export const shadowRootOf = element("shadowRoot");
export const slotOf = element("assignedSlot");
export const nextElementOf = element("nextElementSibling");
export const previousElementOf = element("previousElementSibling");

export const heightOf = html("offsetHeight");
export const widthOf = html("offsetWidth");
/** True where the reader can type in it. */
export const isFieldOf = html("isContentEditable");

export const attributeOf = (of: Element, name: string) => Element.prototype.getAttribute.call(of, name);
export const hasAttribute = (of: Element, name: string) => Element.prototype.hasAttribute.call(of, name);
export const matches = (of: Element, selector: string) => Element.prototype.matches.call(of, selector);
export const closest = (of: Element, selector: string) => Element.prototype.closest.call(of, selector);
export const holds = (of: Node, inner: Node) => Node.prototype.contains.call(of, inner);
