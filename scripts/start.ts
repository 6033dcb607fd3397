import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { BROWSERS, type BrowserKind, BrowserMissing, ensureBrowser } from "./browsers";
import { ensureBuilt } from "./build";
import { runTask } from "./command";
import { type Drive, launchWithExtension } from "./drive";
import { tabReport } from "./page-lines";
import { takeShot } from "./page-reader";
import { ROOT } from "./project";
import { readPage } from "./read-page";
import { readable } from "./readable";
import { serve } from "./serve";

const SAMPLE = "sample-article.html";
const FOLDER = join(ROOT, "tests/fixtures");
const PICTURES = join(ROOT, ".output/start");

/** `npm start`: shows the extension on a sample page, in a window where there is a display. */
async function start(): Promise<void> {
  if (!existsSync(join(FOLDER, SAMPLE)))
    throw new Error(`The sample page is missing: ${join(FOLDER, SAMPLE)}`);
  const { kind, executablePath } = pickBrowser();
  const extensionDir = ensureBuilt(kind);
  const site = await serve({ folder: FOLDER });
  try {
    const headless = !hasDisplay();
    const network = headless ? "loopback" : "open";
    const drive = await launchWithExtension({
      browser: kind,
      executablePath,
      extensionDir,
      headless,
      network,
    });
    try {
      if (headless) await showAsText(drive, site.url(SAMPLE), extensionDir);
      else await showInWindow(drive, site.url(SAMPLE));
    } finally {
      await drive.close();
    }
  } finally {
    await site.close();
  }
}

/** Chromium's family first; Firefox where only that is there. Throws BrowserMissing about the first. */
function pickBrowser(): { kind: BrowserKind; executablePath: string } {
  let missing: unknown = null;
  for (const kind of BROWSERS) {
    try {
      return { kind, executablePath: ensureBrowser(kind) };
    } catch (error) {
      if (!(error instanceof BrowserMissing)) throw error;
      missing ??= error;
    }
  }
  throw missing;
}

async function showAsText(drive: Drive, url: string, extensionDir: string): Promise<void> {
  console.log("There is no display here, so this is what a reader would see:\n");
  const page = await drive.openTab();
  const frames = await readPage(drive, page, url, { settle: 1500, timeout: 30_000 });
  console.log(readable(SAMPLE, tabReport(frames), extensionDir));
  const pagePicture = join(PICTURES, "page.png");
  const popupPicture = join(PICTURES, "popup.png");
  await takeShot(page, pagePicture);
  const popup = await drive.openPopup(drive.tabIdOf(page));
  // It has looked at the page, and says what it found.
  await popup.waitForSelector('main:not([aria-busy="true"]) h1', { timeout: 30_000 });
  // As tall as all it says: its foot stays at the window's end.
  const size = await popup.evaluate(() => ({
    width: innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  await popup.setViewport(size);
  await takeShot(popup, popupPicture);
  console.log(
    `\nPictures: ${relative(ROOT, pagePicture)} (the page), ${relative(ROOT, popupPicture)} (the popup).`,
  );
}

/** Until the reader closes the browser or stops the command. */
async function showInWindow(drive: Drive, url: string): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    drive.browser.once("disconnected", () => resolve());
  });
  const [first] = await drive.browser.pages();
  const page = first ?? (await drive.browser.newPage());
  await page.goto(url, { waitUntil: "domcontentloaded" });
  console.log(`Obelus runs in the window that has opened, on ${url}`);
  console.log("Its button is in the toolbar, perhaps behind the puzzle piece. Close the window to end.");
  await ended;
}

/** macOS and Windows always have one. */
function hasDisplay(): boolean {
  if (process.platform !== "linux") return !process.env.CI;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

await runTask("npm start", start);
