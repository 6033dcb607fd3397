import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { ensureBrowser } from "../../scripts/browsers";
import { launchOptions } from "../../scripts/launch-options";

export interface Chromium {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** A Chromium of its own that reaches this machine alone, with `gc()` in its pages. */
export async function startChromium(extensionDir?: string): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), "obelus-bench-"));
  const options = launchOptions(
    {
      browser: "chrome",
      executablePath: ensureBrowser("chrome"),
      profile,
      headless: true,
      network: "loopback",
    },
    null,
  );
  const browser = await puppeteer.launch({
    ...options,
    args: [...(options.args ?? []), "--js-flags=--expose-gc"],
    protocolTimeout: 300_000,
  });
  if (extensionDir !== undefined) await browser.installExtension(extensionDir);
  return {
    browser,
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

let nonce = 0;

/** Loads a page afresh and puts a script in that was never run: what a page's own visit costs. */
export async function loadCold(page: Page, url: string, script: string): Promise<void> {
  await page.goto(url, { waitUntil: "load" });
  await runAnew(page, script);
}

/** Puts a script in, its source like no other before, so that no call finds compiled code. */
export async function runAnew(page: Page, script: string): Promise<void> {
  await page.evaluate(`/*${nonce++}*/${script};undefined`);
}
