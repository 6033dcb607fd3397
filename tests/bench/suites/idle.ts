import type { Page } from "puppeteer-core";
import { runAnew } from "../chromium";
import type { Figure } from "../figures";
import { gateScript } from "../gate-script";
import { syntheticStories } from "../generators/stories";
import type { IdleRun } from "../in-page/gate";
import type { BenchPage } from "../pages/generated";
import { servePages } from "../pages/serve-pages";
import type { Bench } from "../run-context";
import { median, percentile, steadyFloor } from "../statistics";

const MANY = 100_000;
/** Pages with less text are no pages to decide on: their floor is below what the clock can tell. */
const LEAST_TEXT = 2000;

interface Decision {
  /**
   * Over the page's floor: the least of calls whose code was never run, the first of them in a page just loaded,
   * the least of calls after them, and the search for shadow roots after a cold call.
   */
  readonly cold: number;
  readonly first: number;
  readonly warm: number;
  readonly later: number;
  readonly longest: number;
  /** Milliseconds: the least of the cold calls, and the page's floor. */
  readonly coldMs: number;
  readonly floorMs: number;
  readonly run: IdleRun;
}

/** What the always-on script costs on pages without a story. */
export async function idle(bench: Bench): Promise<Figure[]> {
  const script = await gateScript();
  const light = await decideAll(bench, script, bench.light);
  const many = await gateScript([...syntheticStories(MANY)].map((story) => ({ story })));
  const manyLight = await decideAll(bench, many, bench.light.slice(0, 20));
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
    ...inMilliseconds("idle decision, cold", light, ({ coldMs }) => coldMs),
    ...inMilliseconds("floor of these pages", light, ({ floorMs }) => floorMs),
    {
      goal: "",
      what: "first call in a page just loaded, over the floor: median",
      value: median(light.map(({ first }) => first)),
    },
    {
      goal: "",
      what: "search for shadow roots after it, cold, over the floor: median",
      value: median(light.map(({ later }) => later)),
    },
    {
      goal: "P4",
      what: "idle decision with 100,000 stories, cold, over the same with ours",
      value: median(manyLight.map(({ cold }, index) => cold / (light[index]?.cold ?? Number.NaN))),
    },
    {
      goal: "",
      what: "idle decision with 100,000 stories, cold, over the floor: median",
      value: median(manyLight.map(({ cold }) => cold)),
    },
    {
      goal: "",
      what: "unrelated pages sent on with 100,000 stories, percent",
      value: percentSent(manyLight),
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
      value: percentSent(all),
    },
    {
      goal: "P9-quiet",
      what: "messages and storage reads on pages that are not sent on",
      value: all.reduce((sum, { run }) => sum + Math.max(0, run.messages - 1) + run.storageReads, 0),
    },
  ];
}

/** Told beside the ratios: floors of pages alike differ by ten times with the memory that the browser has at hand. */
function inMilliseconds(
  what: string,
  decisions: readonly Decision[],
  of: (decision: Decision) => number,
): Figure[] {
  const times = decisions.map(of);
  return [
    { goal: "", what: `${what}, ms: median`, value: median(times) },
    { goal: "", what: `${what}, ms: nine in ten`, value: percentile(times, 0.9) },
  ];
}

const percentSent = (decisions: readonly Decision[]) =>
  (100 * decisions.filter(({ run }) => run.messages > 0).length) / decisions.length;

async function decideAll(bench: Bench, script: string, pages: readonly BenchPage[]): Promise<Decision[]> {
  const site = await servePages(pages);
  const page = await bench.browser.newPage();
  const decisions: Decision[] = [];
  try {
    for (const { name } of pages) decisions.push(...(await decide(page, site.url(name), script)));
  } finally {
    await page.close();
    await site.close();
  }
  return decisions;
}

/** How often each page is decided on cold. The least counts, so that what else the machine does does not. */
const ROUNDS = 5;

async function decide(page: Page, url: string, script: string): Promise<Decision[]> {
  await page.goto(url, { waitUntil: "load" });
  const length = await page.evaluate(() => document.body?.textContent?.length ?? 0);
  if (length < LEAST_TEXT) return [];
  const colds: IdleRun[] = [];
  const warms: IdleRun[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await runAnew(page, script);
    colds.push(await page.evaluate(decideIn));
    for (let call = 0; call < 3; call++) warms.push(await page.evaluate(decideIn));
  }
  const least = (values: readonly number[]) => Math.min(...values);
  const floor = median([...colds, ...warms].map(steadyFloor));
  const [first] = colds;
  if (!first) throw new Error("No round was run.");
  return [
    {
      cold: least(colds.map(({ work }) => work)) / floor,
      first: first.work / steadyFloor(first),
      warm: least(warms.map(({ work }) => work)) / floor,
      later: least(colds.map(({ later }) => later)) / floor,
      longest: least(colds.map(({ longest }) => longest)),
      coldMs: least(colds.map(({ work }) => work)),
      floorMs: floor,
      run: first,
    },
  ];
}

const decideIn = () => (globalThis as unknown as { bench: { decide(): Promise<IdleRun> } }).bench.decide();
