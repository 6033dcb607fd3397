import { join } from "node:path";
import type { CDPSession, Page } from "puppeteer-core";
import { bundle } from "../bundle";
import { loadCold } from "../chromium";
import type { Figure } from "../figures";
import type { PainterName, Painting, PaintRun, Removal } from "../in-page/paint";
import { servePages } from "../pages/serve-pages";
import type { Bench } from "../run-context";
import { median, quotient } from "../statistics";

const PAINTERS: readonly PainterName[] = ["obelus", "display", "<mark>", "hypothesis"];
const COUNTS = [12, 200] as const;

interface Painted extends PaintRun {
  /** Milliseconds of the main thread for the frames after painting. */
  readonly frames: number;
}

/** Painting and removing 12 and 200 marks, ours beside wrapping in elements. */
export async function paint(bench: Bench): Promise<Figure[]> {
  const script = await bundle(join(import.meta.dirname, "../in-page/paint.ts"));
  const long = bench.light.filter(({ html }) => html.length > 100_000 && html.includes("<p"));
  const pages = [...long.slice(0, bench.isShort ? 2 : 6), ...(bench.isShort ? [] : bench.heavy.slice(0, 2))];
  const site = await servePages(pages);
  const page = await bench.browser.newPage();
  const session = await page.createCDPSession();
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const figures: Figure[] = [];
  try {
    for (const count of COUNTS) {
      const runs: Record<PainterName, Painted>[] = [];
      for (const { name } of pages) {
        const load = () => loadCold(page, site.url(name), script);
        runs.push(await paintAll(page, session, load, count, bench.isShort ? 3 : 7));
      }
      figures.push(...figuresOf(runs, count));
    }
    return figures;
  } finally {
    await page.close();
    await site.close();
  }
}

async function paintAll(
  page: Page,
  session: CDPSession,
  load: () => Promise<void>,
  count: number,
  rounds: number,
) {
  const best = {} as Record<PainterName, Painted>;
  for (let round = 0; round < rounds; round++) {
    for (const painter of PAINTERS) {
      await load();
      await page.evaluate(prepareIn, count);
      const idle = await framesAfter(page, session, async () => undefined);
      let run: Painting = { paint: 0, mutations: 0 };
      const busy = await framesAfter(page, session, async () => {
        run = await page.evaluate(paintIn, painter);
      });
      const removal = await page.evaluate(removeIn);
      const before = best[painter];
      const least = (one: number, other = Number.POSITIVE_INFINITY) => Math.min(one, other);
      best[painter] = {
        paint: least(run.paint, before?.paint),
        remove: least(removal.remove, before?.remove),
        removeWithLayout: least(removal.removeWithLayout, before?.removeWithLayout),
        frames: least(Math.max(0, busy - idle), before?.frames),
        mutations: run.mutations,
      };
    }
  }
  return best;
}

/** Main-thread milliseconds from a change until it has been drawn, the change's own script included. */
async function framesAfter(page: Page, session: CDPSession, change: () => Promise<void>): Promise<number> {
  await page.evaluate(drawnIn);
  const before = await mainThread(session);
  await change();
  await page.evaluate(drawnIn);
  return (await mainThread(session)) - before;
}

async function mainThread(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
}

function figuresOf(runs: readonly Record<PainterName, Painted>[], count: number): Figure[] {
  const over = (part: "paint" | "frames", ours: PainterName, painter: PainterName) =>
    runs.map((run) => quotient(run[ours][part], run[painter][part]));
  const worst = (part: "remove" | "removeWithLayout" | "mutations", painter: PainterName) =>
    Math.max(...runs.map((run) => run[painter][part]));
  const least = (part: "paint" | "frames", painter: PainterName) =>
    median(runs.map((run) => run[painter][part]));
  const peers = (part: "paint" | "frames") => ({
    "<mark>": least(part, "<mark>"),
    hypothesis: least(part, "hypothesis"),
  });
  return [
    {
      goal: "P14",
      what: `lines under ${count}, script and layout, over <mark>: worst page`,
      value: Math.max(...over("paint", "obelus", "<mark>")),
    },
    {
      goal: "",
      what: `lines under ${count}, script and layout, over Hypothesis: median`,
      value: median(over("paint", "obelus", "hypothesis")),
    },
    {
      goal: `P15-${count}`,
      what: `lines under ${count}, main thread until drawn, over <mark>: median`,
      value: median(over("frames", "obelus", "<mark>")),
    },
    {
      goal: "",
      what: `lines under ${count}, main thread until drawn, ms: median`,
      value: least("frames", "obelus"),
      peers: peers("frames"),
    },
    {
      goal: "",
      what: `with grounds, signs and ticks of ${count}, main thread until drawn, ms: median`,
      value: least("frames", "display"),
    },
    {
      goal: "P15-off",
      what: `removing the lines under ${count}, script, ms: worst page`,
      value: worst("remove", "obelus"),
      peers: { "<mark>": worst("remove", "<mark>") },
    },
    {
      goal: "",
      what: `removing the lines under ${count}, script and layout, ms: worst page`,
      value: worst("removeWithLayout", "obelus"),
      peers: { "<mark>": worst("removeWithLayout", "<mark>") },
    },
    {
      goal: "",
      what: `removing the signs and ticks of ${count} too, script and layout, ms: worst page`,
      value: worst("removeWithLayout", "display"),
    },
    {
      goal: "P14-mutations",
      what: `changes of the page's tree by the lines under ${count}`,
      value: worst("mutations", "obelus"),
      peers: { "<mark>": worst("mutations", "<mark>"), hypothesis: worst("mutations", "hypothesis") },
    },
  ];
}

interface InPage {
  readonly bench: {
    prepare(count: number): void;
    paint(name: PainterName): Painting;
    remove(): Removal;
    drawn(): Promise<void>;
  };
}

const prepareIn = (count: number) => (globalThis as unknown as InPage).bench.prepare(count);
const paintIn = (name: PainterName) => (globalThis as unknown as InPage).bench.paint(name);
const removeIn = () => (globalThis as unknown as InPage).bench.remove();
const drawnIn = () => (globalThis as unknown as InPage).bench.drawn();
