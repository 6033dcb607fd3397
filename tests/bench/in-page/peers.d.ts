/** What the bench uses of the peers that bring no types. */

declare module "mark.js" {
  export default class Mark {
    constructor(root: Element);
    mark(
      text: string,
      options: { acrossElements: boolean; separateWordSearch: boolean; each: (element: Element) => void },
    ): void;
  }
}

declare module "virtual:hypothesis/src/annotator/anchoring/types" {
  export class TextQuoteAnchor {
    constructor(root: Element, exact: string);
    toRange(): Range;
  }
}

declare module "virtual:hypothesis/src/annotator/highlighter" {
  export class Highlighter {
    constructor(root: Element);
    highlightRange(range: Range): HTMLElement[];
    removeAllHighlights(): void;
  }
}
