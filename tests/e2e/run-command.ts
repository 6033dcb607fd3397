import type { Page } from "puppeteer-core";
import type { Drive } from "../../scripts/drive";
import { backgroundOf } from "./background-view";

/**
 * Does what a browser command does. In Chromium the command's own event is fired in the background; Firefox
 * has no way to do that from outside: there the page is asked as the background would ask it.
 */
export async function runCommand(
  drive: Drive,
  page: Page,
  command: "next-claim" | "previous-claim" | "open-note",
): Promise<void> {
  await page.bringToFront();
  const tabId = drive.tabIdOf(page);
  if (drive.kind === "chrome") {
    await drive.inExtension("await api.runtime.sendMessage({}).catch(() => null)"); // wakes the background
    const worker = await backgroundOf(drive);
    await worker.evaluate(`chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, { id: ${tabId} })`);
    return;
  }
  const direction = command === "previous-claim" ? -1 : 1;
  const call = command === "open-note" ? "obelus.openHere()" : `obelus.walk(${direction}, false)`;
  const again = command === "open-note" ? "" : ` || obelus.walk(${direction}, true)`;
  await drive.inExtension(
    `await api.scripting.executeScript({ target: { tabId: ${tabId} }, func: () => { ${call}${again}; } })`,
  );
}
