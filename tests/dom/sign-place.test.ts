// @vitest-environment jsdom
import { expect, it } from "vitest";
import { KnownStyles, signPlace, TakenPlaces } from "../../lib/dom/marks/sign-place";

/** The whole text of a paragraph, on one line at this height; without lines where that is null, as where it is hidden. */
function paragraph(top: number | null): Range {
  const element = document.body.appendChild(document.createElement("p"));
  element.textContent = "The lake froze.";
  element.style.font = "16px/24px serif";
  const range = document.createRange();
  range.setStart(element.firstChild as Text, 0);
  range.setEnd(element.firstChild as Text, 15);
  const lines = top === null ? [] : [new DOMRect(0, top, 100, 20)];
  range.getClientRects = () => lines as unknown as DOMRectList;
  return range;
}

it("a sign stands at the end of what is shown of its claim", () => {
  document.elementFromPoint = () => null;
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  const place = (...ranges: Range[]) => signPlace(ranges, new KnownStyles(), new TakenPlaces());
  const shown = paragraph(40);
  expect(place(shown, paragraph(null))).toEqual(place(shown));
  expect(place(shown)?.y).toBeGreaterThan(20);
  expect(place(paragraph(null))).toBeNull();
});
