import { describe, expect, it } from "vitest";
import type { Drive } from "../../scripts/drive";
import { endBackground, isRunning } from "./background-view";
import { type Stage, waitForWords } from "./fresh-page";
import { BROWSERS, settledReports } from "./harness";
import { pageView, waitForBadge, waitUntilBare, waitUntilPainted } from "./page-view";
import { ARTICLE, GARDEN, htmlPage } from "./pages";
import { press, STORY_HEADING, waitForHeading } from "./popup-view";
import { useStage } from "./use-browser";

describe.each(BROWSERS)("bad times in %s", (kind) => {
  let drive: Drive;
  let stage: Stage;
  let article: string[];

  useStage({ kind, clearStorage: true }, async (opened) => {
    ({ drive, stage } = opened);
    article = await stage.wordsIn(ARTICLE);
    expect(article.length).toBeGreaterThan(12);
  });

  const badge = (words: readonly string[]) => String(new Set(words.map((line) => line.slice(0, 3))).size);

  it("reads a page although the background had ended", async () => {
    await endBackground(drive);
    const page = await stage.show(ARTICLE);
    await waitForWords(drive, page, article);
    await waitForBadge(drive, page, badge(article));
  });

  it("goes on when the background ends between two steps", async () => {
    const page = await stage.show(ARTICLE);
    await waitUntilPainted(page);
    await waitForBadge(drive, page, badge(article));
    await endBackground(drive);
    await page.evaluate(() => document.querySelector("p:last-of-type")?.remove());
    const left = await stage.wordsIn(await page.evaluate(() => document.body.innerHTML));
    await page.bringToFront();
    await waitForWords(drive, page, left);
    await waitForBadge(drive, page, badge(left));
    await endBackground(drive);
    const popup = await drive.openPopup(drive.tabIdOf(page));
    await waitForHeading(popup, STORY_HEADING);
    await press(popup, /^Marks on pages/u);
    await waitUntilBare(page);
    await press(popup, /^Turn off on /u);
    await waitForHeading(popup, /^Off on /u);
    if (await isRunning(drive)) await endBackground(drive);
    // The gate in the page hears of the store's change, and its call wakes the background.
    await press(popup, /^Turn on again on /u);
    await waitForHeading(popup, STORY_HEADING);
  });

  const frames = {
    "iframe that goes": {
      html: (address: string) => `<iframe src="${address}"></iframe>`,
      change: () => document.querySelector("iframe")?.remove(),
    },
    "object that shows another page": {
      html: (address: string) => `<object data="${address}"></object>`,
      change: () => document.querySelector("object")?.setAttribute("data", "other.html"),
    },
  };

  it.each(Object.entries(frames))("forgets an %s while the background has ended", async (_what, frame) => {
    stage.put("other.html", GARDEN);
    const page = await stage.show(`${GARDEN}${frame.html(stage.put("inner.html", ARTICLE))}`);
    await waitForWords(drive, page, article);
    await waitForBadge(drive, page, badge(article));
    await endBackground(drive);
    await page.evaluate(frame.change);
    await waitForBadge(drive, page, "");
  });

  const rubbish = {
    "a word": '"rubbish"',
    "wrong fields": '{ marks: "yes", pausedSites: 7, mode: null, storiesOff: [1], examplesOn: {} }',
  };

  it.each(Object.entries(rubbish))("works on with %s in the place of settings", async (_name, stored) => {
    await drive.inExtension(`await api.storage.local.set({ settings: ${stored} })`);
    const page = await stage.show(ARTICLE);
    await waitForWords(drive, page, article);
    await waitUntilPainted(page);
    const popup = await drive.openPopup(drive.tabIdOf(page));
    await waitForHeading(popup, STORY_HEADING);
    await press(popup, /^Marks on pages/u);
    await waitUntilBare(page);
    const settings = await drive.inExtension<unknown>("(await api.storage.local.get()).settings");
    expect(settings).toMatchObject({ version: 1, marks: false, pausedSites: [], mode: "every-page" });
  });

  it("bears that a frame goes away while it is being read", async () => {
    const page = await stage.show(`${ARTICLE}<div id="frames"></div>`);
    const inner = stage.put("inner.html", ARTICLE);
    await page.evaluate(async (address) => {
      for (let round = 0; round < 8; round++) {
        const frame = document.createElement("iframe");
        frame.src = address;
        const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
        document.querySelector("#frames")?.append(frame);
        await loaded;
        // Some go at once, some while their reader is on its way.
        for (let frames = 0; frames < round; frames++) await new Promise(requestAnimationFrame);
        frame.remove();
      }
    }, inner);
    await waitForWords(drive, page, article);
    await waitForBadge(drive, page, badge(article));
  });

  it("reads the page of a frame that it was in before that page came", async () => {
    let arrive = () => {};
    const arrival = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    stage.route("/slow.html", async () => {
      await arrival;
      return { body: htmlPage(ARTICLE) };
    });
    const page = await stage.show(GARDEN);
    await settledReports(drive, page);
    await page.evaluate(() => {
      const frame = document.createElement("iframe");
      frame.src = "slow.html";
      document.body.append(frame);
    });
    // As the popup does, and the key: into the frame's empty document, whose window the page takes over.
    const tabId = drive.tabIdOf(page);
    await drive.inExtension(`await api.runtime.sendMessage({ type: "readTab", tabId: ${tabId} })`);
    expect((await drive.readFrames(tabId)).map(({ report }) => report?.stories)).toEqual([[], []]);
    arrive();
    await waitForWords(drive, page, article);
  });

  it("lets no reader into a site that is off, its frames of other sites neither", async () => {
    await drive.inExtension('await api.storage.local.set({ settings: { pausedSites: ["127.0.0.1"] } })');
    const inner = stage.put("inner.html", ARTICLE).replace("127.0.0.1", "localhost");
    const page = await stage.show(`${ARTICLE}<iframe src="${inner}"></iframe>`);
    const reports = await settledReports(drive, page);
    expect(reports.map(({ report }) => report)).toEqual([null, null]);
    expect(await pageView(page)).toMatchObject({ names: [], hosts: 0 });
    expect(await drive.badgeText(drive.tabIdOf(page))).toBe("");
    const popup = await drive.openPopup(drive.tabIdOf(page));
    await waitForHeading(popup, /^Off on 127\.0\.0\.1$/u);
  });

  it("asks first where the reader wants to be asked: the popup has the page read", async () => {
    await drive.inExtension('await api.storage.local.set({ settings: { mode: "on-click" } })');
    const page = await stage.show(ARTICLE);
    const [{ report } = { report: null }] = await settledReports(drive, page);
    expect(report).toBeNull();
    const popup = await drive.openPopup(drive.tabIdOf(page));
    await waitForHeading(popup, STORY_HEADING);
    await waitForWords(drive, page, article);
  });
});
