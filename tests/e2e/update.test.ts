import type { Page } from "puppeteer-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ensureBuilt } from "../../scripts/build";
import type { Drive } from "../../scripts/drive";
import { BROWSERS, LAUNCH_TIMEOUT, openPage, type Site, serve, startBrowser, waitFor } from "./harness";
import { pageView, waitUntilBare, waitUntilPainted } from "./page-view";
import { ARTICLE, GARDEN, htmlPage } from "./pages";

describe.each(BROWSERS)("an update of the extension under an open page in %s", (kind) => {
  let drive: Drive;
  let site: Site;

  // An update closes the page through which the tests ask the extension.
  beforeEach(async () => {
    site = await serve({ folder: "tests/fixtures" });
    drive = await startBrowser(kind);
  }, LAUNCH_TIMEOUT);

  afterEach(async () => {
    await drive?.close();
    await site?.close();
  });

  it("leaves one copy of everything: the new one reads the page, the old one goes", async () => {
    const page = await openPage(drive, site.url("sample-article.html"));
    const { words, names } = await waitUntilPainted(page);
    await page.evaluate(() => document.querySelector("obelus-notes")?.setAttribute("data-old", ""));
    await drive.browser.installExtension(ensureBuilt(kind));
    await waitFor("the new copy's element, alone", () =>
      page.evaluate(
        () =>
          document.querySelectorAll("obelus-notes").length === 1 &&
          document.querySelector("obelus-notes:not([data-old])") !== null,
      ),
    );
    await waitFor("the same marks", async () => (await pageView(page)).words === words);
    expect((await pageView(page)).names).toEqual(names);
  });

  it("takes the old marks away where pages are read on a click only", async () => {
    const page = await openPage(drive, site.url("sample-article.html"));
    await waitUntilPainted(page);
    await drive.inExtension('await api.storage.local.set({ settings: { mode: "on-click" } })');
    await drive.browser.installExtension(ensureBuilt(kind));
    await waitUntilBare(page);
  });

  it("leaves nothing on a page that the browser keeps meanwhile; one that comes back is marked again", async () => {
    const headers = { "cache-control": "no-cache" }; // the tests' own pages are not to be kept
    const head = `<script>addEventListener("pageshow", ({ persisted }) => { document.title = "kept: " + persisted; });</script>`;
    const kept = await serve({
      routes: {
        "/article.html": { body: htmlPage(ARTICLE, { head }), headers },
        "/garden.html": htmlPage(GARDEN, { title: "Gardens" }),
      },
    });
    // By the page itself: Puppeteer waits in vain for one out of Firefox's cache.
    const go = async (step: () => void, title: string) => {
      await page.evaluate(step);
      await waitFor(title, () => page.evaluate((wanted) => document.title === wanted, title));
    };
    const away = () => go(() => location.assign("garden.html"), "Gardens");
    const back = () => go(() => history.back(), "kept: true");
    const page = await openPage(drive, kept.url("article.html"));
    const { words } = await waitUntilPainted(page);
    await away();
    await back();
    expect((await waitUntilPainted(page)).words).toBe(words);
    // Chromium keeps no page that a former version was in.
    if (kind === "firefox") {
      const open = await openPage(drive, kept.url("article.html"));
      await waitUntilPainted(open);
      await drive.inExtension('await api.storage.local.set({ settings: { mode: "on-click" } })');
      await away();
      await drive.browser.installExtension(ensureBuilt(kind));
      // The new version has been in all tabs by then.
      await waitUntilBare(open);
      await back();
      await waitUntilBare(page);
    }
    await kept.close();
  });

  // Chromium: its page of extensions switches them; Firefox has none that a test may use.
  it.runIf(kind === "chrome")("reads the page again after being switched off and on", async () => {
    const page = await openPage(drive, site.url("sample-article.html"));
    const { words } = await waitUntilPainted(page);
    const settings = await drive.browser.newPage();
    await settings.goto("chrome://extensions");
    await switchExtension(settings, false);
    await waitUntilBare(page);
    await switchExtension(settings, true);
    expect((await waitUntilPainted(page)).words).toBe(words);
  });

  function switchExtension(settings: Page, isOn: boolean): Promise<void> {
    return settings.evaluate(
      async (id, on) => {
        type Change = (...what: unknown[]) => Promise<void>;
        type Api = {
          developerPrivate: { updateProfileConfiguration: Change };
          management: { setEnabled: Change };
        };
        const { developerPrivate, management } = (globalThis as unknown as { chrome: Api }).chrome;
        // Without it an unpacked extension stays off.
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await management.setEnabled(id, on);
      },
      new URL(drive.extensionOrigin).host,
      isOn,
    );
  }
});
