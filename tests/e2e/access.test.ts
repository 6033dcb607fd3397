import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "puppeteer-core";
import { describe, expect, it, onTestFailed } from "vitest";
import type { Drive } from "../../scripts/drive";
import { ROOT } from "../../scripts/project";
import { type Stage, waitForWords } from "../e2e/fresh-page";
import { openPage, settledReports, waitFor } from "../e2e/harness";
import { pageView, waitForBadge, waitUntilBare, waitUntilPainted } from "../e2e/page-view";
import { ARTICLE, GARDEN } from "../e2e/pages";
import { STORY_HEADING, waitForHeading } from "../e2e/popup-view";
import { inFirefox } from "./in-firefox";
import { useStage } from "./use-browser";

/** What Chromium's page of extensions lets a reader choose for one of them. */
interface Choice {
  readonly hostAccess?: "ON_CLICK" | "ON_SPECIFIC_SITES" | "ON_ALL_SITES";
  readonly incognitoAccess?: boolean;
  readonly fileAccess?: boolean;
}

// Chromium: its page of extensions is where a reader takes access back.
describe("access that the reader gives and takes in Chromium", () => {
  let drive: Drive;
  let stage: Stage;
  let article: string[];
  let badge: string;

  useStage({ kind: "chrome" }, async (opened) => {
    ({ drive, stage } = opened);
    article = await stage.wordsIn(ARTICLE);
    badge = String(new Set(article.map((line) => line.slice(0, 3))).size);
  });

  /** Chooses as a reader does on the browser's page of extensions, and gives access to a site. */
  async function choose(choice: Choice, site?: string): Promise<void> {
    const settings = await drive.browser.newPage();
    await settings.goto("chrome://extensions");
    // A change of private access or access to files starts the extension anew, and its pages with it.
    await (await drive.control()).close();
    const extensionId = new URL(drive.extensionOrigin).host;
    await settings.evaluate(
      async (update, allowed) => {
        type Change = (...what: unknown[]) => Promise<void>;
        type Private = Record<
          "updateProfileConfiguration" | "updateExtensionConfiguration" | "addHostPermission",
          Change
        >;
        const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: Private } })
          .chrome;
        // An unpacked extension that starts anew is switched off without it.
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await developerPrivate.updateExtensionConfiguration(update);
        if (allowed) await developerPrivate.addHostPermission(update.extensionId, allowed);
      },
      { extensionId, ...choice },
      site,
    );
    await waitFor("the extension to answer", () => drive.inExtension<boolean>("true", 2000));
    await settings.close();
  }

  /** Presses the button as a reader does. */
  async function pressButton(page: Page): Promise<void> {
    await page.bringToFront();
    const isInFront = `(await api.tabs.get(${drive.tabIdOf(page)})).active`;
    await waitFor("the page in front, which is what a click is for", () =>
      drive.inExtension<boolean>(isInFront),
    );
    const [extension] = (await drive.browser.extensions()).values();
    await extension?.triggerAction(page);
  }

  /** The popup of the button, not as a page of its own. */
  async function pressedPopup(): Promise<Page> {
    const target = await drive.browser.waitForTarget((one) => one.url().endsWith("/popup.html"));
    return target.asPage();
  }

  it("taken back under an open page: what stands there stays, nothing new is read but by a click", async () => {
    const old = await stage.show(ARTICLE);
    await waitUntilPainted(old);
    const faults = faultsOf(old);
    // Without access the tests behind it would fail with it.
    onTestFailed(() => choose({ hostAccess: "ON_ALL_SITES" }));
    await choose({ hostAccess: "ON_CLICK" });
    await old.evaluate(() => document.querySelector("article p:last-of-type")?.remove());
    const fresh = await stage.show(ARTICLE);
    const popup = await drive.openPopup(drive.tabIdOf(fresh));
    await waitForHeading(popup, /^Obelus has no access to this page$/u);
    expect(await popup.$$eval("main button", (all) => all.map(({ textContent }) => textContent))).toEqual([
      "Allow on every page",
    ]);
    expect(await pageView(fresh)).toMatchObject({ names: [], hosts: 0 });
    expect(await drive.badgeText(drive.tabIdOf(fresh))).toBe("");
    // The click gives access to this page, for once: the popup that was open sees it, too.
    await pressButton(fresh);
    await waitForHeading(popup, STORY_HEADING);
    await waitUntilPainted(fresh);
    expect(faults).toEqual([]);
    // A page that no click opens.
    const browsers = await drive.openTab();
    await browsers.goto("chrome://version");
    await pressButton(browsers);
    await waitForHeading(await pressedPopup(), /^Obelus cannot read this page$/u);
    await choose({ hostAccess: "ON_ALL_SITES" });
    const again = await stage.show(ARTICLE);
    await waitForWords(drive, again, article);
    await waitForBadge(drive, again, badge);
  });

  it("given to single sites: their frames are read and counted in pages of others, which are not", async () => {
    const inner = stage.put("inner.html", ARTICLE).replace("127.0.0.1", "localhost");
    onTestFailed(() => choose({ hostAccess: "ON_ALL_SITES" }));
    await choose({ hostAccess: "ON_SPECIFIC_SITES" }, "http://localhost/*");
    const page = await stage.show(`${ARTICLE}<iframe src="${inner}"></iframe>`);
    await waitForBadge(drive, page, badge);
    const marks = await Promise.all(page.frames().map((one) => one.evaluate(() => CSS.highlights.size)));
    expect(marks).toEqual([0, expect.not.toBeOneOf([0])]);
    await page.evaluate(() => document.querySelector("iframe")?.remove());
    await waitForBadge(drive, page, "");
    await choose({ hostAccess: "ON_ALL_SITES" });
  });

  it("to files taken back: the popup says what opens them", async () => {
    onTestFailed(() => choose({ fileAccess: true }));
    await choose({ fileAccess: false });
    const page = await openPage(drive, pathToFileURL(join(ROOT, "tests/fixtures/sample-article.html")).href);
    const popup = await drive.openPopup(drive.tabIdOf(page));
    await waitForHeading(popup, /^Obelus cannot read this page$/u);
    expect(await popup.$eval("main", ({ textContent }) => textContent)).toContain(
      "“Allow access to file URLs”",
    );
    await choose({ fileAccess: true });
    await waitUntilPainted(page);
    const read = await drive.openPopup(drive.tabIdOf(page));
    await waitForHeading(read, STORY_HEADING);
    expect(await read.$eval("main", ({ textContent }) => textContent)).not.toContain("file URLs");
  });

  it("a page that the browser refuses to open is told at once, as while the extension starts anew", async () => {
    const tabs = (await drive.browser.pages()).length;
    await expect(drive.openExtensionPage("missing.html")).rejects.toThrow(/net::ERR_/u);
    expect(await drive.browser.pages()).toHaveLength(tabs);
  });

  it("two windows: each page has its own marks and badge, a setting reaches both", async () => {
    const one = await stage.show(ARTICLE);
    const other = await openPage(drive, stage.put("other.html", ARTICLE.replace(/<p>(?:(?!<p>).)*$/su, "")));
    await drive.inExtension(`await api.windows.create({ tabId: ${drive.tabIdOf(other)} })`);
    await waitForWords(drive, one, article);
    await waitForBadge(drive, one, badge);
    const reports = await settledReports(drive, other);
    const claims = reports
      .flatMap(({ report }) => report?.stories[0]?.annotations ?? [])
      .map(({ claimId }) => claimId);
    await waitForBadge(drive, other, String(new Set(claims).size));
    for (const [page, count] of [
      [one, badge],
      [other, String(new Set(claims).size)],
    ] as const)
      await waitForHeading(await drive.openPopup(drive.tabIdOf(page)), new RegExp(`^${count} claims`, "u"));
    await drive.inExtension("await api.storage.local.set({ settings: { version: 1, marks: false } })");
    await Promise.all([waitUntilBare(one), waitUntilBare(other)]);
    await drive.inExtension("await api.storage.local.clear()");
    await Promise.all([waitUntilPainted(one), waitUntilPainted(other)]);
  });

  it("private windows, once allowed: read, each tab with its own badge and popup, and nothing of them kept", async () => {
    await choose({ incognitoAccess: true });
    const open = await stage.show(GARDEN);
    const before = await drive.inExtension<string>("JSON.stringify(await api.storage.local.get())");
    const address = stage.put("private.html", ARTICLE);
    const [windowId, tabId] = await drive.inExtension<[number, number]>(
      `await api.windows.create({ incognito: true, url: ${JSON.stringify(address)} })
        .then(({ id, tabs: [tab] }) => [id, tab.id])`,
    );
    const target = await drive.browser.waitForTarget((known) => known.url() === address);
    const page = await target.page();
    if (!page) throw new Error(`${address} has no page`);
    await waitUntilPainted(page);
    await waitFor("the private badge", async () => (await drive.badgeText(tabId)) === badge);
    await waitForHeading(await drive.openPopup(tabId), STORY_HEADING);
    await waitForHeading(await drive.openPopup(drive.tabIdOf(open)), /^No known story/u);
    expect(await drive.badgeText(drive.tabIdOf(open))).toBe("");
    expect(await drive.inExtension<string>("JSON.stringify(await api.storage.local.get())")).toBe(before);
    await drive.inExtension("await api.storage.local.set({ settings: { version: 1, marks: false } })");
    await waitUntilBare(page);
    await drive.inExtension("await api.storage.local.clear()");
    await waitUntilPainted(page);
    await drive.inExtension(`await api.windows.remove(${windowId})`);
  });
});

