import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { LAUNCH_TIMEOUT, openPage, serve, settledMarks, startBrowser } from "./harness";
import { pageView, waitUntilBare, waitUntilPainted } from "./page-view";
import { press, STORY_HEADING, waitForHeading } from "./popup-view";

// Chromium only: Firefox forgets the store of an extension that is installed for one session.
it("keeps the reader's settings when the browser is started again", { timeout: LAUNCH_TIMEOUT }, async () => {
  const profile = mkdtempSync(join(tmpdir(), "obelus-kept-"));
  const site = await serve({ folder: "tests/fixtures" });
  try {
    const first = await startBrowser("chrome", { profile });
    try {
      const page = await openPage(first, site.url("sample-article.html"));
      await waitUntilPainted(page);
      const popup = await first.openPopup(first.tabIdOf(page));
      await waitForHeading(popup, STORY_HEADING);
      await press(popup, /^Marks on pages/u);
      await waitUntilBare(page);
    } finally {
      await first.close();
    }
    const second = await startBrowser("chrome", { profile });
    try {
      const page = await openPage(second, site.url("sample-article.html"));
      expect((await settledMarks(second, page)).length).toBeGreaterThan(0);
      expect(await pageView(page)).toMatchObject({ names: [], hosts: 0 });
      const popup = await second.openPopup(second.tabIdOf(page));
      expect(await waitForHeading(popup, STORY_HEADING)).toMatch(/are on this page/u);
    } finally {
      await second.close();
    }
  } finally {
    await site.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
});
