import type { MarkKind } from "../../report/mark-kinds";
import type { ProblemVerdict } from "../../story/verdicts";
import { lineColor, type MarkLook, type MarkStrength, tintColor } from "./shades";
import { nameIn } from "./text-hosts";

/** Line patterns tell the verdicts apart without colour. */
const LINES: Record<ProblemVerdict, string> = {
  "no-record": "dashed",
  false: "double",
  altered: "wavy",
  fiction: "dotted",
  "missing-context": "solid",
};

/** Of a line, in CSS pixels; each of a double line's two has half of it, or they would reach the letters below. */
const THICKNESS: Record<MarkStrength, number> = { light: 1, normal: 2, strong: 3 };

/** With more selectors of elements than these their names alone have to do: each is held against many elements. */
const MOST_HOSTS = 48;

/**
 * The rules of these kinds for text in the elements that these selectors find. Rules for all kinds in all elements
 * would have the browser compute twenty more styles for each element of the page, and for each that comes later; and
 * what a rule finds hands its style down to all elements within.
 * Longhands: WebKit does not paint the shorthand in highlights.
 */
export function markRules(kinds: ReadonlySet<MarkKind>, hosts: ReadonlySet<string>, look: MarkLook): string {
  const selectors = hosts.size > MOST_HOSTS ? new Set([...hosts].map(nameIn)) : hosts;
  const each = (declarations: (kind: MarkKind) => string) =>
    [...kinds]
      .map(
        (kind) =>
          `${[...selectors].map((host) => `${host}::highlight(${kind.name})`)}{${declarations(kind)}}`,
      )
      .join("");
  const marks = each(({ verdict, shade }) => {
    const tint = tintColor(look, shade);
    return (
      (tint ? `background-color:${tint};` : "") +
      `text-decoration-line:underline;text-decoration-style:${LINES[verdict]};` +
      `text-decoration-color:${lineColor(look.color, shade)};` +
      `text-decoration-thickness:${thickness(verdict, look.strength)}px;text-underline-offset:3px`
    );
  });
  // Chromium fills marks then, and draws lines in a colour that is only seen on the fill.
  const forced =
    "text-decoration-color:CanvasText;text-underline-offset:1px;background-color:" +
    (look.style === "background" ? "Mark;color:MarkText" : "transparent");
  // Paper is white, whatever the page's ground is on the screen.
  const paper = `text-decoration-color:${lineColor(look.color, "deep")};background-color:transparent`;
  return `${marks}@media (forced-colors:active){${each(() => forced)}}@media print{${each(() => paper)}}`;
}

function thickness(verdict: ProblemVerdict, strength: MarkStrength): number {
  return LINES[verdict] === "double" ? Math.max(1, THICKNESS[strength] / 2) : THICKNESS[strength];
}
