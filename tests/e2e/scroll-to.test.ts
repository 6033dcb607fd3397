import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import type { Drive } from "../../scripts/drive";
import { focusedSign, waitForSigns } from "./content-world";
import type { Stage } from "./fresh-page";
import { BROWSERS, settledMarks, waitFor } from "./harness";
import { waitUntilPainted } from "./page-view";
import { ARTICLE } from "./pages";
import { useStage } from "./use-browser";

const BAR = "height:88px;background:#123;color:#fff;top:0";
const TALL = `<main style="max-width:640px;margin:auto;padding-top:100px;font-size:24px">${ARTICLE}</main>`;
const WHOLE = "<style>html,body{height:100%;margin:0;overflow:hidden}</style>";

const PAGES = {
  "a box that scrolls under its own bar": `${WHOLE}<div style="height:100vh;overflow:auto"><div style="position:sticky;${BAR}">Bar</div>${TALL}</div>`,
  "a box that scrolls under the window's bar": `${WHOLE}<div style="height:100vh;overflow:auto">${TALL}</div><div style="position:fixed;left:0;right:0;${BAR}">Bar</div>`,
  "a body that scrolls in its root": `<style>html{height:100%;overflow:hidden}body{height:100%;overflow:auto;margin:0}</style><div style="position:sticky;${BAR}">Bar</div>${TALL}`,
  "a page that is wider than the window": `<div style="width:1900px;padding-left:500px">${ARTICLE}</div>`,
  "a box that is scrolled sideways": `<div style="width:500px;overflow:auto">${ARTICLE.replace("<article", '<article style="white-space:nowrap"')}</div>`,
};

describe.each(BROWSERS)("the way to a claim in %s", (kind) => {
  let drive: Drive;
  let stage: Stage;

  // Some four hundred ways, of which a smooth one takes its time.
  useStage({ kind, still: true }, (opened) => {
    ({ drive, stage } = opened);
  });

  const walk = (page: Page, direction: number, fromEdge: boolean) =>
    drive.inExtension(
      `await api.scripting.executeScript({ target: { tabId: ${drive.tabIdOf(page)} }, func: () => globalThis.obelus.walk(${direction}, ${fromEdge}) })`,
    );

  /** Where the first line of the claim that has the focus is in view: both its ends, or its start where it is long. */
  async function isInView(page: Page): Promise<true> {
    const label = await focusedSign(drive, page);
    const fault = await page.evaluate((label) => {
      const ranges = [...CSS.highlights].flatMap(([, all]) => [...all] as Range[]);
      const letters = (text = "") => text.replace(/[^\p{L}]/gu, "");
      const range = ranges.find((one) => letters(label ?? "").includes(letters(one.toString()).slice(0, 16)));
      const line = range?.getClientRects()[0];
      const element = range?.startContainer.parentElement;
      if (!line || !element) return `no claim has the focus: ${label}`;
      const isLong = line.width > Math.min(innerWidth, element.closest("div")?.clientWidth ?? 0) - 20;
      const y = (line.top + line.bottom) / 2;
      return [line.left + 2, ...(isLong ? [] : [line.right - 2])]
        .map((x) => document.elementFromPoint(x, y))
        .some((hit) => !hit || !(element.contains(hit) || hit.localName === "obelus-notes"))
        ? `${label} is at ${line.left} to ${line.right}, ${line.top}`
        : null;
    }, label);
    if (fault) throw new Error(fault);
    return true;
  }

  it.each(Object.entries(PAGES))("forth and back: %s", async (_name, body) => {
    const page = await stage.show(body);
    await page.setViewport({ width: 900, height: 600 });
    await waitUntilPainted(page);
    await waitForSigns(drive, page);
    const marks = await settledMarks(drive, page);
    for (const direction of [1, -1])
      for (const at of marks.keys()) {
        await walk(page, direction, at === 0);
        await waitFor("a claim in view", () => isInView(page), { timeout: 6000 });
      }
    expect(marks.length).toBeGreaterThan(7);
  });
});
