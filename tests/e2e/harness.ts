import type { Page } from "puppeteer-core";
import type { Annotation, FrameReport } from "../../lib/report/types";
import type { BrowserKind } from "../../scripts/browsers";
import { ensureBuilt } from "../../scripts/build";
import { type Drive, type DriveOptions, launchWithExtension } from "../../scripts/drive";
import { inDocumentOrder } from "../../scripts/frame-state";
import { type WaitOptions, waitFor } from "../../scripts/wait-for";

export { BROWSERS } from "../../scripts/browsers";
export { type Site, serve } from "../../scripts/serve";
export { waitFor } from "../../scripts/wait-for";

/** Time for starting a browser in `beforeAll`, on a machine that does other things too. */
export const LAUNCH_TIMEOUT = 120_000;

/** A browser with the extension as it is built from the sources now. Close it in `afterAll`. */
export function startBrowser(kind: BrowserKind, options: Partial<DriveOptions> = {}): Promise<Drive> {
  return launchWithExtension({
    browser: kind,
    ...options,
    extensionDir: options.extensionDir ?? ensureBuilt(kind),
  });
}

/** Opens an address in a fresh tab; dialogs of the page are dismissed. `prepare` comes before the address. */
export async function openPage(
  drive: Drive,
  url: string,
  prepare: (page: Page) => Promise<void> = async () => undefined,
): Promise<Page> {
  const page = await drive.openTab();
  page.on("dialog", (dialog) => {
    dialog.dismiss().catch(() => null);
  });
  await prepare(page);
  await page.goto(url, { waitUntil: "domcontentloaded" });
  return page;
}

/** The reports of the page's frames in document order, once all that was there has been read. */
export function settledReports(
  drive: Drive,
  page: Page,
  options: WaitOptions = {},
): Promise<{ frame: number; report: FrameReport | null }[]> {
  const tabId = drive.tabIdOf(page);
  const ask = async () => {
    const frames = await drive.readFrames(tabId);
    if (frames.length === 0 || !frames.every(({ settled }) => settled)) return null;
    return inDocumentOrder(frames).map(({ index, state }) => ({ frame: index, report: state.report }));
  };
  return waitFor("a settled page", ask, options);
}

/** All marks of a page's frames, in page order, once everything there has been read. */
export async function settledMarks(drive: Drive, page: Page): Promise<Annotation[]> {
  const reports = await settledReports(drive, page);
  return reports.flatMap(({ report }) => (report?.stories ?? []).flatMap(({ annotations }) => annotations));
}
