import { describe, expect, it } from "vitest";
import type { Drive } from "../../scripts/drive";
import { BROWSERS, openPage, type Site, settledReports, waitFor } from "./harness";
import { recordChanges, waitUntilPainted } from "./page-view";
import { ARTICLE, GARDEN, htmlPage } from "./pages";
import { useSite } from "./use-browser";

describe.each(BROWSERS)("a page without a story in %s", (kind) => {
  let drive: Drive;
  let site: Site;
  const asked: string[] = [];

  const page = (body: string) => (request: { url?: string | undefined }) => {
    asked.push(request.url ?? "");
    return { body: htmlPage(body) };
  };
  const routes = { "/garden.html": page(GARDEN), "/article.html": page(ARTICLE) };
  useSite({ kind, routes }, async (opened) => {
    ({ drive, site } = opened);
    await drive.inExtension(
      "(globalThis.heard = [], api.runtime.onMessage.addListener((message) => { heard.push(message.type); }))",
    );
  });

  /** Types of the messages that content scripts have sent so far. */
  const heard = () => drive.inExtension<string[]>("heard");

  it("gets no reader, sends no message, and stays as it is", async () => {
    const page = await openPage(drive, site.url("garden.html"), recordChanges);
    const reports = await settledReports(drive, page);
    // Text that comes later is looked at as well, and is as quiet.
    await page.evaluate((html) => document.body.insertAdjacentHTML("beforeend", html), GARDEN);
    await settledReports(drive, page);
    const [frame] = await drive.readFrames(drive.tabIdOf(page));
    expect([reports.length, frame?.hasGate, frame?.report]).toEqual([1, true, null]);
    const changes = await page.evaluate(() => recorded?.changes);
    expect(new Set(changes)).toEqual(new Set(["childList BODY #text H1 #text P #text P"]));
    expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([
      0, 0,
    ]);
    expect(await drive.badgeText(drive.tabIdOf(page))).toBe("");
    expect(await heard()).toEqual([]);
    expect(asked).toEqual(["/garden.html"]);
  });

  it("differs from one with a story: there the same probes do see something", async () => {
    const page = await openPage(drive, site.url("article.html"), recordChanges);
    await waitUntilPainted(page);
    await waitFor("messages", async () => (await heard()).includes("reportChanged"));
    expect((await heard()).slice(0, 2)).toEqual(["candidate", "loadStories"]);
    expect(await page.evaluate(() => recorded?.changes)).toEqual(["childList HTML OBELUS-NOTES"]);
    expect(asked).toEqual(["/garden.html", "/article.html"]);
  });
});