// Firefox lets an extension give back what a reader may take from it on the page of add-ons.
describe("access that the reader takes and gives in Firefox", () => {
  let drive: Drive;
  let stage: Stage;

  useStage({ kind: "firefox" }, (opened) => {
    ({ drive, stage } = opened);
  });

  it("taken back under an open page: what stands there stays, nothing new is read until it is given again", async () => {
    const old = await stage.show(ARTICLE);
    const { words } = await waitUntilPainted(old);
    const all = "(await api.permissions.getAll()).origins";
    expect(await drive.inExtension<boolean>(`await api.permissions.remove({ origins: ${all} })`)).toBe(true);
    const fresh = await stage.show(ARTICLE);
    const popup = await drive.openPopup(drive.tabIdOf(fresh));
    await waitForHeading(popup, /^Obelus has no access to this page$/u);
    expect(await pageView(fresh)).toMatchObject({ names: [], hosts: 0 });
    expect(await drive.badgeText(drive.tabIdOf(fresh))).toBe("");
    expect((await pageView(old)).words).toBe(words);
    // Nobody could answer the browser's question.
    await inFirefox(drive, `Services.prefs.setBoolPref("extensions.webextOptionalPermissionPrompts", false)`);
    await popup.click("main button");
    await waitForHeading(popup, STORY_HEADING);
    await waitUntilPainted(fresh);
  });
});

/** Errors that the page's console shows from here on. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  return faults;
}
