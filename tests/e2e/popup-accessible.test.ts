import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import type { Drive } from "../../scripts/drive";
import { axeFaults } from "./axe-faults";
import { type Stage, waitUntilRead } from "./fresh-page";
import { BROWSERS, settledReports } from "./harness";
import { ARTICLE, GARDEN } from "./pages";
import { press, STORY_HEADING, waitForHeading } from "./popup-view";
import { useStage } from "./use-browser";

describe.each(BROWSERS)("the popup is usable for everyone in %s", (kind) => {
  let drive: Drive;
  let stage: Stage;

  useStage({ kind }, (opened) => {
    ({ drive, stage } = opened);
  });

  async function expectNoFaults(popup: Page): Promise<void> {
    expect(await axeFaults(popup)).toEqual([]);
    if (kind !== "chrome") return; // puppeteer cannot ask Firefox for the dark scheme
    await popup.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    expect(await axeFaults(popup)).toEqual([]);
  }

  it("with a story, all parts unfolded, and off for the site", async () => {
    const page = await stage.show(ARTICLE);
    await waitUntilRead(drive, page);
    const popup = await drive.openPopup(drive.tabIdOf(page));
    await waitForHeading(popup, STORY_HEADING);
    expect(await popup.$eval("footer", (foot) => foot.getBoundingClientRect().bottom <= innerHeight)).toBe(
      true,
    );
    await expectNoFaults(popup);
    await popup.$$eval("details", (all) => {
      for (const details of all) details.open = true;
    });
    await expectNoFaults(popup);
    await press(popup, /^Turn off on /u);
    await waitForHeading(popup, /^Off on /u);
    await expectNoFaults(popup);
    await press(popup, /^Turn on again on /u);
    await waitForHeading(popup, STORY_HEADING);
  });

  it("with text twice as large: nothing is crushed, and nothing has to be scrolled sideways", async () => {
    const page = await stage.show(ARTICLE);
    await waitUntilRead(drive, page);
    const popup = await drive.openPopup(drive.tabIdOf(page));
    await waitForHeading(popup, STORY_HEADING);
    const seen = await popup.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
      const widthInRem = (selector: string) =>
        (document.querySelector(selector)?.getBoundingClientRect().width ?? 0) / 32;
      const { scrollWidth, clientWidth } = document.body;
      return { track: widthInRem(".toggle-track"), beyond: scrollWidth - clientWidth };
    });
    expect(seen).toEqual({ track: 2.125, beyond: 0 });
  });

  it("without a story", async () => {
    const page = await stage.show(GARDEN);
    await settledReports(drive, page);
    const popup = await drive.openPopup(drive.tabIdOf(page));
    await waitForHeading(popup, /^No known story/u);
    expect(await popup.$eval("main", (main) => main.textContent)).toMatch(
      /no sign that what it says is true.*Story files of /su,
    );
    await expectNoFaults(popup);
  });

  it("on a page that cannot be read", async () => {
    const own = await drive.inExtension<{ id: number }>("await api.tabs.getCurrent()");
    const popup = await drive.openPopup(own.id);
    await waitForHeading(popup, /cannot read this page/u);
    await expectNoFaults(popup);
  });
});
