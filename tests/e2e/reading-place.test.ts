import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import type { Drive } from "../../scripts/drive";
import { focusedSign, inShell, openCard, signs, waitForSigns } from "./content-world";
import type { Stage } from "./fresh-page";
import { BROWSERS, settledMarks, waitFor } from "./harness";
import { waitUntilPainted } from "./page-view";
import { ARTICLE } from "./pages";
import { runCommand } from "./run-command";
import { useStage } from "./use-browser";

/** A dialog of somebody else's, open before all the page has. */
const COOKIES = "<dialog>Cookies? <button>Yes</button></dialog>";

/** The same as components have it, in a shadow root. */
const IN_SHADOW = `<cookie-banner><template shadowrootmode="open">${COOKIES}</template></cookie-banner>`;

describe.each(BROWSERS)("the reader's place among claims in %s", (kind) => {
  let drive: Drive;
  let stage: Stage;

  useStage({ kind }, (opened) => {
    ({ drive, stage } = opened);
  });

  async function open(body: string): Promise<Page> {
    const page = await stage.show(body);
    await waitUntilPainted(page);
    await waitForSigns(drive, page);
    return page;
  }

  const labels = async (page: Page) => (await signs(drive, page))?.map(({ label }) => label) ?? [];
  const waitForSign = (page: Page, label = "") =>
    waitFor(`the sign ${label}`, async () => (await focusedSign(drive, page)) === label);
  const steps = (page: Page) =>
    inShell(drive, page, (root) => root.querySelector(".card:popover-open .steps")?.textContent ?? "");
  const waitForStep = (page: Page, place: number) =>
    waitFor(`the note ${place}`, async () => (await steps(page))?.includes(`${place} of `));

  /** Asks the page's annotator, as popup and background do. */
  async function ask<T>(page: Page, call: string): Promise<T> {
    const target = `{ target: { tabId: ${drive.tabIdOf(page)} }, func: () => globalThis.obelus.${call} }`;
    const [{ result }] = await drive.inExtension<[{ result: T }]>(
      `await api.scripting.executeScript(${target})`,
    );
    return result;
  }

  /** Hides the paragraph with these words by a rule, of which no observer tells. */
  const hide = (page: Page, words: string) =>
    page.evaluate((text) => {
      const hidden = [...document.querySelectorAll("article p")].filter(({ textContent }) =>
        textContent?.replace(/\s+/gu, " ").includes(text),
      );
      const at = [...document.querySelectorAll("article > *")].indexOf(hidden[0] as Element) + 1;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`article > :nth-child(${at}) { display: none }`);
      document.adoptedStyleSheets = [sheet];
      return hidden.length;
    }, words);

  it("passes over a claim whose text is hidden, by keys and from note to note", async () => {
    const page = await open(ARTICLE);
    const all = await labels(page);
    const words = "They took my life and made it into a movie";
    expect(await hide(page, words)).toBe(1);
    const hasPlace = async () => (await signs(drive, page))?.map(({ width }) => width > 0) ?? [];
    const shown = await waitFor("signs without a place", async () => {
      const places = await hasPlace();
      return places.includes(false) && places;
    });
    const first = shown.indexOf(false);
    const last = shown.lastIndexOf(false);
    expect(first).toBeGreaterThan(0);
    expect(shown.slice(first, last + 1)).not.toContain(true);
    for (let at = 0; at < first; at++) {
      await runCommand(drive, page, "next-claim");
      await waitForSign(page, all[at]);
    }
    await runCommand(drive, page, "next-claim");
    await waitForSign(page, all[last + 1]);
    await runCommand(drive, page, "previous-claim");
    await waitForSign(page, all[first - 1]);
    await page.keyboard.press("Enter");
    await waitForStep(page, first);
    await inShell(drive, page, (root) => root.querySelector<HTMLElement>(".card .next")?.focus());
    await page.keyboard.press("Enter");
    await waitForStep(page, last + 2);
    expect(await steps(page)).toContain(` of ${all.length}`);
  });

  it("opens by key the note that “Show on page” has just shown", async () => {
    const page = await open(ARTICLE);
    const marks = await settledMarks(drive, page);
    for (const at of [3, 6]) {
      expect(await ask(page, `show("${marks[at]?.id}")`)).toBe(true);
      await waitForStep(page, at + 1);
      await runCommand(drive, page, "open-note");
      await waitFor("the focus in a note", async () => (await openCard(drive, page))?.holdsFocus);
      expect(await steps(page)).toContain(`${at + 1} of `);
      await inShell(drive, page, (root) => root.querySelector<HTMLElement>(".card .close")?.click());
      await waitFor("no note", async () => (await openCard(drive, page)) === null);
    }
  });

  it("goes on from the note that is open", async () => {
    const page = await open(ARTICLE);
    const marks = await settledMarks(drive, page);
    expect(await ask(page, `show("${marks[3]?.id}")`)).toBe(true);
    await waitForStep(page, 4);
    await runCommand(drive, page, "next-claim");
    await waitForStep(page, 5);
  });

  it.each([
    ["", COOKIES],
    [" in a shadow root", IN_SHADOW],
  ])("opens no note below somebody else's modal dialog%s, and says so", async (_, banner) => {
    const page = await open(`${ARTICLE}${banner}`);
    await page.bringToFront();
    const dialog = (call: "showModal" | "close") =>
      page.evaluate((name) => {
        const root = document.querySelector("cookie-banner")?.shadowRoot ?? document;
        root.querySelector("dialog")?.[name]();
      }, call);
    await dialog("showModal");
    expect(await ask(page, "openHere()")).toBe(false);
    expect(await openCard(drive, page)).toBeNull();
    await dialog("close");
    expect(await ask(page, "openHere()")).toBe(true);
    expect((await openCard(drive, page))?.holdsFocus).toBe(true);
  });

  const inFocus = (page: Page) => page.evaluate(() => document.activeElement?.id);
  const caret = (page: Page) =>
    page.evaluate(() => {
      const { anchorNode, anchorOffset = 0 } = getSelection() ?? {};
      return anchorNode?.textContent?.slice(anchorOffset).trim().replace(/\s+/gu, " ").slice(0, 15);
    });

  it("sends a reader who has left meanwhile to the claim's words, not to where he was long ago", async () => {
    const page = await open(`<p id="top">Of films</p><input id="search">${ARTICLE}`);
    await page.focus("#search");
    await runCommand(drive, page, "next-claim");
    const [first = "", second = ""] = await labels(page);
    await waitForSign(page, first);
    await page.click("#top");
    await waitFor("no sign in focus", async () => (await focusedSign(drive, page)) === null);
    await inShell(drive, page, (root) => root.querySelectorAll<HTMLElement>(".sign")[1]?.focus());
    await waitForSign(page, second);
    await page.keyboard.press("Escape");
    await waitFor("no sign in focus", async () => (await focusedSign(drive, page)) === null);
    expect(await inFocus(page)).not.toBe("search");
    expect(second).toContain((await caret(page)) || "a caret");
  });

  it("sends him to the claim's words where the page has hidden what he came from", async () => {
    const page = await open(`<input id="search">${ARTICLE}`);
    await page.focus("#search");
    await runCommand(drive, page, "next-claim");
    const [first = ""] = await labels(page);
    await waitForSign(page, first);
    await page.evaluate(() => document.getElementById("search")?.setAttribute("hidden", ""));
    await page.keyboard.press("Escape");
    await waitFor("no sign in focus", async () => (await focusedSign(drive, page)) === null);
    expect(first).toContain((await caret(page)) || "a caret");
  });

  it("sends him back to where he came from after steps from note to note", async () => {
    const page = await open(`<input id="search">${ARTICLE}`);
    await page.focus("#search");
    await runCommand(drive, page, "open-note");
    await waitForStep(page, 1);
    await inShell(drive, page, (root) => root.querySelector<HTMLElement>(".card .next")?.focus());
    await page.keyboard.press("Enter");
    await waitForStep(page, 2);
    await (await drive.openTab()).bringToFront(); // a source
    await page.bringToFront();
    await page.keyboard.press("Escape");
    await waitForSign(page, (await labels(page))[1]);
    await page.keyboard.press("Tab");
    await waitForSign(page, (await labels(page))[2]);
    await page.keyboard.press("Escape");
    await waitFor("the search field in focus", async () => (await inFocus(page)) === "search");
  });
});
