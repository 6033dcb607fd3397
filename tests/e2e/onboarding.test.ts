import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { ensureBuilt } from "../../scripts/build";
import type { Drive } from "../../scripts/drive";
import { axeFaults } from "./axe-faults";
import { BROWSERS, waitFor } from "./harness";
import { pageView, waitUntilBare, waitUntilPainted } from "./page-view";
import { useBrowser } from "./use-browser";

describe.each(BROWSERS)("the page after installing in %s", (kind) => {
  let drive: Drive;

  useBrowser({ kind, keepOnboarding: true, keepTabs: true }, (opened) => {
    ({ drive } = opened);
  });

  const greetings = () =>
    drive.inExtension<number>(
      "(await api.tabs.query({ url: api.runtime.getURL('onboarding.html') })).length",
    );

  it("opens once, and not again when the extension is updated", async () => {
    await waitFor("the page", async () => (await greetings()) === 1);
    await drive.closeOnboarding();
    // Firefox ends the extension's pages at an update, also the one that asks here.
    if (kind !== "chrome") return;
    await drive.browser.installExtension(ensureBuilt(kind));
    // A background that answers has been told of the update.
    await drive.inExtension("await api.runtime.sendMessage({ type: 'loadStories', languages: [] })");
    const page = await openOnboarding();
    expect(await greetings()).toBe(1); // the one just opened by hand
    await page.close();
  });

  it("marks its sample by the real reader, and only that, as the settings say", async () => {
    const page = await openOnboarding();
    const { words, names } = await waitUntilPainted(page);
    expect(words).toContain("Rocky dies peacefully in his mother’s arms.");
    expect(words).not.toContain("Obelus");
    expect(names.length).toBeGreaterThanOrEqual(3);
    await waitFor("the word that it is marked", () =>
      page.$eval("[role=status]", ({ textContent }) => textContent?.startsWith("Obelus has marked")),
    );
    await drive.inExtension("await api.storage.local.set({ settings: { version: 1, marks: false } })");
    await waitUntilBare(page);
    await drive.inExtension("await api.storage.local.clear()");
    await waitUntilPainted(page);
    expect((await pageView(page)).words).toBe(words);
    await page.close();
  });

  it("can be used by everyone, in light and dark", async () => {
    const page = await openOnboarding();
    await waitUntilPainted(page);
    expect(await axeFaults(page)).toEqual([]);
    if (kind !== "chrome") return; // puppeteer cannot ask Firefox for the dark scheme
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    expect(await axeFaults(page)).toEqual([]);
  });

  const openOnboarding = (): Promise<Page> => drive.openExtensionPage("onboarding.html");
});
