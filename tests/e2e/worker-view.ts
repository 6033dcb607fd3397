import type { Target, WebWorker } from "puppeteer-core";
import type { Drive } from "../../scripts/drive";
import { waitFor } from "./harness";

/** Ends the background as the browser does when it has been idle, and waits until that one is gone. */
export async function endBackground(drive: Drive): Promise<void> {
  // Chromium's service worker starts when something asks for it, and may start again at once.
  const target = await drive.browser.waitForTarget((found) => isBackground(drive, found));
  const worker = await waitFor("the service worker", () => target.worker());
  await waitFor("the end of the service worker", async () => {
    // Chromium may miss the first call where the worker is only just starting.
    await worker.close().catch(() => null);
    return !drive.browser.targets().includes(target);
  });
}

/** Chromium's background, for code to be run in it. It must be awake. */
export async function backgroundOf(drive: Drive): Promise<WebWorker> {
  const target = await drive.browser.waitForTarget((found) => isBackground(drive, found));
  return waitFor("the service worker", () => target.worker());
}

export function isRunning(drive: Drive): boolean {
  return drive.browser.targets().some((target) => isBackground(drive, target));
}

function isBackground(drive: Drive, target: Target): boolean {
  return target.type() === "service_worker" && target.url().startsWith(drive.extensionOrigin);
}
