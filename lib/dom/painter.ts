import type { ProblemVerdict } from "../story/verdicts";
import { lineColor, type MarkLook, type MarkStrength, SHADES, type Shade, tintColor } from "./shades";

/** Ranges of one claim and how they are to look. */
export interface PaintedMark {
  readonly verdict: ProblemVerdict;
  readonly shade: Shade;
  readonly ranges: readonly Range[];
}

/** A range and the copy of it that hangs in the registry: both follow the text, and only one can be moved. */
interface ShownRange {
  readonly own: Range;
  readonly copy: Range;
}

function isSame(one: Range, other: Range): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}

/** Line patterns tell the verdicts apart without colour. */
const LINES: Record<ProblemVerdict, string> = {
  "no-record": "dashed",
  false: "double",
  altered: "wavy",
  fiction: "dotted",
  "missing-context": "solid",
};

/** Of a line, in CSS pixels; a double line needs room for the gap between its two. */
const THICKNESS: Record<MarkStrength, number> = { light: 1, normal: 2, strong: 3 };
const DOUBLE_EXTRA = 1;

const PREFIX = "obelus-";
const highlightName = (verdict: ProblemVerdict, shade: Shade) => `${PREFIX}${verdict}-${shade}`;
const VERDICTS = Object.keys(LINES) as ProblemVerdict[];
const PAIRS = VERDICTS.flatMap((verdict) => SHADES.map((shade) => ({ verdict, shade })));
const NAMES = PAIRS.map(({ verdict, shade }) => highlightName(verdict, shade));

/**
 * Paints marks by the CSS Custom Highlight API: the page's elements are not touched. Only our own names are
 * ever set or deleted; the registry belongs to the page as well.
 */
export class Painter {
  private readonly highlights = new Map<string, { highlight: Highlight; shown: readonly ShownRange[] }>();
  private readonly sheets = new Map<Document | ShadowRoot, { sheet: CSSStyleSheet; css: string }>();

  constructor(private readonly document: Document) {
    // What an older copy of the extension left; see `shell.ts`.
    for (const name of NAMES) CSS.highlights.delete(name);
  }

  /** Shows these marks and no others. Writes only: nothing of the page is measured. */
  paint(marks: readonly PaintedMark[], look: MarkLook): void {
    const ranges = new Map<string, Range[]>();
    const roots = new Set<Node>();
    for (const { verdict, shade, ranges: own } of marks) {
      const name = highlightName(verdict, shade);
      ranges.set(name, [...(ranges.get(name) ?? []), ...own]);
      for (const range of own) roots.add(range.startContainer.getRootNode());
    }
    const css = rules(look);
    for (const root of roots) this.adopt(root, css);
    for (const name of NAMES) {
      const own = ranges.get(name);
      if (own) this.register(name, own);
      else this.remove(name);
    }
  }

  /** Paints again what the page has taken away, moved or added to. */
  restore(): void {
    for (const [name, { highlight, shown }] of this.highlights) {
      const isWhole = CSS.highlights.get(name) === highlight && highlight.size === shown.length;
      if (isWhole && shown.every(({ own, copy }) => highlight.has(copy) && isSame(own, copy))) continue;
      this.register(
        name,
        shown.map(({ own }) => own),
      );
    }
    for (const [root, { sheet }] of this.sheets)
      if (!root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  /** Takes every mark and style sheet of ours away. */
  clear(): void {
    for (const name of NAMES) this.remove(name);
    for (const [root, { sheet }] of this.sheets)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    this.sheets.clear();
  }

  private remove(name: string): void {
    const own = this.highlights.get(name);
    this.highlights.delete(name);
    if (own && CSS.highlights.get(name) === own.highlight) CSS.highlights.delete(name);
  }

  /** The page can reach what is in the registry, so it gets copies. */
  private register(name: string, ranges: readonly Range[]): void {
    const shown = ranges.map((own) => ({ own, copy: own.cloneRange() }));
    const highlight = new Highlight(...shown.map(({ copy }) => copy));
    this.highlights.set(name, { highlight, shown });
    CSS.highlights.set(name, highlight);
  }

  /** Firefox and Safari want the rules in each shadow root that has a range. */
  private adopt(root: Node, css: string): void {
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    let own = this.sheets.get(root);
    if (!own) {
      const view = this.document.defaultView ?? window;
      own = { sheet: new (view as typeof globalThis).CSSStyleSheet(), css: "" };
      this.sheets.set(root, own);
    }
    if (own.css !== css) {
      own.sheet.replaceSync(css);
      own.css = css;
    }
    if (!root.adoptedStyleSheets.includes(own.sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, own.sheet];
  }
}

/** Longhands: WebKit does not paint the shorthand in highlights. */
function rules(look: MarkLook): string {
  const each = (declarations: (verdict: ProblemVerdict, shade: Shade) => string) =>
    PAIRS.map(
      ({ verdict, shade }) =>
        `::highlight(${highlightName(verdict, shade)}){${declarations(verdict, shade)}}`,
    ).join("");
  const thickness = (verdict: ProblemVerdict) =>
    LINES[verdict] === "double"
      ? Math.max(3, THICKNESS[look.strength] + DOUBLE_EXTRA)
      : THICKNESS[look.strength];
  const marks = each((verdict, shade) => {
    const tint = tintColor(look, shade);
    return (
      (tint ? `background-color:${tint};` : "") +
      `text-decoration-line:underline;text-decoration-style:${LINES[verdict]};` +
      `text-decoration-color:${lineColor(look.color, shade)};` +
      `text-decoration-thickness:${thickness(verdict)}px;text-underline-offset:3px`
    );
  });
  const forced =
    "text-decoration-color:CanvasText;background-color:" +
    (look.style === "background" ? "Mark;color:MarkText" : "transparent");
  // Paper is white, whatever the page's ground is on the screen.
  const paper = `text-decoration-color:${lineColor(look.color, "deep")};background-color:transparent`;
  return `${marks}@media (forced-colors:active){${each(() => forced)}}@media print{${each(() => paper)}}`;
}
