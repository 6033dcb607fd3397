import fc from "fast-check";

/** Pages and edits for property tests: plain descriptions, so that a failing case can be read. */

export type Tree = string | { readonly tag: string; readonly children: readonly Tree[] };

const words = fc.constantFrom("one", "two words", "Three.", " ", "and\nfour", "a-b");
const tag = fc.constantFrom(
  "p",
  "div",
  "span",
  "b",
  "a",
  "h2",
  "br",
  "section",
  "article",
  "textarea",
  "shadow-box",
);

export const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    words,
    fc.record({ tag, children: fc.array(tie("tree"), { maxLength: 4 }) }),
  ),
})).tree;

/** Numbers choose nodes: the n-th of those that there are, from the start again where there are fewer. */
export type Edit =
  | { readonly kind: "insert"; readonly parent: number; readonly before: number; readonly what: Tree }
  | { readonly kind: "remove"; readonly node: number }
  | { readonly kind: "fill"; readonly parent: number; readonly what: Tree }
  | { readonly kind: "write"; readonly text: number; readonly data: string }
  | { readonly kind: "class"; readonly element: number; readonly name: string }
  | { readonly kind: "hide"; readonly element: number }
  | { readonly kind: "move"; readonly node: number; readonly parent: number; readonly before: number };

const number = fc.nat({ max: 40 });

export const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant("insert" as const), parent: number, before: number, what: tree }),
  fc.record({ kind: fc.constant("remove" as const), node: number }),
  fc.record({ kind: fc.constant("fill" as const), parent: number, what: tree }),
  fc.record({ kind: fc.constant("write" as const), text: number, data: words }),
  fc.record({
    kind: fc.constant("class" as const),
    element: number,
    name: fc.constantFrom("gone", "line", "box", "post-1"),
  }),
  fc.record({ kind: fc.constant("hide" as const), element: number }),
  fc.record({ kind: fc.constant("move" as const), node: number, parent: number, before: number }),
);

/** A `shadow-box` has an open root with a line of its own on both sides of its slot. */
export function insertTree(parent: Node, trees: readonly Tree[], before: Node | null = null): void {
  for (const one of trees) {
    if (typeof one === "string") {
      parent.insertBefore(document.createTextNode(one), before);
      continue;
    }
    const element = document.createElement(one.tag);
    if (one.tag === "a") element.setAttribute("href", "#");
    if (one.tag === "shadow-box")
      element.attachShadow({ mode: "open" }).innerHTML = "<p>before</p><div><slot></slot></div><p>after</p>";
    if (one.tag !== "br") insertTree(element, one.children);
    parent.insertBefore(element, before);
  }
}

export function makeEdit(body: Element, edit: Edit): void {
  const nodes = nodesBelow(body);
  const elements = nodes.filter((node) => node instanceof Element);
  const roots = elements.flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const isParent = ({ localName }: Element) => !/^(?:br|textarea|slot)$/u.test(localName);
  const parents = [body, ...elements.filter(isParent), ...roots];
  // jsdom keeps old styles and old slots where things move or change their looks in shadow roots.
  const isLight = (node: Node) => node.getRootNode() === document;
  const lightNodes = nodes.filter(isLight);
  const lightElements = elements.filter(isLight);
  const lightParents = lightElements.filter(isParent);
  const place = (parent: Node, number: number) => pick([...parent.childNodes, null], number) ?? null;
  switch (edit.kind) {
    case "insert": {
      const parent = pick(parents, edit.parent) ?? body;
      insertTree(parent, [edit.what], place(parent, edit.before));
      return;
    }
    case "remove":
      (pick(lightNodes, edit.node) as ChildNode | undefined)?.remove();
      return;
    case "fill": {
      // Scripts write components so: all that stands in the root at once, but for slots, which jsdom would keep in use.
      const parent = pick([...lightParents, ...roots], edit.parent);
      if (!parent) return;
      for (const child of [...parent.childNodes])
        if (!(child instanceof Element) || !child.querySelector("slot")) child.remove();
      insertTree(parent, [edit.what]);
      return;
    }
    case "write": {
      const text = pick(
        nodes.filter((node) => node instanceof Text),
        edit.text,
      );
      if (text) text.data = edit.data;
      return;
    }
    case "class":
      pick(lightElements, edit.element)?.classList.toggle(edit.name);
      return;
    case "hide":
      pick(lightElements, edit.element)?.toggleAttribute("hidden");
      return;
    case "move": {
      const node = pick(lightNodes, edit.node);
      const parent = pick(parents, edit.parent) ?? body;
      const before = place(parent, edit.before);
      if (node && node !== before && !holds(node, parent)) parent.insertBefore(node, before);
      return;
    }
    default:
      edit satisfies never;
  }
}

function pick<T>(items: readonly T[], number: number): T | undefined {
  return items[number % Math.max(items.length, 1)];
}

/** Shadow roots' own nodes too. */
function nodesBelow(root: Node): Node[] {
  return [...root.childNodes].flatMap((node) => {
    const shadow = node instanceof Element ? node.shadowRoot : null;
    return [node, ...(shadow ? nodesBelow(shadow) : []), ...nodesBelow(node)];
  });
}

function holds(outer: Node, inner: Node): boolean {
  for (let node: Node | null = inner; node; node = node instanceof ShadowRoot ? node.host : node.parentNode)
    if (node === outer) return true;
  return false;
}
