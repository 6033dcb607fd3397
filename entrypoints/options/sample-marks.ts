import { Grounds } from "../../lib/dom/marks/background-color";
import { Painter } from "../../lib/dom/marks/painter";
import { markLook } from "../../lib/dom/marks/shades";
import type { Settings } from "../../lib/extension/settings";
import type { ProblemVerdict } from "../../lib/story/verdicts";

/** Paints the page's samples as claims are painted in pages, each time it is called. */
export function samplePainter(document: Document): (settings: Settings) => void {
  const painter = new Painter(document);
  let last: Settings | null = null;
  const paint = (settings: Settings) => {
    last = settings;
    const samples = [...document.querySelectorAll<HTMLElement>("[data-verdict]")];
    const grounds = new Grounds();
    painter.paint(
      samples.map((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const verdict = element.dataset.verdict as ProblemVerdict;
        return { verdict, shade: grounds.shade(grounds.behind(element)), ranges: [range] };
      }),
      markLook(settings),
    );
  };
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    if (last) paint(last);
  });
  return paint;
}
