import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { Settings } from "../../lib/extension/settings";
import type { BrowserKind } from "../browsers";
import { ensureBuilt } from "../build";
import { type Drive, launchWithExtension } from "../drive";
import { ROOT } from "../project";
import { serve } from "../serve";
import { waitFor } from "../wait-for";
import type { State } from "./states";

export const SCHEMES = ["light", "dark"] as const;

export type Scheme = (typeof SCHEMES)[number];

/** A browser with the extension and pages to show it on. */
export interface Scene {
  readonly drive: Drive;
  /** Changes some settings; the others are those of the start. */
  set(settings: Partial<Settings>): Promise<void>;
  /** Opens one of the pages and waits until it has been read. */
  openRead(name: string): Promise<Page>;
  /** Opens a page that never finishes loading. */
  openHanging(): Promise<Page>;
  tabIdOf(page: Page): Promise<number>;
}

const GARDEN = `<!doctype html><html lang="en"><title>Nine gardens</title><h1>Nine gardens of the old mill</h1>
  <p>The mill stands where the river bends, and behind it lie nine small gardens.</p></html>`;
const HANGING = `<!doctype html><title>A slow page</title><h1>Slow</h1><script src="/never.js"></script>`;

/** Height of the window where the whole page is taken, in CSS pixels. */
const TALL = 900;

export type Take = (state: State) => Promise<Buffer>;

/**
 * Starts a browser in a colour scheme, gives the function that photographs a state, and cleans up.
 * `broken` takes the list of stories out of the extension, for the state "error".
 */
export async function withScene(
  kind: BrowserKind,
  scheme: Scheme,
  broken: boolean,
  work: (take: Take) => Promise<void>,
): Promise<void> {
  let release = () => {};
  const never = new Promise<void>((resolve) => {
    release = resolve;
  });
  const site = await serve({
    folder: join(ROOT, "tests/fixtures"),
    routes: {
      "/garden.html": GARDEN,
      "/hanging.html": HANGING,
      "/headline.html": readFileSync(join(ROOT, "tests/corpus/pages/g-headline-linklist.html"), "utf8"),
      "/never.js": () => never.then(() => ({ body: "", type: "text/javascript" })),
    },
  });
  const folder = mkdtempSync(join(tmpdir(), "obelus-pictures-"));
  try {
    const extensionDir = broken ? brokenCopy(ensureBuilt(kind), folder) : ensureBuilt(kind);
    // Still: a page may not be on its way to a claim while its picture is taken.
    const drive = await launchWithExtension({ browser: kind, extensionDir, scheme, still: true });
    try {
      await work((state) =>
        photograph(
          sceneOf(drive, (name) => site.url(name), state),
          state,
          scheme,
        ),
      );
    } finally {
      release();
      await drive.close();
    }
  } finally {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function brokenCopy(built: string, folder: string): string {
  cpSync(built, folder, { recursive: true });
  rmSync(join(folder, "stories/index.json"));
  return folder;
}

function sceneOf(drive: Drive, url: (name: string) => string, { width, height }: State): Scene {
  const open = async (name: string, waitUntil: "domcontentloaded" | null) => {
    const page = await drive.openTab();
    // From the start: a window that changes under an open card is not what is to be shown.
    await page.setViewport({ width, height: height ?? TALL });
    const gone = page.goto(url(name), waitUntil ? { waitUntil } : {});
    if (waitUntil) await gone;
    else gone.catch(() => null);
    return page;
  };
  return {
    drive,
    set: async (settings) => {
      await drive.inExtension(
        `await api.storage.local.set({ settings: ${JSON.stringify({ version: 1, ...settings })} })`,
      );
    },
    async openRead(name) {
      const page = await open(name, "domcontentloaded");
      await waitFor("a page that has been read", async () => {
        const frames = await drive.readFrames(drive.tabIdOf(page));
        return frames.length > 0 && frames.every(({ settled }) => settled);
      });
      return page;
    },
    async openHanging() {
      const page = await open("hanging.html", null);
      await waitFor("the slow page's first lines", () =>
        page.evaluate(() => document.title === "A slow page"),
      );
      return page;
    },
    async tabIdOf(page) {
      if (page !== (await drive.control())) return drive.tabIdOf(page);
      return (await drive.inExtension<{ id: number }>("await api.tabs.getCurrent()")).id;
    },
  };
}

async function photograph(scene: Scene, state: State, scheme: Scheme): Promise<Buffer> {
  await scene.set({});
  const page = await state.open(scene);
  // Firefox has the scheme from its preferences.
  if (scene.drive.kind === "chrome")
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.bringToFront();
  await page.setViewport({ width: state.width, height: state.height ?? TALL });
  await settle(page);
  const picture = await page.screenshot({ type: "png", fullPage: state.height === undefined });
  await scene.drive.closeTabs();
  return Buffer.from(picture);
}

/** Two frames drawn after the last change: fonts are there, animations have ended, and no scroll bar takes room. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    document.documentElement.style.scrollbarWidth = "none";
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null)));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}
