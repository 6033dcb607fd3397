import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CDPSession, Page } from "puppeteer-core";
import { type Chromium, startChromium } from "../chromium";
import type { Figure } from "../figures";
import { frame } from "../pages/generated";
import { servePages } from "../pages/serve-pages";
import type { Bench } from "../run-context";
import { median } from "../statistics";

const EMPTY_MANIFEST = {
  manifest_version: 3,
  name: "Empty",
  version: "1",
  content_scripts: [{ matches: ["http://*/*"], js: ["empty.js"], run_at: "document_idle" }],
};

interface Visitor {
  readonly name: "none" | "empty" | "obelus";
  readonly chromium: Chromium;
  readonly page: Page;
  readonly session: CDPSession;
}

/**
 * What a page without a story costs with the built extension in the browser, beside one whose content script
 * is empty: main-thread time per load, and the heap. Only where the kernel tells a thread's time (Linux).
 */
export async function inject(bench: Bench): Promise<Figure[]> {
  if (process.platform !== "linux") return [];
  const empty = mkdtempSync(join(tmpdir(), "obelus-empty-"));
  writeFileSync(join(empty, "manifest.json"), JSON.stringify(EMPTY_MANIFEST));
  writeFileSync(join(empty, "empty.js"), "0;");
  const tiny = { name: "tiny", html: frame("<h1>Plums</h1><p>A short page on plums.</p>", "Plums") };
  const site = await servePages([tiny]);
  const visitors: Visitor[] = [];
  try {
    visitors.push(
      await visitor("none"),
      await visitor("empty", empty),
      await visitor("obelus", bench.extensionDir),
    );
    const url = site.url(tiny.name);
    for (const { page } of visitors) for (let load = 0; load < 3; load++) await visit(page, url);
    const times: Record<string, number[]> = { none: [], empty: [], obelus: [] };
    for (let round = 0; round < (bench.isShort ? 10 : 40); round++) {
      for (const { name, page } of visitors) times[name]?.push(await visit(page, url));
    }
    const heaps = Object.fromEntries(
      await Promise.all(visitors.map(async ({ name, session }) => [name, await heap(session)] as const)),
    );
    const time = (name: string) => median(times[name] ?? []);
    return [
      {
        goal: "P9",
        what: "main thread of a tiny page's load, over an empty content script",
        value: time("obelus") / time("empty"),
        peers: { "no extension": time("none") / time("empty") },
      },
      {
        goal: "P10",
        what: "heap on an idle page over an empty content script, bytes",
        value: (heaps.obelus ?? 0) - (heaps.empty ?? 0),
        peers: { "empty over none": (heaps.empty ?? 0) - (heaps.none ?? 0) },
      },
    ];
  } finally {
    await Promise.all(visitors.map(({ chromium }) => chromium.close()));
    await site.close();
    rmSync(empty, { recursive: true, force: true });
  }
}

async function visitor(name: Visitor["name"], extensionDir?: string): Promise<Visitor> {
  const chromium = await startChromium(extensionDir);
  const page = await chromium.browser.newPage();
  return { name, chromium, page, session: await page.createCDPSession() };
}

/** Main-thread milliseconds of one load, idle work included. */
async function visit(page: Page, url: string): Promise<number> {
  const before = mainThreads(page);
  await page.goto(url, { waitUntil: "load" });
  // The gate waits for an idle moment; so does this, twice, to come after it.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestIdleCallback(() => requestIdleCallback(() => setTimeout(resolve, 50))),
      ),
  );
  return mainThreads(page) - before;
}

/** Milliseconds that the main threads of the browser's renderers have run. */
function mainThreads(page: Page): number {
  const root = page.browser().process()?.pid;
  if (root === undefined) throw new Error("The browser has no process of its own.");
  return renderersBelow(root).reduce((sum, pid) => sum + threadTime(pid), 0);
}

function threadTime(pid: number): number {
  const [run = "0"] = readFileSync(`/proc/${pid}/task/${pid}/schedstat`, "utf8").split(" ");
  return Number(run) / 1e6;
}

function renderersBelow(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc").filter((entry) => /^\d+$/u.test(entry))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]));
    } catch {} // gone meanwhile
  }
  const isBelow = (pid: number): boolean =>
    pid === root || (parents.has(pid) && isBelow(parents.get(pid) ?? 0));
  return [...parents.keys()].filter(
    (pid) => isBelow(pid) && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("--type=renderer"),
  );
}

/** Bytes in use after two collections, all worlds of the page together. */
async function heap(session: CDPSession): Promise<number> {
  for (let turn = 0; turn < 2; turn++) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize;
}
