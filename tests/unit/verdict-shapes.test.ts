import { expect, it } from "vitest";
import { VERDICT_SHAPES } from "../../lib/report/verdict-shapes";
import { VERDICTS } from "../../lib/story/verdicts";

it("gives each verdict a shape of its own, in plain path data", () => {
  const shapes = VERDICTS.map((verdict) => VERDICT_SHAPES[verdict]);
  expect(new Set(shapes.map(({ stroke }) => stroke)).size).toBe(VERDICTS.length);
  for (const { stroke, fill = "M0 0" } of shapes) {
    expect(stroke).toMatch(/^M[\d\s.,a-zA-Z-]+$/);
    expect(fill).toMatch(/^M[\d\s.,a-zA-Z-]+$/);
  }
});
