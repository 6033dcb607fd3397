import axe from "axe-core";
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import type { Drive } from "../../scripts/drive";
import { focusedSign, inShell, openCard, signs } from "./content-world";
import { BROWSERS, openPage, type Site, waitFor } from "./harness";
import { waitUntilBare, waitUntilPainted } from "./page-view";
import { ARTICLE, htmlPage } from "./pages";
import { runCommand } from "./run-command";
import { useSite } from "./use-browser";

describe.each(BROWSERS)("the way by keys in %s", (kind) => {
  let drive: Drive;
  let site: Site;

  const routes = { "/frames.html": () => frames(), "/far-frame.html": () => farFrame() };
  useSite({ kind, folder: "tests/fixtures", routes, clearStorage: true }, (opened) => {
    ({ drive, site } = opened);
  });

  const frames = () => ({
    body: htmlPage(`${ARTICLE}<iframe width="800" height="600" src="sample-article.html"></iframe>`),
  });

  const farFrame = () => ({
    body: htmlPage(
      `<div style="height: 9000px"></div><iframe width="800" height="600" src="${site.otherOrigin}/sample-article.html"></iframe>`,
    ),
  });

  async function openSample(path = "sample-article.html"): Promise<Page> {
    const page = await openPage(drive, site.url(path));
    await waitUntilPainted(page);
    await waitFor("the signs", async () => (await signs(drive, page))?.some(({ width }) => width > 0));
    return page;
  }

  const focused = (page: Page) =>
    waitFor("the focus on a sign", () => focusedSign(drive, page), { interval: 20 });
  const label = async (page: Page, index: number) => (await signs(drive, page))?.at(index)?.label;
  const waitForCard = (page: Page) => waitFor("the card", () => openCard(drive, page));
  const waitForNoCard = (page: Page) =>
    waitFor("no card", async () => (await openCard(drive, page)) === null);
  const waitForSign = (page: Page, index: number) =>
    waitFor(`sign ${index}`, async () => (await focusedSign(drive, page)) === (await label(page, index)));

  it("has four commands, each with keys of its own, none a single letter", async () => {
    const commands = await drive.inExtension<{ name: string; shortcut: string }[]>(
      "await api.commands.getAll()",
    );
    const keys = commands.flatMap(({ shortcut }) => shortcut || []);
    expect(keys.length).toBe(4);
    for (const key of keys) expect(key).toMatch(/^Alt\+Shift\+[A-Z]$/u);
    expect(new Set(keys).size).toBe(4);
  });

  it("goes from the top to an opened source in three presses, and back to the word in three", async () => {
    const page = await openSample();
    await runCommand(drive, page, "next-claim"); // 1
    await waitForSign(page, 0);
    await page.keyboard.press("Enter"); // 2
    expect((await waitForCard(page)).holdsFocus).toBe(true);
    const link = await inShell(drive, page, (root) => (root.activeElement as HTMLAnchorElement).href);
    expect(link).toMatch(/^https?:/u);
    const opened = new Promise<void>((resolve) => drive.browser.once("targetcreated", () => resolve()));
    await page.keyboard.press("Enter"); // 3
    await opened;
    await page.bringToFront(); // the reader closes the source's tab: 4
    await page.keyboard.press("Escape"); // 5
    await waitForNoCard(page);
    await waitForSign(page, 0);
    await page.keyboard.press("Escape"); // 6
    await waitFor("no sign in focus", async () => (await focusedSign(drive, page)) === null);
    const words = await page.evaluate(() => {
      const selection = getSelection();
      return selection?.anchorNode?.textContent?.slice(selection.anchorOffset).trim().slice(0, 15);
    });
    expect((await label(page, 0))?.includes(words ?? "?")).toBe(true);
  });

  it("goes to the next and the previous claim, round at the end, and brings them into view", async () => {
    const page = await openSample();
    await runCommand(drive, page, "next-claim");
    await waitForSign(page, 0);
    await runCommand(drive, page, "next-claim");
    await waitForSign(page, 1);
    await runCommand(drive, page, "previous-claim");
    await waitForSign(page, 0);
    await runCommand(drive, page, "previous-claim");
    await waitForSign(page, -1);
    await waitFor("the last claim in view", async () => {
      const last = (await signs(drive, page))?.at(-1);
      const height = await page.evaluate(() => innerHeight);
      return last !== undefined && last.y > 0 && last.y < height;
    });
  });

  it("goes on in the next frame after a frame's last claim", async () => {
    const page = await openSample("frames.html");
    const inner = await waitFor("the inner frame's signs", async () => {
      const all = await drive.readFrames(drive.tabIdOf(page));
      return all.length === 2 && all.every(({ settled, report }) => settled && report !== null);
    });
    expect(inner).toBe(true);
    await runCommand(drive, page, "previous-claim");
    await waitFor("the focus in the frame", () =>
      page.evaluate(() => document.activeElement?.localName === "iframe"),
    );
    await runCommand(drive, page, "next-claim");
    await waitForSign(page, 0);
  });

  // The browser paints nothing in such a frame, so that no sign has been put in its place yet.
  it("goes on in a frame of another site that is out of view", async () => {
    const page = await openPage(drive, site.url("far-frame.html"));
    await waitFor("the frame's claims", async () => {
      const all = await drive.readFrames(drive.tabIdOf(page));
      return (
        all.length === 2 && all.every(({ settled }) => settled) && all.some(({ report }) => report !== null)
      );
    });
    await runCommand(drive, page, "next-claim");
    await waitFor("the focus in the frame", () =>
      page.evaluate(() => document.activeElement?.localName === "iframe"),
    );
  });

  it("opens the note of the claim in which the reader has his place, and gives the focus back", async () => {
    const page = await openSample();
    await page.focus("nav a");
    await page.evaluate(() => {
      const name = [...CSS.highlights.keys()].find((key) => key.startsWith("obelus-false"));
      const [range] = [...(CSS.highlights.get(name ?? "") ?? [])] as Range[];
      if (range) getSelection()?.collapse(range.startContainer, range.startOffset + 3);
      document.querySelector<HTMLElement>("nav a")?.focus();
    });
    await runCommand(drive, page, "open-note");
    const card = await waitForCard(page);
    expect([card.verdict, card.holdsFocus]).toEqual(["False", true]);
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
    expect(await focused(page)).toMatch(/^False: /u);
    await page.keyboard.press("Escape");
    await waitFor("the page's link in focus", () =>
      page.evaluate(() => document.activeElement?.matches("nav a")),
    );
  });

  it("steps from card to card, and back to the text", async () => {
    const page = await openSample();
    await runCommand(drive, page, "open-note");
    await waitForCard(page);
    const place = () => inShell(drive, page, (root) => root.querySelector(".card .steps")?.textContent ?? "");
    // Places are counted: a claim that stands twice has two.
    expect(await place()).toContain(`1 of ${(await signs(drive, page))?.length}`);
    const press = (selector: string) =>
      inShell(drive, page, (root, wanted) => root.querySelector<HTMLElement>(wanted)?.focus(), selector);
    await press(".card .next");
    await page.keyboard.press("Enter");
    await waitFor("the next card", async () => (await place())?.includes("2 of "));
    // To go on by the same key.
    expect(await inShell(drive, page, (root) => root.activeElement?.matches(".next"))).toBe(true);
    await press(".card .actions button:nth-of-type(2)");
    await page.keyboard.press("Enter");
    await waitForNoCard(page);
    expect(await page.evaluate(() => getSelection()?.isCollapsed && getSelection()?.rangeCount)).toBe(1);
    expect(await focusedSign(drive, page)).toBeNull();
  });

  it("puts the focus on the note itself where its first source is out of view, then on that in view", async () => {
    const page = await openSample();
    await page.setViewport({ width: 800, height: 400 });
    await runCommand(drive, page, "open-note");
    await waitForCard(page);
    const inFocus = () =>
      inShell(drive, page, (root) => {
        const [line] = root.activeElement?.getClientRects() ?? [];
        const on = line && root.elementFromPoint(line.left + 9, line.top + 9);
        return `${root.activeElement?.localName} ${!!on && root.activeElement?.contains(on)}`;
      });
    expect(await inFocus()).toBe("div true");
    await page.keyboard.press("Tab");
    expect(await inFocus()).toBe("a true");
  });

  it("hides the marks and shows them again, and says so both times", async () => {
    const page = await openSample();
    await page.bringToFront();
    await inShell(drive, page, (root) => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      const status = root.querySelector("[role=status]") as Element;
      const hear = () => status.textContent && heard.push(status.textContent);
      new MutationObserver(hear).observe(status, { childList: true });
    });
    // The words stand for a moment only, and our element goes with them.
    const waitUntilHeard = (words: readonly string[]) =>
      waitFor(`the words ${words.join(", ")}`, async () => {
        const [{ result }] = await drive.inExtension<[{ result: string[] }]>(
          `await api.scripting.executeScript({ target: { tabId: ${drive.tabIdOf(page)} }, func: () => globalThis.heard })`,
        );
        if (result.join() === words.join()) return true;
        throw new Error(`heard: ${result.join()}`);
      });
    await drive.inExtension("await api.storage.local.set({ settings: { version: 1, marks: false } })");
    await waitUntilHeard(["Marks hidden"]);
    await waitUntilBare(page);
    await drive.inExtension("await api.storage.local.set({ settings: { version: 1, marks: true } })");
    await waitUntilHeard(["Marks hidden", "Marks shown"]);
    await waitUntilPainted(page);
  });

  it("tells an open note in the language that is set meanwhile", async () => {
    const page = await openSample();
    await runCommand(drive, page, "open-note");
    const { lead } = await waitForCard(page);
    const set = '{ settings: { version: 1, notesLanguage: "de" } }';
    await drive.inExtension(`await api.storage.local.set(${set})`);
    const other = await waitFor("another lead", async () => {
      const card = await openCard(drive, page);
      return card && card.lead !== lead && card;
    });
    expect([other.holdsFocus, other.lead === ""]).toEqual([true, false]);
  });

  it("keeps the reader's place where the marks are hidden while he is at one", async () => {
    const page = await openSample();
    await runCommand(drive, page, "next-claim");
    await waitForSign(page, 0);
    await runCommand(drive, page, "next-claim");
    await waitForSign(page, 1);
    await drive.inExtension("await api.storage.local.set({ settings: { version: 1, marks: false } })");
    await waitUntilBare(page);
    expect(await page.evaluate(() => getSelection()?.anchorNode?.textContent)).toContain("broke the silence");
  });

  it("has nothing that axe finds wrong, in the list and in the card", async () => {
    const page = await openSample();
    await runCommand(drive, page, "open-note");
    await waitForCard(page);
    // Axe cannot enter a closed root: our parts are looked at as a page of their own, in their own style.
    const copy = await inShell(drive, page, (root) => ({
      html: root.innerHTML,
      css: root.adoptedStyleSheets
        .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
        .join("\n")
        .replaceAll(":host", ":root"),
    }));
    const alone = await drive.openTab();
    await alone.setContent(
      `<!doctype html><html lang="en"><title>Our parts</title><style>${copy?.css}</style><main><h1>Parts</h1>${copy?.html.replaceAll('popover="manual"', "")}</main></html>`,
    );
    await alone.evaluate(axe.source);
    const faults = await alone.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof import("axe-core") }).axe.run(
        document,
      );
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
    });
    expect(faults).toEqual([]);
  });

  it.runIf(kind === "chrome")(
    "tells Chromium's accessibility tree a list of claims, each said once",
    async () => {
      const page = await openSample();
      const client = await page.createCDPSession();
      const { nodes } = await client.send("Accessibility.getFullAXTree");
      const shown = nodes.filter(({ ignored }) => !ignored);
      const named = (role: string) =>
        shown.filter((node) => node.role?.value === role).map(({ name }) => String(name?.value ?? ""));
      expect(named("navigation")).toContain("Claims marked by Obelus");
      const labels = (await signs(drive, page))?.map((sign) => sign.label) ?? [];
      const buttons = named("button").filter((name) => labels.includes(name));
      expect(buttons.sort()).toEqual([...labels].sort());
      // The page's own text is one piece to a screen reader: no word of ours stands in it, ticks are not there.
      const texts = named("StaticText").join(" ");
      expect(texts).toContain("Rocky dies peacefully in his mother’s arms.");
      expect(texts).not.toContain("No record found");
      expect(named("button").length).toBe(labels.length);
    },
  );
});
