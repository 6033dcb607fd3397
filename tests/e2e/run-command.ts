import type { Page } from "puppeteer-core";
import type { Drive } from "../../scripts/drive";
import { backgroundOf } from "./background-view";
import { inFirefox } from "./in-firefox";

/** Has the background hear of a browser command in a page: no browser lets a test press its keys. */
export async function runCommand(
  drive: Drive,
  page: Page,
  command: "next-claim" | "previous-claim" | "open-note",
): Promise<void> {
  await page.bringToFront();
  const name = JSON.stringify(command);
  if (drive.kind === "firefox") {
    await inFirefox(drive, `extension.shortcuts.onCommand(${name})`);
    return;
  }
  await drive.inExtension("await api.runtime.sendMessage({}).catch(() => null)"); // wakes the background
  const worker = await backgroundOf(drive);
  await worker.evaluate(`chrome.commands.onCommand.dispatch(${name}, { id: ${drive.tabIdOf(page)} })`);
}
