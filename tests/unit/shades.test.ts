import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Color, contrast, luminance, over, parseColor } from "../../lib/dom/marks/color";
import { type Ground, groundOf, lineColor, type MarkColor, shadeOn } from "../../lib/dom/marks/shades";

const COLORS: readonly MarkColor[] = ["violet", "blue", "orange"];
const channel = fc.integer({ min: 0, max: 255 }).map((value) => value / 255);
const anyColor = fc.tuple(channel, channel, channel).map((channels): Color => ({ channels, alpha: 1 }));
const gray = (value: number): Color => ({ channels: [value, value, value], alpha: 1 });
const known = (color: Color): Ground => ({ color, text: gray(0), sure: true });
const read = (css: string): Color => {
  const color = parseColor(css);
  if (!color) throw new Error(`${css} is not read`);
  return color;
};
const line = (color: MarkColor, ground: Ground) => read(lineColor(color, shadeOn(ground)));

describe("computed colours", () => {
  it.each([
    ["rgb(255, 0, 51)", [1, 0, 0.2], 1],
    ["rgba(0, 0, 0, 0)", [0, 0, 0], 0],
    ["rgb(0 0 0 / 50%)", [0, 0, 0], 0.5],
    ["color(srgb 0.2 0.4 0.6 / 0.5)", [0.2, 0.4, 0.6], 0.5],
    ["color(srgb-linear 1 1 1)", [1, 1, 1], 1],
    ["oklch(1 0 none)", [1, 1, 1], 1],
    ["oklch(0.627955 0.257683 29.2339)", [1, 0, 0], 1],
    ["oklab(0.866440 -0.233888 0.179498)", [0, 1, 0], 1],
    ["lab(100 0 0)", [1, 1, 1], 1],
    ["lch(0 0 0)", [0, 0, 0], 1],
  ])("%s", (css, channels, alpha) => {
    const color = read(css);
    for (const [index, value] of channels.entries()) expect(color.channels[index]).toBeCloseTo(value, 2);
    expect(color.alpha).toBe(alpha);
  });

  it.each(["", "transparent-ish", "color(xyz 1 1 1)", "url(a.png)"])("%j is unknown", (css) => {
    expect(parseColor(css)).toBeNull();
  });

  it("contrast as WCAG has it", () => {
    expect(contrast(gray(0), gray(1))).toBeCloseTo(21, 5);
    expect(contrast(read("rgb(118 118 118)"), gray(1))).toBeCloseTo(4.54, 2);
    expect(over({ channels: [0, 0, 0], alpha: 0.5 }, gray(1)).channels[0]).toBe(0.5);
  });
});

describe("the shade of a mark", () => {
  it("stands out 3:1 from every ground, in every colour", () => {
    fc.assert(
      fc.property(anyColor, fc.constantFrom(...COLORS), (color, mark) => {
        expect(contrast(line(mark, known(color)), color)).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 3000 },
    );
  });

  it("is a colourful one on paper and on night pages", () => {
    expect(shadeOn(known(gray(1)))).toBe("dark");
    expect(shadeOn(known(gray(0.07)))).toBe("bright");
  });

  it("follows the text where a picture lies behind it: 3:1 wherever that text can be read", () => {
    fc.assert(
      fc.property(anyColor, anyColor, fc.constantFrom(...COLORS), (picture, text, mark) => {
        const isExtreme = luminance(text) > 0.9 || luminance(text) < 0.01;
        fc.pre(isExtreme && contrast(text, picture) >= 4.5);
        const ground = groundOf([gray(0.5)], text, { hasPicture: true, isCanvasDark: false });
        expect(ground.sure).toBe(false);
        expect(contrast(line(mark, ground), picture)).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});

describe("the ground", () => {
  const options = { hasPicture: false, isCanvasDark: false };

  it("is what shows through the layers", () => {
    const half: Color = { channels: [0, 0, 0], alpha: 0.5 };
    expect(groundOf([half, half], gray(1), options).color.channels[0]).toBe(0.25);
    expect(groundOf([], gray(0), options).color).toEqual(gray(1));
    expect(luminance(groundOf([], gray(1), { ...options, isCanvasDark: true }).color)).toBeLessThan(0.01);
  });

  it("is no ground on which the text could not be read: a picture lies between", () => {
    const { color, sure } = groundOf([gray(1)], gray(1), options);
    expect([luminance(color), sure]).toEqual([0, false]);
  });
});
