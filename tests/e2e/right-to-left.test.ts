import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ensureBuilt } from "../../scripts/build";
import type { Drive } from "../../scripts/drive";
import { inShell, openCard } from "./content-world";
import {
  BROWSERS,
  LAUNCH_TIMEOUT,
  openPage,
  type Site,
  serve,
  settledMarks,
  startBrowser,
  waitFor,
} from "./harness";
import { waitUntilPainted } from "./page-view";
import { withPseudoLocale } from "./pseudo-locale";

/** Opens everything that is folded, so that all words are laid out. */
const unfold = (page: Page) =>
  page.$$eval("details", (all) => {
    for (const details of all) details.open = true;
  });

/** Elements that stick out of the page sideways or cut off their words, a line each. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const body = document.body.getBoundingClientRect();
    return [...document.querySelectorAll<HTMLElement>("body *:not(.unseen)")].flatMap((element) => {
      const { left, right } = element.getBoundingClientRect();
      const isCut =
        getComputedStyle(element).overflowX !== "visible" && element.scrollWidth > element.clientWidth;
      if (left >= body.left - 1 && right <= body.right + 1 && !isCut) return [];
      const words = element.textContent?.slice(0, 40);
      return `${element.tagName} ${element.className}, ${left} to ${right} of ${body.left} to ${body.right}: ${words}`;
    });
  });
}

/** True where the first element stands right of the second: the order of reading, mirrored. */
async function isRightOf(page: Page, first: string, second: string): Promise<boolean> {
  const left = (selector: string) => page.$eval(selector, (element) => element.getBoundingClientRect().left);
  return (await left(first)) > (await left(second));
}

const speech = (page: Page) =>
  page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);

describe.each(BROWSERS)("an interface from right to left in %s", (kind) => {
  let drive: Drive;
  let site: Site;
  let extension: ReturnType<typeof withPseudoLocale>;

  beforeAll(async () => {
    site = await serve({ folder: "tests/fixtures" });
    extension = withPseudoLocale(ensureBuilt(kind));
    drive = await startBrowser(kind, { extensionDir: extension.folder });
  }, LAUNCH_TIMEOUT);

  afterEach(() => drive.closeTabs());

  afterAll(async () => {
    await drive?.close();
    await site?.close();
    extension?.remove();
  });

  async function openSample(): Promise<Page> {
    const page = await openPage(drive, site.url("sample-article.html"));
    await waitUntilPainted(page);
    return page;
  }

  it("mirrors the popup, and nothing sticks out of it", async () => {
    const page = await openSample();
    const popup = await drive.openPopup(drive.tabIdOf(page));
    // Room for a scroll bar, which a real popup has beside its own width.
    await popup.setViewport({ width: 400, height: 600 });
    await waitFor("the claims", () => popup.$("ol.claims > li"));
    await unfold(popup);
    expect(await speech(popup)).toEqual(["ar-EG", "rtl"]);
    expect(await overflowing(popup)).toEqual([]);
    expect(await isRightOf(popup, ".brand", ".toggle")).toBe(true);
    expect(await isRightOf(popup, ".claim-head .badge-shape", ".claim-head > button")).toBe(true);
    // Counted and dated as in Egypt.
    expect(await popup.$eval("h1", ({ textContent }) => textContent)).toMatch(/[٠-٩]/u);
    expect(await popup.$eval(".record", ({ textContent }) => textContent)).toMatch(/[٠-٩]{4}/u);
  });

  it.each([1280, 320])("mirrors the options in a window of %i pixels", async (width) => {
    await drive.inExtension(
      "await api.storage.local.set({ settings: { version: 1, pausedSites: ['a-rather-long-name-of-a-site.example'] } })",
    );
    const page = await drive.openExtensionPage("options.html");
    await page.setViewport({ width, height: 800 });
    await waitFor("the paused site", () => page.$(".option-row .quiet"));
    await unfold(page);
    expect(await speech(page)).toEqual(["ar-EG", "rtl"]);
    expect(await overflowing(page)).toEqual([]);
    expect(await isRightOf(page, ".toggle > span:first-child", ".toggle > .toggle-track")).toBe(true);
    expect(await isRightOf(page, ".option-row .fault", ".option-row .quiet")).toBe(width > 320);
  });

  it.each([1280, 320])(
    "mirrors the card in a page of %i pixels that runs from left to right",
    async (width) => {
      const page = await openSample();
      await page.setViewport({ width, height: 800 });
      const [mark] = await settledMarks(drive, page);
      const show = `await api.scripting.executeScript({ target: { tabId: ${drive.tabIdOf(page)} }, func: (id) => globalThis.obelus.show(id), args: ${JSON.stringify([mark?.id])} })`;
      await drive.inExtension(show);
      const { box } = await waitFor("the card", () => openCard(drive, page));
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      const card = await inShell(drive, page, (root) => {
        const element = root.querySelector<HTMLElement>(".card");
        const left = (selector: string) =>
          element?.querySelector(selector)?.getBoundingClientRect().left ?? 0;
        return {
          words: [element?.lang, element?.dir],
          isWide: (element?.scrollWidth ?? 0) > (element?.clientWidth ?? 0),
          isMirrored: left(".verdict svg") > left(".close"),
          // The note has the direction of its own words, English here.
          leadRuns: getComputedStyle(element?.querySelector(".lead") as Element).direction,
        };
      });
      expect(card).toEqual({ words: ["ar-EG", "rtl"], isWide: false, isMirrored: true, leadRuns: "ltr" });
    },
  );
});
