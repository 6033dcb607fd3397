// @vitest-environment jsdom
import { beforeEach, expect, it } from "vitest";
import {
  areInPlace,
  type DrawnMark,
  drawnMarks,
  type FoundStory,
} from "../../entrypoints/annotator/drawn-mark";
import { Grounds } from "../../lib/dom/marks/background-color";
import { toRange } from "../../lib/dom/read/to-range";

let text: Text;
let found: FoundStory;
let marks: DrawnMark[];

beforeEach(() => {
  document.body.innerHTML = "<p>The lake froze. It thawed.</p>";
  text = document.querySelector("p")?.firstChild as Text;
  const block = { text: text.data, nodes: [text], starts: [0], element: text.parentElement };
  const parts = [
    { block: 0, start: 0, end: 15 },
    { block: 0, start: 16, end: 26 },
  ];
  found = {
    report: { annotations: parts.map((_, at) => ({ id: String(at) })) },
    marks: parts.map((part) => ({ parts: [part] })),
    blocks: [block],
  } as unknown as FoundStory;
  marks = found.marks.map((mark) => ({
    mark,
    found,
    ranges: mark.parts.map((part) => toRange(block as never, part)),
  })) as unknown as DrawnMark[];
});

it("marks are in place as they were drawn", () => {
  expect(areInPlace(marks, [found])).toBe(true);
});

it("not where the page writes their text again", () => {
  text.data = `${text.data}`;
  expect(areInPlace(marks, [found])).toBe(false);
});

it("not where one had no range when they were drawn, since its text was cut", () => {
  expect(areInPlace(marks.slice(0, 1), [found])).toBe(false);
});

it("those of several stories are in page order", () => {
  const { annotations } = found.report;
  const story = (at: number) =>
    ({
      ...found,
      report: { annotations: [annotations[at]] },
      marks: [found.marks[at]],
    }) as unknown as FoundStory;
  expect(drawnMarks([story(1), story(0)], new Grounds()).map(({ id }) => id)).toEqual(["0", "1"]);
});
