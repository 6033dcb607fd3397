import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, describe, expect, it } from "vitest";
import type { Settings } from "../../lib/extension/settings";
import { ensureBuilt } from "../../scripts/build";
import type { Drive } from "../../scripts/drive";
import { ROOT } from "../../scripts/project";
import { axeFaults } from "./axe-faults";
import { BROWSERS, LAUNCH_TIMEOUT, openPage, type Site, serve, startBrowser, waitFor } from "./harness";
import { pageView, waitUntilPainted } from "./page-view";
import { ARTICLE, ENCYCLOPEDIA, GARDEN, htmlPage } from "./pages";
import { STORY_HEADING, waitForHeading } from "./popup-view";
import { useSite } from "./use-browser";

const HEADLINES = readFileSync(join(ROOT, "tests/corpus/pages/g-headline-linklist.html"), "utf8");

/** One empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

describe.each(BROWSERS)("what the popup says in %s", (kind) => {
  let drive: Drive;
  let site: Site;
  let release = () => {};

  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const routes = {
    "/garden.html": htmlPage(GARDEN),
    "/article.html": htmlPage(ARTICLE),
    "/headlines.html": HEADLINES,
    "/restless.html": htmlPage(
      `${ENCYCLOPEDIA}<p id="turning">†</p><script>
        const turn = (time) => {
          document.getElementById("turning").style.transform = "rotate(" + time + "deg)";
          requestAnimationFrame(turn);
        };
        requestAnimationFrame(turn);
      </script>`,
    ),
    "/slow.html": `<!doctype html><title>Slow</title><p>Slow</p><script src="/held.js"></script>`,
    "/slow-frame.html": htmlPage(`${GARDEN}<iframe src="/slow.html"></iframe>`),
    "/paper.pdf": { body: PDF, type: "application/pdf" },
    "/held.js": () => held.then(() => ({ body: "", type: "text/javascript" })),
  };
  useSite({ kind, routes, clearStorage: true }, (opened) => {
    ({ drive, site } = opened);
  });

  afterAll(() => release());

  const store = (settings: Partial<Settings>) =>
    drive.inExtension(
      `await api.storage.local.set({ settings: ${JSON.stringify({ version: 1, ...settings })} })`,
    );

  async function expectPopup(tabId: number, heading: RegExp, text: RegExp): Promise<Page> {
    const popup = await drive.openPopup(tabId);
    await waitForHeading(popup, heading);
    expect(await popup.$eval("body", ({ textContent }) => textContent)).toMatch(text);
    expect(await axeFaults(popup)).toEqual([]);
    return popup;
  }

  const CASES: readonly [page: string, settings: Partial<Settings>, heading: RegExp, text: RegExp][] = [
    ["garden.html", {}, /^No known story/u, /no sign that what it says is true.*Story files of/su],
    ["article.html", {}, STORY_HEADING, /What the record says/u],
    ["restless.html", {}, /^No known story/u, /no sign that what it says is true/u],
    ["headlines.html", {}, /^A headline/u, /Only a headline or teaser stands here/u],
    ["article.html", { pausedSites: ["127.0.0.1"] }, /^Off on 127\.0\.0\.1/u, /Turn on again/u],
  ];

  it.each(CASES)("%s with %j", async (name, settings, heading, text) => {
    await store(settings);
    const page = await openPage(drive, site.url(name));
    await expectPopup(drive.tabIdOf(page), heading, text);
  });

  it("while the page is still loading", async () => {
    const page = await drive.openTab();
    page.goto(site.url("slow.html")).catch(() => null); // ends with the test
    await waitFor("the first lines", () => page.evaluate(() => document.title === "Slow"));
    await expectPopup(drive.tabIdOf(page), /^Reading this page/u, /Nothing about this page leaves/u);
  });

  it("where a frame without a story never ends loading", async () => {
    const page = await drive.openTab();
    page.goto(site.url("slow-frame.html")).catch(() => null); // ends with the test
    await waitFor("the gardens", () => page.evaluate(() => document.querySelector("iframe") !== null));
    await expectPopup(drive.tabIdOf(page), /^No known story/u, /no sign that what it says is true/u);
  });

  it("on a PDF, into whose text no extension comes", async () => {
    const page = await drive.openTab();
    page.goto(site.url("paper.pdf")).catch(() => null); // the browser's own viewer answers for it
    await expectPopup(drive.tabIdOf(page), /cannot read this page/u, /This says nothing about the page/u);
  });

  it("leads to the next place of a claim each time it is opened", async () => {
    const page = await openPage(drive, site.url("article.html"));
    const label = (popup: Page) => popup.$eval("ol .claim button", ({ textContent }) => textContent);
    for (const [place, next] of [
      ["1", "2"],
      ["2", "1"],
    ]) {
      const popup = await drive.openPopup(drive.tabIdOf(page));
      await waitForHeading(popup, STORY_HEADING);
      expect(await label(popup)).toBe(`Show on page (${place} of 2)`);
      await popup.$eval("ol .claim button", (button) => button.click());
      await waitFor("the place to be shown", async () => (await label(popup)).includes(`(${next} of 2)`));
      await popup.close();
    }
  });

  it("goes with its tab, where another one comes to the front by key", async () => {
    const page = await openPage(drive, site.url("garden.html"));
    const other = await openPage(drive, site.url("article.html"));
    await page.bringToFront();
    const isOpen = () =>
      drive.inExtension<boolean>(
        "await api.runtime.getContexts({ contextTypes: ['POPUP'] }).then(({ length }) => length > 0)",
      );
    await drive.inExtension("await api.action.openPopup()");
    await waitFor("the popup", isOpen);
    await other.bringToFront();
    await waitFor("the popup to close", async () => !(await isOpen()));
  });

  it("of the page to which the tab goes on", async () => {
    const page = await openPage(drive, site.url("article.html"));
    const popup = await expectPopup(drive.tabIdOf(page), STORY_HEADING, /What the record says/u);
    await page.goto(site.url("garden.html"), { waitUntil: "domcontentloaded" });
    await waitForHeading(popup, /^No known story/u);
  });

  it("on a page that cannot be read", async () => {
    const own = await drive.inExtension<{ id: number }>("await api.tabs.getCurrent()");
    await expectPopup(own.id, /cannot read this page/u, /This says nothing about the page/u);
  });

  it("reads a page only when asked, where the reader wants it so", async () => {
    await store({ mode: "on-click" });
    const page = await openPage(drive, site.url("article.html"));
    await waitFor("the gate's answer", async () => (await drive.readFrames(drive.tabIdOf(page)))[0]?.settled);
    const [frame] = await drive.readFrames(drive.tabIdOf(page));
    expect(frame?.report).toBeNull();
    expect(await pageView(page)).toMatchObject({ names: [], hosts: 0 });
    const popup = await expectPopup(drive.tabIdOf(page), STORY_HEADING, /What the record says/u);
    await waitUntilPainted(page);
    await popup.close(); // while it is open, its tab's pages are asked for
    await page.reload({ waitUntil: "domcontentloaded" });
    await waitFor("the gate again", async () => (await drive.readFrames(drive.tabIdOf(page)))[0]?.settled);
    expect(await pageView(page)).toMatchObject({ names: [], hosts: 0 });
  });

  // Firefox lets a reader take back what the manifest asks for; Chromium only in its own settings page.
  it.runIf(kind === "firefox")("says that it reads on click only, where access was taken back", async () => {
    const removed = await drive.inExtension<boolean>(
      "await api.permissions.remove({ origins: ['http://*/*', 'https://*/*'] })",
    );
    expect(removed).toBe(true);
    const page = await openPage(drive, site.url("garden.html"));
    const popup = await drive.openPopup(drive.tabIdOf(page));
    await waitForHeading(popup, /has no access to this page/u);
    const options = await drive.openExtensionPage("options.html");
    await waitFor("the offer to allow it", () =>
      options.$eval("main", ({ textContent }) => textContent?.includes("Allow on every page")),
    );
    expect(await axeFaults(options)).toEqual([]);
  });
});

it("says what went wrong where the package is broken", { timeout: LAUNCH_TIMEOUT }, async () => {
  const extensionDir = mkdtempSync(join(tmpdir(), "obelus-broken-"));
  cpSync(ensureBuilt("chrome"), extensionDir, { recursive: true });
  rmSync(join(extensionDir, "stories/index.json"));
  const site = await serve({ routes: { "/garden.html": htmlPage(GARDEN) } });
  const drive = await startBrowser("chrome", { extensionDir });
  try {
    const page = await openPage(drive, site.url("garden.html"));
    const popup = await drive.openPopup(drive.tabIdOf(page));
    await waitForHeading(popup, /^Something went wrong/u);
    expect(await axeFaults(popup)).toEqual([]);
  } finally {
    await drive.close();
    await site.close();
    rmSync(extensionDir, { recursive: true, force: true });
  }
});
