import type { Target, WebWorker } from "puppeteer-core";
import type { Drive } from "../../scripts/drive";
import { waitFor } from "./harness";
import { inFirefox } from "./in-firefox";

/** Ends the background at once, as the browser does when it has been idle, and waits until that one is gone. */
export async function endBackground(drive: Drive): Promise<void> {
  if (drive.kind === "firefox") return endEventPage(drive);
  // Chromium's service worker starts when something asks for it, and may start again at once.
  const target = await drive.browser.waitForTarget((found) => isWorker(drive, found));
  const worker = await waitFor("the service worker", () => target.worker());
  await waitFor("the end of the service worker", async () => {
    // Chromium may miss the first call where the worker is only just starting.
    await worker.close().catch(() => null);
    return !drive.browser.targets().includes(target);
  });
}

/** Firefox would let it live while it has somebody to answer. */
async function endEventPage(drive: Drive): Promise<void> {
  const end = "await extension.terminateBackground({ disableResetIdleForTest: true })";
  await waitFor("the end of the background", () =>
    inFirefox<boolean>(drive, `(${end}, extension.backgroundState === "stopped")`),
  );
}

/** Chromium's background, for code to be run in it. It must be awake. */
export async function backgroundOf(drive: Drive): Promise<WebWorker> {
  const target = await drive.browser.waitForTarget((found) => isWorker(drive, found));
  return waitFor("the service worker", () => target.worker());
}

export async function isRunning(drive: Drive): Promise<boolean> {
  if (drive.kind === "firefox") return inFirefox(drive, 'extension.backgroundState !== "stopped"');
  return drive.browser.targets().some((target) => isWorker(drive, target));
}

function isWorker(drive: Drive, target: Target): boolean {
  return target.type() === "service_worker" && target.url().startsWith(drive.extensionOrigin);
}
