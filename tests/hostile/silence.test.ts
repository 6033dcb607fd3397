import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Drive } from "../../scripts/drive";
import { openCard } from "../e2e/content-world";
import { BROWSERS, LAUNCH_TIMEOUT, openPage, settledMarks, startBrowser, waitFor } from "../e2e/harness";
import { waitUntilBare, waitUntilPainted } from "../e2e/page-view";
import { ARTICLE, GARDEN, htmlPage } from "../e2e/pages";
import { press, STORY_HEADING, waitForHeading } from "../e2e/popup-view";
import { type RecordingProxy, startProxy } from "./recording-proxy";

const PAGES = {
  "garden.example/": htmlPage(GARDEN),
  "story.example/": htmlPage(
    `${ARTICLE}<iframe src="http://frame.example/" width="800" height="900"></iframe>`,
  ),
  "frame.example/": htmlPage(ARTICLE),
};

/** What the browsers ask for themselves, with and without us: updates, lists, certificates, portals. */
const BROWSERS_OWN =
  /(?:^|\.)(?:google\.com|googleapis\.com|gvt1\.com|gstatic\.com|googleusercontent\.com|mozilla\.(?:com|net|org)|firefox\.com|mozgcp\.net|digicert\.com|lencr\.org)$/u;

describe.each(BROWSERS)("a reader's way through everything in %s", (kind) => {
  let proxy: RecordingProxy;
  let drive: Drive;
  let page: Page;

  beforeAll(async () => {
    proxy = await startProxy(PAGES);
    drive = await startBrowser(kind, { network: { proxy: proxy.port } });
  }, LAUNCH_TIMEOUT);

  afterAll(async () => {
    await drive?.close();
    await proxy?.close();
  });

  /** Requests that neither the pages nor the browser made. */
  const others = () =>
    proxy.sent.filter(({ host }) => !(`${host}/` in PAGES) && !BROWSERS_OWN.test(host.replace(/:\d+$/u, "")));

  it("sends nothing while pages are read, marks shown, settings changed", async () => {
    await settledMarks(drive, await openPage(drive, "http://garden.example/"));
    page = await openPage(drive, "http://story.example/");
    await waitUntilPainted(page);
    expect((await settledMarks(drive, page)).length).toBeGreaterThan(24);
    const tab = drive.tabIdOf(page);
    const popup = await drive.openPopup(tab);
    await waitForHeading(popup, STORY_HEADING);
    await popup.evaluate("document.querySelector('ol.claims button').click()");
    await page.bringToFront();
    await waitFor("the card", () => openCard(drive, page));
    await popup.bringToFront();
    await press(popup, /^Marks on pages/u);
    await waitUntilBare(page);
    await press(popup, /^Marks on pages/u);
    await waitUntilPainted(page);
    const options = await drive.openExtensionPage("options.html");
    await waitFor("the options", () => options.$("input"));
    await options.close();
    await popup.close();
    expect(proxy.sent.map(({ host }) => host)).toEqual(
      expect.arrayContaining(["garden.example", "story.example"]),
    );
    expect(others()).toEqual([]);
  });

  it("asks for a source only when the reader opens it, and for nothing else", async () => {
    const popup = await drive.openPopup(drive.tabIdOf(page));
    await waitForHeading(popup, STORY_HEADING);
    const host = await popup.evaluate(() => {
      const details = document.querySelector<HTMLDetailsElement>("ol.claims details");
      if (details) details.open = true;
      const link = details?.querySelector<HTMLAnchorElement>(".sources a");
      return link ? new URL(link.href).host : null;
    });
    await popup.click("ol.claims .sources a");
    await waitFor("a request for the source", () => others().length > 0);
    expect(new Set(others().map((sent) => sent.host))).toEqual(new Set([host]));
  });
});
