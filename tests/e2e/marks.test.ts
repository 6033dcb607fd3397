import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { contrast, parseColor } from "../../lib/dom/marks/color";
import type { Drive } from "../../scripts/drive";
import { inShell, openCard, waitForSigns } from "./content-world";
import { coveredBySigns } from "./covered-text";
import type { Stage } from "./fresh-page";
import { BROWSERS, settledMarks, waitFor } from "./harness";
import { waitUntilPainted } from "./page-view";
import { ARTICLE } from "./pages";
import { colorsOf } from "./pdf-colors";
import { useStage } from "./use-browser";

const style = (css: string) => `<style>body{max-width:40em;margin:0 auto}${css}</style>`;
/** Name → style of the page, and what its text really stands on. */
const GROUNDS = {
  "white paper": ["body{background:#fff;color:#222;font:18px/1.6 serif}", "rgb(255 255 255)"],
  "black, lines set tight": ["body{background:#000;color:#ccc;font:16px/1.15 sans-serif}", "rgb(0 0 0)"],
  "middle grey": ["body{background:#777;color:#000;font:17px/1.5 sans-serif}", "rgb(119 119 119)"],
  "a colour of newer kind": ["body{background:oklch(0.35 0.1 300);color:#fff}", "oklch(0.35 0.1 300)"],
  "a dark picture": [
    "body{background:#fff linear-gradient(#123,#321);color:#fff;font:18px/1.7 serif}",
    "rgb(34 34 34)",
  ],
} as const;

