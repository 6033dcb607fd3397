import type { CDPSession, Page } from "puppeteer-core";
import { expect, it } from "vitest";
import type { Drive } from "../../scripts/drive";
import type { Stage } from "../e2e/fresh-page";
import { openPage, waitFor } from "../e2e/harness";
import { pageView, waitUntilPainted } from "../e2e/page-view";
import { ARTICLE, ENCYCLOPEDIA, GARDEN } from "../e2e/pages";
import { useStage } from "../e2e/use-browser";
import { tell, times } from "./form";

const NAVIGATIONS = times(60, 2000);
/** Caches fill at first; from here on nothing may grow. */
const WARM_UP = times(30, 200);
/** Caches of the matcher are bounded, not empty: this much may come and go. */
const MOST_GROWTH_BYTES = 1_500_000;

interface Counts {
  readonly heap: number;
  readonly listeners: number;
  readonly nodes: number;
}

// Chromium: only its protocol counts listeners and nodes.
let drive: Drive;
let stage: Stage;

useStage({ kind: "chrome", keepTabs: true }, (opened) => {
  ({ drive, stage } = opened);
});

it("an app of one page keeps its heap and its listeners, however often it goes elsewhere", {
  timeout: times(120_000, 3_600_000),
}, async () => {
  const page = await openPage(drive, stage.put("app.html", `<div id="app">${ARTICLE}</div>`));
  const { words } = await waitUntilPainted(page);
  const protocol = await page.createCDPSession();
  await go(page, WARM_UP);
  const before = await count(protocol);
  await go(page, NAVIGATIONS);
  await waitUntilPainted(page);
  const after = await count(protocol);
  const heap = after.heap - before.heap;
  tell(
    `${NAVIGATIONS} navigations: heap ${signed(heap / 1024)} KiB (${Math.round(after.heap / 1024)} KiB in all), ` +
      `listeners ${signed(after.listeners - before.listeners)}, nodes ${signed(after.nodes - before.nodes)}`,
  );
  expect((await pageView(page)).words).toBe(words);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  expect(after.nodes - before.nodes).toBeLessThan(200);
  expect(heap).toBeLessThan(MOST_GROWTH_BYTES);
});

/** The first carries the story; the others do not, one of them with its names. */
const VIEWS = [ARTICLE, GARDEN, ENCYCLOPEDIA];

/** Goes from view to view as such an app does, each time once the marks are what that view asks for. */
async function go(page: Page, steps: number): Promise<void> {
  for (let done = 0; done < steps; done += 10) {
    // In tens, so that a page that hangs is told from one that is slow.
    await page.evaluate(
      async (views, count) => {
        const app = document.querySelector("#app");
        if (!app) throw new Error("the app is gone");
        const isMarked = () => [...CSS.highlights.keys()].some((name) => name.startsWith("obelus-"));
        for (let step = 0; step < count; step++) {
          const view = step % views.length;
          history.pushState({}, "", `?view=${view}&step=${step}`);
          app.innerHTML = views[view] ?? "";
          while (isMarked() !== (view === 0)) await new Promise(requestAnimationFrame);
        }
      },
      VIEWS,
      10,
    );
  }
  // The last view of a round is bare; every measure is taken at the first.
  await page.evaluate((article) => {
    const app = document.querySelector("#app");
    if (app) app.innerHTML = article;
  }, ARTICLE);
  await waitUntilPainted(page);
}

/** The whole page's counts, content scripts included, once the garbage is gone and nothing is under way. */
async function count(protocol: CDPSession): Promise<Counts> {
  await protocol.send("Performance.enable");
  let last: Counts | null = null;
  return waitFor("counts that stay", async () => {
    await protocol.send("HeapProfiler.collectGarbage");
    const { metrics } = await protocol.send("Performance.getMetrics");
    const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    const now = {
      heap: value("JSHeapUsedSize"),
      listeners: value("JSEventListeners"),
      nodes: value("Nodes"),
    };
    const stays = last !== null && last.nodes === now.nodes && last.listeners === now.listeners;
    last = now;
    return stays ? now : null;
  });
}

const signed = (value: number) => `${value >= 0 ? "+" : ""}${Math.round(value)}`;
