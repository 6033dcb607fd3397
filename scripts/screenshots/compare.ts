import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** Side of the squares that are averaged before comparing, in pixels: wider than a letter, smaller than a line. */
const SQUARE = 12;
/** How far two averages may be apart, 0 to 1 (pixelmatch's measure of perceived difference). */
const THRESHOLD = 0.15;
/** How much longer a picture may be than the other: other fonts break lines elsewhere. */
const MOST_STRETCH = 0.15;

/** How unlike two pictures are. */
export interface Difference {
  /** Part of the squares that differ, 0 to 1; in the area that both have. */
  readonly share: number;
  /** Why they are not to be compared at all; null where they are. */
  readonly fault: string | null;
}

/**
 * Compares two PNG files by the average colours of small squares: layout, colours and blocks of text count,
 * the shapes of letters do not, since fonts differ between machines.
 */
export function comparePictures(one: Buffer, other: Buffer): Difference {
  const a = PNG.sync.read(one);
  const b = PNG.sync.read(other);
  if (a.width !== b.width) return { share: 1, fault: `widths ${a.width} and ${b.width}` };
  const stretch = Math.abs(a.height - b.height) / Math.max(a.height, b.height);
  if (stretch > MOST_STRETCH) return { share: 1, fault: `heights ${a.height} and ${b.height}` };
  const height = Math.min(a.height, b.height);
  const [small, otherSmall] = [averages(a, height), averages(b, height)];
  const { width: columns, height: rows } = small;
  const options = { threshold: THRESHOLD, includeAA: true };
  const different = pixelmatch(small.data, otherSmall.data, undefined, columns, rows, options);
  return { share: different / (columns * rows), fault: null };
}

function averages(picture: PNG, height: number): PNG {
  const small = new PNG({ width: Math.floor(picture.width / SQUARE), height: Math.floor(height / SQUARE) });
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      const sums = [0, 0, 0, 0];
      for (let dy = 0; dy < SQUARE; dy++) {
        const row = ((y * SQUARE + dy) * picture.width + x * SQUARE) * 4;
        for (let at = row; at < row + SQUARE * 4; at++)
          sums[at % 4] = (sums[at % 4] ?? 0) + (picture.data[at] ?? 0);
      }
      for (let part = 0; part < 4; part++)
        small.data[(y * small.width + x) * 4 + part] = Math.round((sums[part] ?? 0) / SQUARE ** 2);
    }
  }
  return small;
}
