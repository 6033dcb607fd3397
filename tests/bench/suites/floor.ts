import { join } from "node:path";
import { bundle } from "../bundle";
import { loadCold } from "../chromium";
import type { Figure } from "../figures";
import type { Timing } from "../in-page/harness";
import { servePages } from "../pages/serve-pages";
import type { Bench } from "../run-context";
import { median, steadyFloor } from "../statistics";

const READERS = ["obelus", "innerText", "walk without scripts"] as const;

/** What reading a page's text costs: ours, which knows lines, posts and what is hidden, beside barer ways. */
export async function floor(bench: Bench): Promise<Figure[]> {
  const script = await bundle(join(import.meta.dirname, "../in-page/floor.ts"));
  const site = await servePages(bench.light);
  const page = await bench.browser.newPage();
  const ratios: Record<string, number[]> = {};
  try {
    for (const { name } of bench.light) {
      for (const reader of READERS) {
        const runs: Timing[] = [];
        for (let round = 0; round < (bench.isShort ? 1 : 3); round++) {
          await loadCold(page, site.url(name), script);
          runs.push(await page.evaluate(runIn, reader));
        }
        const least = Math.min(...runs.map(({ work }) => work));
        ratios[reader] = [...(ratios[reader] ?? []), least / median(runs.map(steadyFloor))];
      }
    }
  } finally {
    await page.close();
    await site.close();
  }
  const { obelus = 0, ...others } = Object.fromEntries(
    Object.entries(ratios).map(([name, list]) => [name, median(list)]),
  );
  return [
    {
      goal: "",
      what: "reading the page's text on a candidate page, cold, over the floor",
      value: obelus,
      peers: others,
    },
  ];
}

const runIn = (reader: string) =>
  (globalThis as unknown as { bench: { run(reader: string): Promise<Timing> } }).bench.run(reader);
