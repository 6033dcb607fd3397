import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import type { Drive } from "../../scripts/drive";
import { focusedSign, inShell, openCard, signs } from "./content-world";
import { BROWSERS, openPage, type Site, settledMarks, waitFor } from "./harness";
import { pageView, waitUntilPainted } from "./page-view";
import { useSite } from "./use-browser";

/** Where a reader finds the claim with the verdict "False": one line of it, in the middle of the window. */
async function placeOfFalseClaim(page: Page) {
  return page.evaluate(() => {
    const name = [...CSS.highlights.keys()].find((key) => key.startsWith("obelus-false"));
    const [range] = [...(CSS.highlights.get(name ?? "") ?? [])] as Range[];
    range?.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
    const [rect] = range?.getClientRects() ?? [];
    if (!rect) throw new Error("No claim is marked as false.");
    return {
      x: rect.left + rect.width / 2,
      y: rect.top + rect.height / 2,
      top: rect.top,
      bottom: rect.bottom,
    };
  });
}

/** Longer than a pointer has to rest. */
const restLonger = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 600))));

describe.each(BROWSERS)("the card in %s", (kind) => {
  let drive: Drive;
  let site: Site;

  useSite({ kind, folder: "tests/fixtures" }, (opened) => {
    ({ drive, site } = opened);
  });

  async function openSample(): Promise<Page> {
    const page = await openPage(drive, site.url("sample-article.html"));
    await waitUntilPainted(page);
    return page;
  }

  const waitForCard = (page: Page) => waitFor("the card", () => openCard(drive, page));
  const waitForNoCard = (page: Page) =>
    waitFor("no card", async () => (await openCard(drive, page)) === null);

  it("opens where the pointer rests, beside the claim, and closes when it leaves", async () => {
    const page = await openSample();
    const claim = await placeOfFalseClaim(page);
    await page.mouse.move(claim.x, claim.y);
    const { verdict, lead, box, holdsFocus } = await waitForCard(page);
    expect([verdict, holdsFocus]).toEqual(["False", false]);
    expect(lead).not.toBe("");
    expect(box.top >= claim.bottom || box.bottom <= claim.top).toBe(true);
    expect(Math.min(box.top, box.left)).toBeGreaterThanOrEqual(0);
    await page.mouse.move((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    expect(await openCard(drive, page)).not.toBeNull();
    await page.mouse.move(5, claim.y);
    await waitForNoCard(page);
  });

  it("opens though the page has just thrown our element out", async () => {
    const page = await openSample();
    const [annotation] = await settledMarks(drive, page);
    const show = `(id) => {
      document.querySelector("obelus-notes").remove();
      return obelus.show(id);
    }`;
    const target = `{ target: { tabId: ${drive.tabIdOf(page)} }, func: ${show}, args: ["${annotation?.id}"] }`;
    const shown = await drive.inExtension<unknown>(
      `(await api.scripting.executeScript(${target}))[0].result`,
    );
    expect(shown).toBe(true);
    await waitForCard(page);
  });

  it("opens over text that is selected as a whole, and nowhere else", async () => {
    const page = await openSample();
    await page.addStyleTag({ content: "p { user-select: all }" });
    const claim = await placeOfFalseClaim(page);
    await page.mouse.move(claim.x, claim.y);
    await waitForCard(page);
    await page.mouse.move(5, claim.y);
    await waitForNoCard(page);
  });

  it("opens by a click on the claim and closes by Escape", async () => {
    const page = await openSample();
    const claim = await placeOfFalseClaim(page);
    await page.mouse.click(claim.x, claim.y);
    expect((await waitForCard(page)).verdict).toBe("False");
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
    // The pointer rests there still.
    await restLonger(page);
    expect(await openCard(drive, page)).toBeNull();
  });

  it("opens by a click on the sign after the claim and closes by its button", async () => {
    const page = await openSample();
    await placeOfFalseClaim(page);
    const sign = await waitFor("the sign", async () =>
      (await signs(drive, page))?.find(({ label, width }) => label.startsWith("False: ") && width > 0),
    );
    await page.mouse.click(sign.x, sign.y);
    expect((await waitForCard(page)).verdict).toBe("False");
    // However far its note was scrolled.
    const button = await inShell(drive, page, (root) => {
      root.querySelector(".card")?.scrollBy(0, 999);
      const close = root.querySelector(".card .close") as Element;
      const { x, y, width, height } = close.getBoundingClientRect();
      const middle = { x: x + width / 2, y: y + height / 2 };
      return { ...middle, isOnTop: root.elementFromPoint(middle.x, middle.y) === close };
    });
    expect(button?.isOnTop).toBe(true);
    await page.mouse.click(button?.x ?? 0, button?.y ?? 0);
    await waitForNoCard(page);
  });

  it("closes by a click beside it, and opens at its beginning after it was scrolled", async () => {
    const page = await openSample();
    await page.setViewport({ width: 800, height: 420 });
    const claim = await placeOfFalseClaim(page);
    await page.mouse.click(claim.x, claim.y);
    await waitForCard(page);
    const scrolled = (by: number) =>
      inShell(
        drive,
        page,
        (root, more) => {
          root.querySelector(".card")?.scrollBy(0, more);
          return root.querySelector(".card")?.scrollTop;
        },
        by,
      );
    expect(await scrolled(80)).toBe(80);
    await page.mouse.click(5, claim.y);
    await waitForNoCard(page);
    await page.mouse.click(claim.x, claim.y);
    await waitForCard(page);
    expect(await scrolled(0)).toBe(0);
  });

  it("stays away while the reader selects text", async () => {
    const page = await openSample();
    const claim = await placeOfFalseClaim(page);
    await page.mouse.move(claim.x - 60, claim.y);
    await page.mouse.down();
    await page.mouse.move(claim.x, claim.y, { steps: 4 });
    await restLonger(page);
    expect(await openCard(drive, page)).toBeNull();
    await page.mouse.up();
    expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(false);
    await page.mouse.move(claim.x + 5, claim.y);
    await waitForCard(page);
  });

  it("has one sign a mark, in page order, and each says what it is", async () => {
    const page = await openSample();
    const marks = await settledMarks(drive, page);
    const found = await waitFor("the signs", () => signs(drive, page));
    expect(found.length).toBe(marks.length);
    for (const { label } of found) expect(label).toMatch(/^[A-Z][a-z ]+: “\S.*”$/u);
  });

  it("works by keys alone, and gives the focus back", async () => {
    const page = await openSample();
    const label = await tabToSign(page);
    await page.keyboard.press("Enter");
    const card = await waitForCard(page);
    expect(label.startsWith(`${card.verdict}: “`)).toBe(true);
    expect(card.holdsFocus).toBe(true);
    await page.keyboard.press("Tab");
    expect((await waitForCard(page)).holdsFocus).toBe(true);
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
    expect(await focusedSign(drive, page)).toBe(label);
    await page.keyboard.press("Tab");
    const all = (await signs(drive, page))?.map((sign) => sign.label);
    expect([label, await focusedSign(drive, page)]).toEqual(all?.slice(0, 2));
  });

  it("goes with its claim: no card is left when the text is taken out", async () => {
    const page = await openSample();
    const claim = await placeOfFalseClaim(page);
    await page.mouse.click(claim.x, claim.y);
    await waitForCard(page);
    await page.evaluate(() => document.querySelector("article")?.remove());
    await waitFor("a page without our element", () =>
      page.evaluate(() => document.querySelector("obelus-notes") === null),
    );
    expect(await openCard(drive, page)).toBeNull();
  });

  it("tells which claim it is of how many, also once others have gone", async () => {
    const page = await openSample();
    const claim = await placeOfFalseClaim(page);
    await page.mouse.click(claim.x, claim.y);
    await waitForCard(page);
    const place = () =>
      inShell(drive, page, (root) => ({
        told: root.querySelector<HTMLElement>(".card .steps")?.innerText.match(/\d+/g)?.map(Number) ?? [],
        signs: root.querySelectorAll(".sign").length,
      }));
    const before = await place();
    expect(before?.told[1]).toBe(before?.signs);
    const first = "article p:nth-of-type(2)";
    await page.$eval(first, (paragraph) => paragraph.remove());
    const after = await waitFor("fewer signs", async () => {
      const now = await place();
      return now && before && now.signs < before.signs ? now : null;
    });
    const fewer = Number(before?.signs) - after.signs;
    expect(after.told).toEqual(before?.told.map((count) => count - fewer));
  });

  it("stays open, and at its claim, where the page writes the same words anew", async () => {
    const page = await openSample();
    const claim = await placeOfFalseClaim(page);
    await page.mouse.click(claim.x, claim.y);
    const { lead, box } = await waitForCard(page);
    for (const times of [1, 2]) {
      await page.evaluate(async () => {
        const article = document.querySelector("article") as Element;
        // While it is being read, too.
        for (let frames = 0; frames < 20; frames++) {
          article.innerHTML = article.innerHTML.trim();
          await new Promise(requestAnimationFrame);
        }
        scrollBy({ top: 20, behavior: "instant" });
      });
      await waitFor("marks on the new words", async () => (await pageView(page)).words !== "");
      const card = await waitFor("the card at its claim", async () => {
        const open = await openCard(drive, page);
        return open === null || Math.abs(box.top - 20 * times - open.box.top) < 1 ? { open } : null;
      });
      expect(card.open?.lead).toBe(lead);
    }
  });

  it("stays open under a moving pointer while the page writes the same words anew, and closes after it", async () => {
    const page = await openSample();
    const claim = await placeOfFalseClaim(page);
    await page.mouse.move(claim.x, claim.y);
    await waitForCard(page);
    const written = page.evaluate(async () => {
      const article = document.querySelector("article") as Element;
      // Longer than a pointer may be away.
      for (const start = performance.now(); performance.now() - start < 1000; ) {
        article.innerHTML = article.innerHTML.trim();
        await new Promise(requestAnimationFrame);
      }
    });
    for (const beside of [1, 2, 3]) await page.mouse.move(claim.x + beside, claim.y);
    await written;
    await waitFor("marks on the new words", async () => (await pageView(page)).words !== "");
    await restLonger(page);
    expect(await openCard(drive, page)).not.toBeNull();
    await page.mouse.move(5, claim.y);
    await waitForNoCard(page);
  });

  it("leaves the focus on a sign where the page writes the same words anew, and more", async () => {
    const page = await openSample();
    const label = await tabToSign(page);
    await page.evaluate(() => {
      const article = document.querySelector("article") as Element;
      article.innerHTML = `${article.innerHTML}<p>One more line.</p>`;
    });
    // The element at the end is painted once its words are drawn again.
    await waitFor("the sign at the new words", async () => {
      const [first] = await settledMarks(drive, page);
      return first && (await pageView(page)).words !== "";
    });
    expect(await focusedSign(drive, page)).toBe(label);
  });

  it("closes where a rule hides the words for good", async () => {
    const page = await openSample();
    const claim = await placeOfFalseClaim(page);
    await page.mouse.click(claim.x, claim.y);
    await waitForCard(page);
    await page.evaluate(() => document.styleSheets[0]?.insertRule("article { display: none }"));
    await waitForNoCard(page);
  });

  /** Presses Tab through the page's own links until a sign has the focus. */
  async function tabToSign(page: Page): Promise<string> {
    await waitFor("the signs", async () => ((await signs(drive, page))?.length ?? 0) > 0);
    for (let presses = 0; presses < 20; presses++) {
      await page.keyboard.press("Tab");
      const label = await focusedSign(drive, page);
      if (label !== null) return label;
    }
    throw new Error("Tab does not reach a sign.");
  }
});
