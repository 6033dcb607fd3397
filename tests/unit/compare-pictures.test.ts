import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { comparePictures } from "../../scripts/screenshots/compare";

type Paint = (x: number, y: number) => number;

/** A grey picture; `paint` gives the lightness of each pixel. */
function picture(paint: Paint, { width = 240, height = 240 } = {}): Buffer {
  const png = new PNG({ width, height });
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      png.data.set([paint(x, y), paint(x, y), paint(x, y), 255], (y * width + x) * 4);
  return PNG.sync.write(png);
}

/** Lines of “letters” on paper, above a dark bar. */
const page =
  (letter: number): Paint =>
  (x, y) =>
    y > 180 && y < 210 ? 40 : y % 24 < 12 && x % letter < letter / 2 ? 90 : 250;

describe("comparing pictures", () => {
  it("finds a picture like itself, and like one with other letters", () => {
    expect(comparePictures(picture(page(6)), picture(page(6)))).toEqual({ share: 0, fault: null });
    expect(comparePictures(picture(page(6)), picture(page(4))).share).toBeLessThan(0.02);
  });

  it("sees a bar that is gone, and dark for light", () => {
    const without: Paint = (x, y) => (y > 180 && y < 210 ? 250 : page(6)(x, y));
    expect(comparePictures(picture(page(6)), picture(without)).share).toBeGreaterThan(0.08);
    const dark: Paint = (x, y) => 255 - page(6)(x, y);
    expect(comparePictures(picture(page(6)), picture(dark)).share).toBeGreaterThan(0.9);
  });

  it("bears a little more height, not another width or half the height", () => {
    const one = picture(page(6));
    expect(comparePictures(one, picture(page(6), { height: 264 })).fault).toBeNull();
    expect(comparePictures(one, picture(page(6), { height: 120 })).fault).toBe("heights 240 and 120");
    expect(comparePictures(one, picture(page(6), { width: 252 })).fault).toBe("widths 240 and 252");
  });
});
