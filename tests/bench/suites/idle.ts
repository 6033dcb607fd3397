import type { Page } from "puppeteer-core";
import { loadCold } from "../chromium";
import type { Figure } from "../figures";
import { gateScript } from "../gate-script";
import type { IdleRun } from "../in-page/gate";
import type { BenchPage } from "../pages/generated";
import { servePages } from "../pages/serve-pages";
import type { Bench } from "../run-context";
import { median, percentile, steadyFloor } from "../statistics";

interface Decision {
  /** Over the page's floor: the first call in a fresh page, and the least of later ones. */
  readonly cold: number;
  readonly warm: number;
  readonly longest: number;
  readonly run: IdleRun;
}

/** What the always-on script costs on pages without a story. */
export async function idle(bench: Bench): Promise<Figure[]> {
  const script = await gateScript();
  const light = await decideAll(bench, script, bench.light);
  const heavy = await decideAll(bench, script, bench.heavy);
  const colds = light.map(({ cold }) => cold);
  const all = [...light, ...heavy];
  return [
    { goal: "P1", what: "idle decision, cold, over the floor: median", value: median(colds) },
    {
      goal: "P1-p90",
      what: "idle decision, cold, over the floor: nine in ten",
      value: percentile(colds, 0.9),
    },
    {
      goal: "P2",
      what: "idle decision, warm, over the floor: median",
      value: median(light.map(({ warm }) => warm)),
    },
    {
      goal: "P3",
      what: "idle decision on long pages, cold, over the floor: worst",
      value: Math.max(...heavy.map(({ cold }) => cold)),
    },
    {
      goal: "P3-slice",
      what: "longest slice of it, ms",
      value: Math.max(...all.map(({ longest }) => longest)),
    },
    {
      goal: "P6",
      what: "unrelated pages sent on, percent",
      value: (100 * all.filter(({ run }) => run.messages > 0).length) / all.length,
    },
    {
      goal: "P9-quiet",
      what: "messages and storage reads on pages that are not sent on",
      value: all.reduce((sum, { run }) => sum + Math.max(0, run.messages - 1) + run.storageReads, 0),
    },
  ];
}

async function decideAll(bench: Bench, script: string, pages: readonly BenchPage[]): Promise<Decision[]> {
  const site = await servePages(pages);
  const page = await bench.browser.newPage();
  const decisions: Decision[] = [];
  try {
    for (const { name } of pages)
      decisions.push(await decide(page, () => loadCold(page, site.url(name), script), bench.isShort ? 3 : 5));
  } finally {
    await page.close();
    await site.close();
  }
  return decisions;
}

async function decide(page: Page, load: () => Promise<void>, rounds: number): Promise<Decision> {
  const colds: IdleRun[] = [];
  const warms: IdleRun[] = [];
  for (let round = 0; round < rounds; round++) {
    await load();
    colds.push(await page.evaluate(decideIn));
    for (let call = 0; call < 3; call++) warms.push(await page.evaluate(decideIn));
  }
  const least = (runs: readonly IdleRun[]) => Math.min(...runs.map(({ work }) => work));
  const floor = median([...colds, ...warms].map(steadyFloor));
  const [first] = colds;
  if (!first) throw new Error("No round was run.");
  return {
    cold: least(colds) / floor,
    warm: least(warms) / floor,
    longest: Math.min(...colds.map(({ longest }) => longest)),
    run: first,
  };
}

const decideIn = () => (globalThis as unknown as { bench: { decide(): Promise<IdleRun> } }).bench.decide();
