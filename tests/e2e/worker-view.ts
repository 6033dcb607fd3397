import type { WebWorker } from "puppeteer-core";
import type { Drive } from "../../scripts/drive";
import { waitFor } from "./harness";

/** Chromium's service worker of the extension. It starts when something asks for it. */
async function serviceWorker(drive: Drive): Promise<WebWorker> {
  const target = await drive.browser.waitForTarget(
    (found) => found.type() === "service_worker" && found.url().startsWith(drive.extensionOrigin),
  );
  return waitFor("the service worker", () => target.worker());
}

/** Ends the background as the browser does when it has been idle, and waits until it is gone. */
export async function endBackground(drive: Drive): Promise<void> {
  const worker = await serviceWorker(drive);
  await worker.close();
  await waitFor("the end of the service worker", () => !isRunning(drive));
}

export function isRunning(drive: Drive): boolean {
  return drive.browser
    .targets()
    .some((target) => target.type() === "service_worker" && target.url().startsWith(drive.extensionOrigin));
}
