import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../../scripts/project";
import { comparePictures } from "../../scripts/screenshots/compare";
import { pictureFile } from "../../scripts/screenshots/picture-file";
import { SCHEMES, withScene } from "../../scripts/screenshots/scene";
import { statesFor } from "../../scripts/screenshots/states";

/** Part of the squares that may differ: room for lines that break elsewhere in another font. */
const MOST_DIFFERENT = 0.2;

const cases = SCHEMES.flatMap((scheme) => [false, true].map((broken) => ({ scheme, broken })));

// Chromium: the pictures of both browsers are for the docs, one browser's are baselines.
it.each(cases)(
  "every state looks as in its picture ($scheme, broken: $broken); `npm run screenshots` takes new ones",
  { timeout: 240_000 },
  async ({ scheme, broken }) => {
    const unlike: string[] = [];
    await withScene("chrome", scheme, broken, async (take) => {
      for (const state of statesFor(scheme, broken)) {
        const file = pictureFile("chrome", state.name, scheme);
        const name = relative(ROOT, file);
        const picture = await take(state);
        if (!existsSync(file)) {
          unlike.push(`${name}: no such picture`);
          continue;
        }
        const { share, fault } = comparePictures(readFileSync(file), picture);
        if (fault === null && share <= MOST_DIFFERENT) continue;
        const kept = join(ROOT, ".output/screenshots", name);
        mkdirSync(dirname(kept), { recursive: true });
        writeFileSync(kept, picture);
        unlike.push(
          `${name}: ${fault ?? `${Math.round(share * 100)} % differ`}; now ${relative(ROOT, kept)}`,
        );
      }
    });
    expect(unlike).toEqual([]);
  },
);
