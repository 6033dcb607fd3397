import type { ProblemVerdict } from "../story/verdicts";
import { isDarkBehind } from "./background-color";

export type MarkStyle = "underline" | "background";

/** Ranges of one claim and how they are to look. */
export interface PaintedMark {
  readonly verdict: ProblemVerdict;
  readonly ranges: readonly Range[];
}

/** Line patterns tell the verdicts apart without colour. */
const LINES: Record<ProblemVerdict, string> = {
  "no-record": "dashed",
  false: "double",
  altered: "wavy",
  fiction: "dotted",
  "missing-context": "solid",
};

/** One accent for every problem: 7:1 or better on white, and on #121212. */
const ACCENT = { light: "#5b3da6", dark: "#c3b2ff" };
const TINT = { light: "rgb(91 61 166 / 16%)", dark: "rgb(195 178 255 / 24%)" };

type Ground = keyof typeof ACCENT;

const PREFIX = "obelus-";
const highlightName = (verdict: ProblemVerdict, ground: Ground) => `${PREFIX}${verdict}-${ground}`;
const VERDICTS = Object.keys(LINES) as ProblemVerdict[];
const GROUNDS: readonly Ground[] = ["light", "dark"];
const NAMES = VERDICTS.flatMap((verdict) => GROUNDS.map((ground) => highlightName(verdict, ground)));

/**
 * Paints marks by the CSS Custom Highlight API: the page's elements are not touched. Only our own names are
 * ever set or deleted; the registry belongs to the page as well.
 */
export class Painter {
  private readonly highlights = new Map<string, Highlight>();
  private readonly sheets = new Map<Document | ShadowRoot, CSSStyleSheet>();

  constructor(private readonly document: Document) {
    // What an older copy of the extension left; see `shell.ts`.
    for (const name of NAMES) CSS.highlights.delete(name);
  }

  /** Shows these marks and no others. */
  paint(marks: readonly PaintedMark[], style: MarkStyle): void {
    const ranges = new Map<string, Range[]>();
    for (const { verdict, ranges: own } of marks) {
      for (const range of own) {
        const ground = isDarkBehind(range.startContainer.parentElement) ? "dark" : "light";
        const name = highlightName(verdict, ground);
        const known = ranges.get(name);
        if (known) known.push(range);
        else ranges.set(name, [range]);
        this.adopt(range.startContainer.getRootNode(), style);
      }
    }
    for (const name of NAMES) {
      const own = ranges.get(name);
      if (own) {
        const highlight = new Highlight(...own);
        this.highlights.set(name, highlight);
        CSS.highlights.set(name, highlight);
      } else this.remove(name);
    }
  }

  /** Paints again where the page has cleared the registry. True where that was needed. */
  restore(): boolean {
    let lost = false;
    for (const [name, highlight] of this.highlights) {
      if (CSS.highlights.get(name) === highlight) continue;
      CSS.highlights.set(name, highlight);
      lost = true;
    }
    return lost;
  }

  /** Takes every mark and style sheet of ours away. */
  clear(): void {
    for (const name of NAMES) this.remove(name);
    for (const [root, sheet] of this.sheets)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    this.sheets.clear();
  }

  private remove(name: string): void {
    const own = this.highlights.get(name);
    this.highlights.delete(name);
    if (own && CSS.highlights.get(name) === own) CSS.highlights.delete(name);
  }

  /** Firefox and Safari want the rules in each shadow root that has a range. */
  private adopt(root: Node, style: MarkStyle): void {
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    let sheet = this.sheets.get(root);
    if (!sheet) {
      const view = this.document.defaultView ?? window;
      sheet = new (view as typeof globalThis).CSSStyleSheet();
      this.sheets.set(root, sheet);
    }
    sheet.replaceSync(rules(style));
    if (!root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}

/** Longhands: WebKit does not paint the shorthand in highlights. */
function rules(style: MarkStyle): string {
  const one = (verdict: ProblemVerdict, ground: Ground) =>
    `::highlight(${highlightName(verdict, ground)}){${
      style === "background" ? `background-color:${TINT[ground]};` : ""
    }text-decoration-line:underline;text-decoration-style:${LINES[verdict]};` +
    `text-decoration-color:${ACCENT[ground]};text-decoration-thickness:${verdict === "false" ? "3px" : "2px"};text-underline-offset:3px}`;
  const all = VERDICTS.flatMap((verdict) => GROUNDS.map((ground) => one(verdict, ground)));
  const forced = VERDICTS.flatMap((verdict) =>
    GROUNDS.map(
      (ground) => `::highlight(${highlightName(verdict, ground)}){text-decoration-color:Highlight}`,
    ),
  );
  return `${all.join("")}@media (forced-colors:active){${forced.join("")}}`;
}