describe.each(BROWSERS)("marks in %s", (kind) => {
  let drive: Drive;
  let stage: Stage;

  useStage({ kind, clearStorage: true }, (opened) => {
    ({ drive, stage } = opened);
  });

  async function open(css: string, body = ARTICLE): Promise<Page> {
    const page = await stage.show(body, style(css));
    await waitUntilPainted(page);
    await waitForSigns(drive, page);
    return page;
  }

  const reveal = async (page: Page, index: number) => {
    const id = (await settledMarks(drive, page)).at(index)?.id;
    await drive.inExtension(
      `await api.scripting.executeScript({ target: { tabId: ${drive.tabIdOf(page)} }, func: (id) => globalThis.obelus.show(id), args: ${JSON.stringify([id])} })`,
    );
    return waitFor("the card", () => openCard(drive, page));
  };

  it.each(Object.entries(GROUNDS))("stand out 3:1 from %s, lines and signs", async (_name, [css, ground]) => {
    const page = await open(css);
    const colors = await page.evaluate(() => {
      const own = [...CSS.highlights].filter(([name]) => name.startsWith("obelus-"));
      return own.flatMap(([name, ranges]) =>
        ([...ranges] as Range[]).map(({ startContainer }) => {
          const host = startContainer.parentElement ?? document.body;
          return getComputedStyle(host, `::highlight(${name})`).textDecorationColor;
        }),
      );
    });
    const shapes = await inShell(drive, page, (root) =>
      [...root.querySelectorAll(".sign")].map((sign) => getComputedStyle(sign).color),
    );
    const behind = parseColor(ground);
    if (!behind) throw new Error(ground);
    const all = [...new Set([...colors, ...(shapes ?? [])])].map((css) => parseColor(css));
    expect(all.length).toBeGreaterThan(0);
    for (const color of all) expect(color && contrast(color, behind)).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(GROUNDS))(
    "keep their signs off the text that follows on %s",
    async (_name, [css]) => {
      const page = await open(css);
      await page.evaluate(() => scrollTo(0, 0));
      const { boxes, covered } = await coveredBySigns(drive, page);
      expect(boxes.length).toBeGreaterThan(12);
      expect(covered).toEqual([]);
    },
  );

  it("have no fill until the reader wants one, then in his colour and strength", async () => {
    const page = await open("");
    const look = () =>
      page.evaluate(() => {
        const [name, ranges] = [...CSS.highlights].find(([key]) => key.startsWith("obelus-false")) ?? [];
        const [range] = (ranges ?? []) as Iterable<Range>;
        const { backgroundColor, textDecorationColor, textDecorationThickness } = getComputedStyle(
          range?.startContainer.parentElement ?? document.body,
          `::highlight(${name})`,
        );
        return { backgroundColor, textDecorationColor, textDecorationThickness };
      });
    const first = await look();
    expect(first).toMatchObject({ backgroundColor: "rgba(0, 0, 0, 0)", textDecorationThickness: "1px" });
    await drive.inExtension(
      'await api.storage.local.set({ settings: { version: 1, markStyle: "background", markColor: "orange", markStrength: "strong" } })',
    );
    await waitFor(
      "another look",
      async () => (await look()).textDecorationColor !== first.textDecorationColor,
    );
    const second = await look();
    expect(second.textDecorationColor).toBe("rgb(143, 67, 0)");
    expect(second.textDecorationThickness).toBe("1.5px");
    expect(second.backgroundColor).not.toBe("rgba(0, 0, 0, 0)");
  });

  // As only the protocol of Chromium can set them.
  it.runIf(kind === "chrome")("keep to the reader's own colours and size of text", async () => {
    const page = await open("");
    const client = await page.createCDPSession();
    await client.send("Emulation.setEmulatedMedia", {
      features: [{ name: "forced-colors", value: "active" }],
    });
    const offset = await page.evaluate(() => {
      const [name, ranges] = [...CSS.highlights].find(([key]) => key.startsWith("obelus-")) ?? [];
      const [range] = (ranges ?? []) as Iterable<Range>;
      const host = range?.startContainer.parentElement ?? document.body;
      return getComputedStyle(host, `::highlight(${name})`).textUnderlineOffset;
    });
    // The browser fills marks then, and has their lines in a colour that is seen on the fill only.
    expect(offset).toBe("1px");
    await reveal(page, 0);
    const size = () =>
      inShell(drive, page, (root) => getComputedStyle(root.querySelector(".card .lead") as Element).fontSize);
    expect(await size()).toBe("15px");
    await client.send("Page.setFontSizes", { fontSizes: { standard: 24 } });
    await waitFor("larger text", async () => (await size()) === "22.5px");
  });

  it("style every element that holds marked words, and no others", async () => {
    const page = await open("", ARTICLE.replaceAll(" the ", " <x-the>the</x-the> "));
    const lines = await page.evaluate(() => {
      const marks = [...CSS.highlights].flatMap(([name, ranges]) =>
        name.startsWith("obelus-") ? ([...ranges] as Range[]).map((range) => ({ name, range })) : [],
      );
      const lineOf = (name: string, element: Element) =>
        getComputedStyle(element, `::highlight(${name})`).textDecorationLine;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const marked: [string, string][] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (const { name, range } of marks)
          if (range.intersectsNode(node) && node.parentElement)
            marked.push([node.parentElement.localName, lineOf(name, node.parentElement)]);
      return { marked, others: marks.map(({ name }) => lineOf(name, document.documentElement)) };
    });
    expect(new Set(lines.marked.map(([name]) => name))).toContain("x-the");
    expect(new Set(lines.marked.map(([, line]) => line))).toEqual(new Set(["underline"]));
    expect(new Set(lines.others)).toEqual(new Set(["none"]));
  });

  it("have a tick each along the scroll bar, in page order, which leads there", async () => {
    const page = await open("body{font:18px/2 serif}");
    await page.setViewport({ width: 800, height: 400 });
    const count = (await settledMarks(drive, page)).length;
    const ticks = await waitFor("the ticks", async () => {
      const all = await inShell(drive, page, (root) =>
        [...root.querySelectorAll(".tick")].map((tick) => {
          const { x, y, width, height } = tick.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }),
      );
      return all?.length === count ? all : null;
    });
    expect(ticks.map(({ y }) => y)).toEqual(ticks.map(({ y }) => y).toSorted((a, b) => a - b));
    const last = ticks.at(-1) ?? { x: 0, y: 0 };
    await page.mouse.click(last.x, last.y);
    await waitFor("the card", () => openCard(drive, page));
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
  });

  it("are gone from view with a box that scrolls, and so is the card; the page grows no longer", async () => {
    const page = await open(
      "#box{height:300px;overflow:auto;border:1px solid}",
      `<div id="box">${ARTICLE}</div><p>After the box.</p>`,
    );
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const viewport = await page.evaluate(() => innerHeight);
    expect(height).toBeLessThanOrEqual(viewport);
    const { box } = await reveal(page, -1);
    const claim = await page.evaluate(() => document.querySelector("#box")?.scrollTop);
    expect(claim).toBeGreaterThan(100);
    expect(box.top).toBeGreaterThanOrEqual(0);
    await page.evaluate(() => document.querySelector("#box")?.scrollTo(0, 0));
    await waitFor("no card in view", async () => (await openCard(drive, page)) === null);
  });

  const ways = { "from left to right": "", "from right to left": "html{direction:rtl}" };

  it.each(Object.entries(ways))(
    "have cards that cover no claim and stay in a window of 320 by 256, %s",
    async (_name, css) => {
      const page = await open(`body{font:14px/1.5 sans-serif}${css}`);
      await page.setViewport({ width: 320, height: 256 });
      const marks = await settledMarks(drive, page);
      for (const [index, { exact }] of marks.entries()) {
        await reveal(page, index);
        // The page scrolls to the claim, and the card goes with it.
        const seen = await waitFor(`a card beside: ${exact}`, async () => {
          const card = await openCard(drive, page);
          if (!card) return null;
          const under = await linesUnder(page, exact, card.box);
          if (under > 0) throw new Error(`${under} lines under ${JSON.stringify(card.box)}`);
          return card.box;
        });
        expect([seen.left >= 0, seen.right <= 320, seen.top >= 0, seen.bottom <= 256]).toEqual([
          true,
          true,
          true,
          true,
        ]);
        expect(seen.bottom - seen.top).toBeGreaterThan(100);
      }
      // The note can be read: its buttons wait at its end.
      const isLead = await inShell(drive, page, (root) => {
        const lead = root.querySelector(".card .lead") as Element;
        const { left, right, top } = lead.getBoundingClientRect();
        return root.elementFromPoint((left + right) / 2, top + 30) === lead;
      });
      expect(isLead).toBe(true);
      const [withUs, without] = await page.evaluate(() => {
        const width = () => document.documentElement.scrollWidth;
        const ours = width();
        document.querySelector("obelus-notes")?.setAttribute("style", "display: none");
        return [ours, width()];
      });
      expect(withUs).toBe(without);
    },
  );

  it.each([
    ["a bar", ["inset:0 0 auto;height:110px"]],
    ["a bar that floats", ["inset:12px 0 auto;height:98px"]],
    ["two bars", ["inset:0 0 auto;height:40px", "inset:40px 0 auto;height:70px"]],
  ])("are brought out from under %s at the top", async (_, styles) => {
    const bars = styles.map((style) => `<div style="position:fixed;background:#cde;${style}">News</div>`);
    const page = await open("article{padding-block:110px 900px}", bars.join("") + ARTICLE);
    const first = (by: number) =>
      page.evaluate((more) => {
        const own = [...CSS.highlights].filter(([name]) => name.startsWith("obelus-"));
        const tops = own.flatMap(([, all]) =>
          [...all].map((range) => (range as Range).getBoundingClientRect().top),
        );
        if (more > 0) scrollTo({ top: scrollY + Math.min(...tops) - more, behavior: "instant" });
        return Math.min(...tops);
      }, by);
    await first(30);
    await reveal(page, 0);
    await waitFor("the first claim below the bar", async () => (await first(0)) >= 110);
  });

  it("have a card that goes with its text", async () => {
    const page = await open("");
    const { box } = await reveal(page, 1);
    await page.evaluate(() =>
      document.querySelector("article")?.insertAdjacentHTML("afterbegin", "<div style='height:40px'></div>"),
    );
    await waitFor("a card that has moved", async () => {
      const card = await openCard(drive, page);
      return card && Math.abs(card.box.top - box.top) > 20;
    });
  });

  it("copy a note on a page without a clipboard of its own", async () => {
    const page = await open("");
    await reveal(page, 0);
    // As on pages without https, which no test server on this machine can be.
    await inShell(drive, page, () => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    const told = () =>
      inShell(drive, page, (root) => root.querySelector(".card .actions button")?.textContent ?? "");
    const button = await inShell(drive, page, (root) => {
      const { x, y, width, height } = (
        root.querySelector(".card .actions button") as Element
      ).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.click(button?.x ?? 0, button?.y ?? 0);
    await waitFor("a word on the copy", async () => (await told()) === "Copied");
  });

  it("print, with the notes at the end, and leave no trace after it", async () => {
    const page = await open("");
    const notes = () =>
      inShell(drive, page, (root) => ({
        items: root.querySelectorAll(".footnotes li").length,
        text: root.querySelector(".footnotes")?.textContent ?? "",
        display: getComputedStyle(root.querySelector(".footnotes") as Element).display,
      }));
    expect(await notes()).toEqual({ items: 0, text: "", display: "none" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const written = await notes();
    const claims = new Set((await settledMarks(drive, page)).map(({ claimId }) => claimId));
    expect(written?.items).toBe(claims.size);
    expect(written?.text).toMatch(/Notes by Obelus on this page.*False: “.*https?:\/\//su);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect((await notes())?.items).toBe(0);
    // The browser's own printing, where a test can read what came out. Firefox once never came to its end.
    if (kind !== "chrome") {
      expect((await page.pdf()).length).toBeGreaterThan(10_000);
      return;
    }
    await page.emulateMediaType("print");
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const width = await inShell(
      drive,
      page,
      (root) => root.querySelector(".footnotes li")?.getBoundingClientRect().width ?? 0,
    );
    // As wide as the page, not one letter.
    expect(width).toBeGreaterThan(500);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.emulateMediaType();
    const pdf = Buffer.from(await page.pdf());
    // The deepest violet on white paper, as the lines have it.
    expect(colorsOf(pdf)).toContain(".1804 .102 .4 RG");
    expect((await notes())?.items).toBe(0);
  });
});

/** How many lines of a marked claim lie under a box. */
function linesUnder(
  page: Page,
  exact: string,
  box: { left: number; top: number; right: number; bottom: number },
): Promise<number> {
  return page.evaluate(
    (words, { left, top, right, bottom }) => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
      // A claim may go over two blocks: then it has a range in each.
      const own = ranges.filter((one) => words.includes(one.toString().replace(/\s+/gu, " ").trim()));
      const lines = own.flatMap((range) => [...range.getClientRects()]);
      if (lines.length === 0) throw new Error(`No mark says: ${words}`);
      const above = Math.min(...lines.map((line) => line.top));
      const below = innerHeight - Math.max(...lines.map((line) => line.bottom));
      if (Math.max(above, below) < 156) return 0; // no room for a card, which has to lie on a part of it
      return lines.filter(
        (line) => line.left < right && line.right > left && line.top < bottom && line.bottom > top,
      ).length;
    },
    exact,
    box,
  );
}
