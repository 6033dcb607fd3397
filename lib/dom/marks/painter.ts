import { kindName, MARK_KINDS, type MarkKind, type Shade } from "../../report/mark-kinds";
import type { ProblemVerdict } from "../../story/verdicts";
import { standsIn } from "../native";
import { isSameRange } from "../same-range";
import { markRules } from "./mark-rules";
import type { MarkLook } from "./shades";
import { textHosts } from "./text-hosts";

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

/** The rules of one tree. What it once needed stays, so that marks that come and go cost it no new style. */
interface Rules {
  readonly sheet: CSSStyleSheet;
  readonly kinds: Set<MarkKind>;
  /** Selectors of the elements that hold marked text. */
  readonly hosts: Set<string>;
  css: string;
}

/**
 * Paints marks by the CSS Custom Highlight API: the page's elements are not touched. Only our own names are
 * ever set or deleted; the registry belongs to the page as well.
 */
export class Painter {
  private readonly highlights = new Map<string, { highlight: Highlight; shown: readonly ShownRange[] }>();
  private readonly rules = new Map<Document | ShadowRoot, Rules>();

  constructor(private readonly document: Document) {
    // What an older copy of the extension left; see `shell.ts`.
    if (CSS.highlights.size > 0) for (const { name } of MARK_KINDS) CSS.highlights.delete(name);
  }

  /** Shows these marks and no others. Writes only: nothing of the page is measured. */
  paint(marks: readonly PaintedMark[], look: MarkLook): void {
    const ranges = new Map<string, Range[]>();
    for (const { verdict, shade, ranges: own } of marks) {
      const name = kindName(verdict, shade);
      const all = ranges.get(name);
      if (all) all.push(...own);
      else ranges.set(name, [...own]);
    }
    // Here, not in a function of its own, which would be compiled only when the reader switches the marks off.
    for (const [name, { highlight }] of this.highlights) {
      if (ranges.has(name)) continue;
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
      this.highlights.delete(name);
    }
    if (marks.length === 0) return; // nothing more: the reader waits for it
    this.forgetGone();
    const known = new Map<Node, string>();
    for (const kind of MARK_KINDS) {
      const own = ranges.get(kind.name);
      if (!own) continue;
      for (const range of own) this.note(kind, range, known);
      this.register(kind.name, own);
    }
    for (const [root, rules] of this.rules) adopt(root, rules, look);
  }

  /** Paints again what the page has taken away, moved or added to. */
  restore(): void {
    for (const [name, { highlight, shown }] of this.highlights) {
      const isWhole = CSS.highlights.get(name) === highlight && highlight.size === shown.length;
      if (isWhole && shown.every(({ own, copy }) => highlight.has(copy) && isSameRange(own, copy))) continue;
      this.register(
        name,
        shown.map(({ own }) => own),
      );
    }
    this.forgetGone();
    for (const [root, { sheet }] of this.rules) append(root, sheet);
  }

  /** Posts that are gone would stay in memory, and no sheet of this document goes into one that was moved to another. */
  private forgetGone(): void {
    for (const root of this.rules.keys())
      if (root instanceof ShadowRoot && !standsIn(this.document, root.host)) this.rules.delete(root);
  }

  /** Takes every mark and style sheet of ours away. */
  clear(): void {
    for (const [name, { highlight }] of this.highlights)
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    this.highlights.clear();
    for (const [root, { sheet }] of this.rules)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    this.rules.clear();
  }

  /** The page can reach what is in the registry, so it gets copies. */
  private register(name: string, ranges: readonly Range[]): void {
    const shown = ranges.map((own) => ({ own, copy: own.cloneRange() }));
    const highlight = new Highlight(...shown.map(({ copy }) => copy));
    this.highlights.set(name, { highlight, shown });
    CSS.highlights.set(name, highlight);
  }

  /** Firefox and Safari want the rules in each shadow root that has a range. */
  private note(kind: MarkKind, range: Range, known: Map<Node, string>): void {
    const root = range.startContainer.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    let rules = this.rules.get(root);
    if (!rules) {
      const view = (this.document.defaultView ?? window) as typeof globalThis;
      rules = { sheet: new view.CSSStyleSheet(), kinds: new Set(), hosts: new Set(), css: "" };
      this.rules.set(root, rules);
    }
    rules.kinds.add(kind);
    for (const host of textHosts(range, known)) rules.hosts.add(host);
  }
}

function adopt(root: Document | ShadowRoot, rules: Rules, look: MarkLook): void {
  const css = markRules(rules.kinds, rules.hosts, look);
  if (rules.css !== css) {
    rules.sheet.replaceSync(css);
    rules.css = css;
  }
  append(root, rules.sheet);
}

function append(root: Document | ShadowRoot, sheet: CSSStyleSheet): void {
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
