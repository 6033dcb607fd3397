import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { randomNumbers } from "../../lib/match/compile/random-numbers";
import type { Drive } from "../../scripts/drive";
import { pause } from "../../scripts/wait-for";
import { endBackground, isRunning } from "../e2e/background-view";
import { type Stage, waitForWords } from "../e2e/fresh-page";
import { BROWSERS, openPage, waitFor } from "../e2e/harness";
import { pageView, waitForBadge, waitUntilBare } from "../e2e/page-view";
import { ARTICLE } from "../e2e/pages";
import { useStage } from "../e2e/use-browser";
import { SEED, tell, times } from "./form";

const KILLS = times(6, 240);
/** No step of the path begins later than this after its cause, on a busy machine. */
const LATEST_KILL_MS = 500;

interface Act {
  readonly settings?: string;
  act(page: Page): Promise<unknown>;
  words(): readonly string[];
  readonly isShown: boolean;
}

const PAUSED = 'pausedSites: ["127.0.0.1"]';

describe.each(BROWSERS)("the background is ended at any moment in %s", (kind) => {
  let drive: Drive;
  let stage: Stage;
  let address: string;
  let all: string[];
  let fewer: string[];

  useStage({ kind, keepTabs: true }, async (opened) => {
    ({ drive, stage } = opened);
    all = await stage.wordsIn(ARTICLE);
    address = stage.put("page.html", ARTICLE);
    const page = await openPage(drive, address);
    await page.evaluate(removeLastParagraph);
    fewer = await stage.wordsIn(await page.evaluate(() => document.body.innerHTML));
    await drive.closeTabs();
    expect(fewer.length).toBeGreaterThan(0);
  });

  const setting = (part: string) =>
    drive.inExtension(`await api.storage.local.set({ settings: { version: 1, ${part} } })`);

  /** What a reader does, and what must be so in the end, however often the background ended in between. */
  const ACTS: Readonly<Record<string, Act>> = {
    "opens the page": {
      act: (page) => page.reload({ waitUntil: "domcontentloaded" }),
      words: () => all,
      isShown: true,
    },
    "sees text go": { act: (page) => page.evaluate(removeLastParagraph), words: () => fewer, isShown: true },
    "hides the marks": { act: () => setting("marks: false"), words: () => all, isShown: false },
    "pauses the site": { act: () => setting(PAUSED), words: () => [], isShown: false },
    "goes on with the site": {
      settings: PAUSED,
      act: () => setting("marks: true"),
      words: () => all,
      isShown: true,
    },
    "reads every page again": {
      settings: 'mode: "on-click"',
      act: () => setting("marks: true"),
      words: () => all,
      isShown: true,
    },
  };

  /** Puts the page and the settings back to where every round begins. */
  async function begin(settings: string): Promise<Page> {
    await setting(settings);
    const page = await openPage(drive, address);
    const isRead = settings === "marks: true";
    await expectEnd(page, isRead ? all : [], isRead);
    return page;
  }

  async function expectEnd(page: Page, words: readonly string[], isShown: boolean): Promise<void> {
    await waitForWords(drive, page, words);
    const claims = new Set(words.map((line) => line.slice(0, 3))).size;
    await waitForBadge(drive, page, claims > 0 ? String(claims) : "");
    if (!isShown) return waitUntilBare(page);
    // Nothing doubled: one element, and each word painted once.
    const painted = words.map((line) => line.slice(4)).join(" ");
    await waitFor("each word painted once", async () => {
      const view = await pageView(page);
      if (view.hosts === 1 && letters(view.words) === letters(painted)) return true;
      throw new Error(`${view.hosts} elements; ${view.words}`);
    });
  }

  it("and nothing is lost or doubled", { timeout: times(120_000, 3_600_000) }, async () => {
    const random = randomNumbers(SEED);
    let kills = 0;
    let starts = 0;
    while (kills < KILLS) {
      const names = Object.keys(ACTS);
      const name = names[Math.floor(random() * names.length)] as string;
      const { settings = "marks: true", act, words, isShown } = ACTS[name] as Act;
      const delays = Array.from({ length: 1 + Math.floor(random() * 2) }, () => random() * LATEST_KILL_MS);
      const told = `seed ${SEED}, kill ${kills}: the reader ${name}, killed after ${delays.map(Math.round).join(" and ")} ms`;
      const page = await begin(settings);
      const acting = act(page);
      for (const delay of delays) {
        // The moment itself is what is tried: no condition to wait for.
        await pause(delay);
        if (!(await isRunning(drive))) continue;
        await endBackground(drive);
        kills++;
      }
      await acting;
      await expectEnd(page, words(), isShown).catch((error: unknown) => {
        throw new Error(told, { cause: error });
      });
      starts++;
      await page.close();
    }
    tell(`${kills} kills of the background in ${starts} rounds, seed ${SEED}; nothing lost, nothing doubled`);
    expect(kills).toBeGreaterThanOrEqual(KILLS);
  });
});

function removeLastParagraph(): void {
  document.querySelector("article p:last-of-type")?.remove();
}

/** Letters and digits alone: lines and spaces of a range are not those of a report. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}
