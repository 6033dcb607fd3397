import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import type { Settings } from "../../lib/extension/settings";
import type { Drive } from "../../scripts/drive";
import { axeFaults } from "./axe-faults";
import { BROWSERS, waitFor } from "./harness";
import { press, waitForHeading } from "./popup-view";
import { useBrowser } from "./use-browser";

describe.each(BROWSERS)("the options page in %s", (kind) => {
  let drive: Drive;

  useBrowser({ kind, keepTabs: true }, (opened) => {
    ({ drive } = opened);
  });

  const stored = () => drive.inExtension<Settings>("(await api.storage.local.get('settings')).settings");

  it("is the one that the manifest names, in a tab of its own", async () => {
    const options = await drive.inExtension<unknown>("api.runtime.getManifest().options_ui");
    expect(options).toMatchObject({ page: expect.stringMatching(/options\.html$/u), open_in_tab: true });
  });

  it("stores each change at once and can be used by everyone", async () => {
    await drive.inExtension(
      "await api.storage.local.set({ settings: { version: 1, pausedSites: ['a.example', 'b.example'] } })",
    );
    const page = await drive.openExtensionPage("options.html");
    await waitForHeading(page, /^Settings of Obelus$/u);
    await waitFor("both paused sites", () => page.$("[aria-label='Remove b.example']"));
    const switches = await page.$$eval("[role=switch]", (all) => all.map(({ textContent }) => textContent));
    expect(switches).toContainEqual(expect.stringContaining("of Rusty Dennis"));
    expect(await axeFaults(page)).toEqual([]);

    // By keyboard, as a radio group is used.
    await page.focus("input[value=underline]");
    await page.keyboard.press("ArrowDown");
    await page.click("input[value=on-click]");
    await press(page, /^Remove$/u);
    await waitFor("the stored changes", async () => {
      const { markStyle, mode, pausedSites } = await stored();
      return markStyle === "background" && mode === "on-click" && pausedSites.join() === "b.example";
    });
    await waitFor("the site gone", async () => (await page.$("[aria-label='Remove a.example']")) === null);
    expect(await page.$eval("[role=alert]", ({ textContent }) => textContent)).toBe("");
    expect(await axeFaults(page)).toEqual([]);
    if (kind !== "chrome") return; // puppeteer cannot ask Firefox for the dark scheme
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    expect(await axeFaults(page)).toEqual([]);
  });

  it("shows the marks as they will be, and takes settings from a file, whole or not at all", async () => {
    await drive.inExtension("await api.storage.local.clear()");
    const page = await drive.openExtensionPage("options.html");
    await waitFor("a painted sample for each verdict", () => page.evaluate(() => CSS.highlights.size === 5));
    const folder = mkdtempSync(join(tmpdir(), "obelus-settings-"));
    try {
      const load = async (text: string) => {
        const file = join(folder, "settings.json");
        writeFileSync(file, text);
        const input = await page.$("input[type=file]");
        await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
      };
      const told = (part: string) =>
        waitFor(`the words “${part}”`, () =>
          page.$eval(".import-outcome", ({ textContent }, words) => textContent?.includes(words), part),
        );
      await load('{"format":"obelus-settings","settings":{"marks":false,"sound":true}}');
      await told("does not know these settings: sound. Nothing was changed.");
      expect(await stored()).toBeUndefined();
      await load('{"format":"obelus-settings","settings":{"marks":false,"notesLanguage":"pl"}}');
      await told("were taken from the file");
      expect(await stored()).toMatchObject({ marks: false, notesLanguage: "pl", mode: "every-page" });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("resets all settings once the reader has agreed", async () => {
    await drive.inExtension(
      "await api.storage.local.set({ settings: { version: 1, marks: false, pausedSites: ['a.example'] } })",
    );
    const page = await drive.openExtensionPage("options.html");
    await waitFor("the stored settings", () => page.$("[aria-label='Remove a.example']"));
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.message());
      void (asked.length === 1 ? dialog.dismiss() : dialog.accept());
    });
    await page.click("::-p-text(Reset all settings)");
    expect(await stored()).toMatchObject({ marks: false, pausedSites: ["a.example"] });
    await page.click("::-p-text(Reset all settings)");
    await waitFor("the settings of the start", async () => {
      const { marks, pausedSites } = await stored();
      return marks && pausedSites.length === 0;
    });
    expect(asked).toHaveLength(2);
  });
});
