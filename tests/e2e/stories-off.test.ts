import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import type { Drive } from "../../scripts/drive";
import { waitUntilRead } from "./fresh-page";
import { BROWSERS, openPage, type Site, waitFor } from "./harness";
import { pageView, waitForBadge, waitUntilPainted } from "./page-view";
import { STORY_ID } from "./popup-view";
import { useSite } from "./use-browser";

const EXAMPLE = "example-hester-quillane";

describe.each(BROWSERS)("pages that name only a story that is off, in %s", (kind) => {
  let drive: Drive;
  let site: Site;

  useSite({ kind, folder: "tests/fixtures", clearStorage: true }, (opened) => {
    ({ drive, site } = opened);
  });

  const set = (part: string) =>
    drive.inExtension(`await api.storage.local.set({ settings: { version: 1, ${part} } })`);

  /** Once the gate has asked and been answered: the names it found, and whether the annotator is there. */
  async function afterGate(page: Page): Promise<{ names: number; isRead: boolean }> {
    return waitFor("the gate's answer", async () => {
      const [{ result }] = await drive.inExtension<[{ result: { names: number; isRead: boolean } | null }]>(
        `await api.scripting.executeScript({ target: { tabId: ${drive.tabIdOf(page)} }, func: () =>
          globalThis.obelusGate?.settled && obelusGate.names.length > 0
            ? { names: obelusGate.names.length, isRead: globalThis.obelus !== undefined } : null })`,
      );
      return result;
    });
  }

  it("get no annotator, until the story is switched on: an example", async () => {
    const page = await openPage(drive, site.url("examples/quillane-viral.html"));
    expect((await afterGate(page)).isRead).toBe(false);
    await set(`examplesOn: ["${EXAMPLE}"]`);
    await waitUntilRead(drive, page);
    await waitUntilPainted(page);
  });

  it("get no annotator, until the story is switched on: one that the reader switched off", async () => {
    await set(`storiesOff: ["${STORY_ID}"]`);
    const page = await openPage(drive, site.url("sample-article.html"));
    expect((await afterGate(page)).isRead).toBe(false);
    await drive.inExtension("await api.storage.local.clear()");
    await waitUntilPainted(page);
  });

  it("lose their marks where it is switched off while they are open, and get them back", async () => {
    const page = await openPage(drive, site.url("sample-article.html"));
    await waitUntilPainted(page);
    await set(`storiesOff: ["${STORY_ID}"]`);
    await waitFor("no marks", async () => (await pageView(page)).words === "", { interval: 5 });
    // At once: the page is being read anew for the first change.
    await drive.inExtension("await api.storage.local.clear()");
    await waitUntilPainted(page);
    await set(`storiesOff: ["${STORY_ID}"]`);
    await waitForBadge(drive, page, "");
  });
});
