import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import type { Drive } from "../../scripts/drive";
import type { Stage } from "../e2e/fresh-page";
import { BROWSERS, openPage, settledMarks, waitFor } from "../e2e/harness";
import { pageView } from "../e2e/page-view";
import { ARTICLE, GARDEN } from "../e2e/pages";
import { useStage } from "../e2e/use-browser";
import { tell, times } from "./form";

const TABS = times(20, 200);

describe.each(BROWSERS)("many tabs at once in %s", (browser) => {
  let drive: Drive;
  let stage: Stage;

  useStage({ kind: browser, keepTabs: true }, (opened) => {
    ({ drive, stage } = opened);
  });

  /** Three pages by turns, with all, fewer and no marks, so that a badge of another tab would show. */
  const BODIES = [ARTICLE, withoutLastParagraphs(ARTICLE), GARDEN];

  it("each have their own badge, and none is lost", { timeout: times(120_000, 1_200_000) }, async () => {
    const addresses = BODIES.map((body, kind) => stage.put(`kind-${kind}.html`, body));
    const wanted: string[] = [];
    for (const address of addresses) wanted.push(await badgeAlone(address));
    expect(new Set(wanted).size).toBe(BODIES.length);
    await drive.closeTabs();

    const tabs: { page: Page; kind: number }[] = [];
    for (let number = 0; number < TABS; number++) {
      const kind = number % BODIES.length;
      tabs.push({ page: await openPage(drive, addresses[kind] ?? ""), kind });
    }
    const wrong = () => differing(tabs, wanted);
    await waitFor("the badge of every tab", async () => expectNone(await wrong()), { timeout: 60_000 });

    // Every tab loses its marks and gets them back.
    await drive.inExtension("await api.storage.local.set({ settings: { version: 1, marks: false } })");
    await waitFor("tabs without marks", async () => expectNone(await painted(tabs, false)), {
      timeout: 60_000,
    });
    await drive.inExtension("await api.storage.local.clear()");
    await waitFor("marks in every tab", async () => expectNone(await painted(tabs, true)), {
      timeout: 60_000,
    });
    expect(await wrong()).toEqual([]);
    tell(`${TABS} tabs: each with its own badge (${wanted.map((badge) => badge || "none").join(", ")})`);
  });

  /** The badge of a page that is alone in the browser. */
  async function badgeAlone(address: string): Promise<string> {
    const page = await openPage(drive, address);
    const marks = await settledMarks(drive, page);
    const count = new Set(marks.map(({ claimId }) => claimId)).size;
    return count > 0 ? String(count) : "";
  }

  async function differing(tabs: readonly { page: Page; kind: number }[], wanted: readonly string[]) {
    const ids = tabs.map(({ page }) => drive.tabIdOf(page));
    const badges = await drive.inExtension<string[]>(
      `await Promise.all(${JSON.stringify(ids)}.map((tabId) => api.action.getBadgeText({ tabId })))`,
    );
    return tabs.flatMap(({ kind }, index) =>
      badges[index] === wanted[kind] ? [] : [`tab ${index}: "${badges[index]}" for "${wanted[kind]}"`],
    );
  }

  /** The tabs with a story that are not as they should be. */
  async function painted(
    tabs: readonly { page: Page; kind: number }[],
    isPainted: boolean,
  ): Promise<string[]> {
    const views = await Promise.all(tabs.map(({ page }) => pageView(page)));
    return views.flatMap(({ names }, index) =>
      names.length > 0 === (isPainted && tabs[index]?.kind !== 2)
        ? []
        : [`tab ${index}: ${names.length} names`],
    );
  }
});

function expectNone(wrong: readonly string[]): true {
  if (wrong.length > 0) throw new Error(`${wrong.length} tabs: ${wrong.slice(0, 5).join("; ")}`);
  return true;
}

/** Half of the paragraphs, so half of the claims. */
function withoutLastParagraphs(article: string): string {
  const paragraphs = article.split(/(?=<p[ >])/u);
  return `${paragraphs.slice(0, Math.ceil(paragraphs.length / 2)).join("")}</article>`;
}
