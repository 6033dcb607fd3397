import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { randomNumbers } from "../../lib/match/compile/random-numbers";
import type { Drive } from "../../scripts/drive";
import { type Stage, waitForWords } from "../e2e/fresh-page";
import { BROWSERS, waitFor } from "../e2e/harness";
import { waitUntilBare, waitUntilPainted } from "../e2e/page-view";
import { ARTICLE } from "../e2e/pages";
import { press, STORY_HEADING, waitForHeading } from "../e2e/popup-view";
import { useStage } from "../e2e/use-browser";
import { SEED, tell, times } from "./form";

/** A little over what the browsers let an extension keep. */
const TOO_MUCH = 10 * 1024 * 1024;
const STORES = times(6, 60);

describe.each(BROWSERS)("the store in %s", (kind) => {
  let drive: Drive;
  let stage: Stage;
  let article: string[];

  useStage({ kind, clearStorage: true }, async (opened) => {
    ({ drive, stage } = opened);
    article = await stage.wordsIn(ARTICLE);
  });

  const stored = () => drive.inExtension<unknown>("(await api.storage.local.get('settings')).settings");

  async function popupFor(page: Page): Promise<Page> {
    const popup = await drive.openPopup(drive.tabIdOf(page));
    await waitForHeading(popup, STORY_HEADING);
    return popup;
  }

  // Firefox keeps whatever fits on the disk.
  it.skipIf(kind === "firefox")(
    "is full: pages are read as ever, and the reader is told that nothing was kept",
    async () => {
      await drive.inExtension(fillUp(TOO_MUCH), 60_000);
      const page = await stage.show(ARTICLE);
      await waitForWords(drive, page, article);
      const popup = await popupFor(page);
      await press(popup, /^Marks on pages/u);
      await waitFor("a word on what went wrong", () =>
        popup.evaluate(() => document.querySelector("[role=alert]")?.textContent?.trim()),
      );
      expect(await stored()).toBeUndefined();
      await waitUntilPainted(page);
      await drive.inExtension("await api.storage.local.remove('filling0')");
      await press(popup, /^Marks on pages/u);
      await waitUntilBare(page);
    },
  );

  it("holds settings of a version to come: what is known of them counts", async () => {
    await drive.inExtension(
      `await api.storage.local.set({ settings: {
        version: 2, marks: false, pausedSites: ["a.example"], markStyle: "hologram", mood: { calm: true } } })`,
    );
    const page = await stage.show(ARTICLE);
    await waitForWords(drive, page, article);
    await waitUntilBare(page);
    await press(await popupFor(page), /^Marks on pages/u);
    await waitUntilPainted(page);
    expect(await stored()).toMatchObject({ marks: true, pausedSites: ["a.example"] });
  });

  it("holds settings of a version long ago: what they lack takes its default", async () => {
    await drive.inExtension(
      'await api.storage.local.set({ settings: { marks: true }, enabled: 1, notes: ["x"] })',
    );
    const page = await stage.show(ARTICLE);
    await waitForWords(drive, page, article);
    await waitUntilPainted(page);
  });

  it("holds anything at all, written while the page is open", {
    timeout: times(60_000, 600_000),
  }, async () => {
    const random = randomNumbers(SEED);
    const page = await stage.show(ARTICLE);
    await waitUntilPainted(page);
    for (let round = 0; round < STORES; round++) {
      await drive.inExtension(
        `await api.storage.local.set({ settings: ${JSON.stringify(rubbish(random))} })`,
      );
      await waitForWords(drive, page, article);
    }
    await drive.inExtension("await api.storage.local.set({ settings: { version: 1, marks: true } })");
    await waitUntilPainted(page);
    tell(`${STORES} kinds of rubbish in the store of ${kind}, seed ${SEED}`);
  });
});

/** Never a paused site or an order to be silent: the page must be read all the same. */
function rubbish(random: () => number): unknown {
  const odd = [null, 7, "x", [], [1], {}, { a: 1 }, true, "every-page ", -1, "constructor", "\u0000"];
  const any = () => odd[Math.floor(random() * odd.length)];
  if (random() < 0.3) return any();
  const names = [
    "version",
    "markStyle",
    "pausedSites",
    "mode",
    "storiesOff",
    "examplesOn",
    "constructor",
    "marks",
  ];
  return Object.fromEntries(names.filter(() => random() < 0.6).map((name) => [name, any()]));
}

/** Fills the store to the last byte, in ever smaller pieces. */
function fillUp(bytes: number): string {
  return `(async () => {
    let piece = 0;
    for (let size = ${bytes / 8}; size >= 1; ) {
      try { await api.storage.local.set({ ["filling" + piece]: "x".repeat(size) }); piece++; }
      catch { size = Math.floor(size / 4); }
    }
  })()`;
}
