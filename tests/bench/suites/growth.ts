import { join } from "node:path";
import { bundle } from "../bundle";
import { loadCold } from "../chromium";
import type { Figure } from "../figures";
import type { GrowthRun } from "../in-page/growth";
import { growingPage, SHAPES, type Shape } from "../pages/growing";
import { servePages } from "../pages/serve-pages";
import type { Bench } from "../run-context";
import { growthPower } from "../statistics";

/** One point of a growth curve. */
export interface GrowthPoint extends GrowthRun {
  readonly shape: Shape;
  /** Bytes of HTML. */
  readonly size: number;
}

const LONG_SIZES = [10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000];
const SHORT_SIZES = [60_000, 240_000, 960_000];
/** Below this, what is the same on every page weighs too much. */
const SMALLEST_JUDGED = 50_000;

/** Reading and placing on pages of 10 KB to 10 MB. */
export async function growth(bench: Bench): Promise<{ figures: Figure[]; points: GrowthPoint[] }> {
  const script = await bundle(join(import.meta.dirname, "../in-page/growth.ts"));
  const sizes = bench.isShort ? SHORT_SIZES : LONG_SIZES;
  const points: GrowthPoint[] = [];
  const page = await bench.browser.newPage();
  try {
    for (const shape of SHAPES) {
      for (const size of sizes) {
        const made = growingPage(shape, size);
        const site = await servePages([made]);
        const runs: GrowthRun[] = [];
        for (let round = 0; round < (size > 500_000 ? 1 : 3); round++) {
          await loadCold(page, site.url(made.name), script);
          runs.push(await page.evaluate(runIn, bench.model));
        }
        await site.close();
        const best = runs.reduce((least, run) =>
          run.text + run.story < least.text + least.story ? run : least,
        );
        points.push({ shape, size: made.html.length, ...best });
      }
    }
  } finally {
    await page.close();
  }
  return { figures: figuresOf(points), points };
}

function figuresOf(points: readonly GrowthPoint[]): Figure[] {
  return SHAPES.map((shape) => {
    const own = points.filter((point) => point.shape === shape && point.size > SMALLEST_JUDGED);
    const power = growthPower(own.map(({ size, text, story }) => ({ size, cost: text + story })));
    return { goal: "growth", what: `growth of reading and placing: ${shape}`, value: power };
  });
}

function runIn(model: string): Promise<GrowthRun> {
  return (globalThis as unknown as { bench: { run(model: string): Promise<GrowthRun> } }).bench.run(model);
}
