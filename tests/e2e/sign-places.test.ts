import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import type { Drive } from "../../scripts/drive";
import { inShell, openCard, signs, waitForSigns } from "./content-world";
import { coveredBySigns } from "./covered-text";
import type { Stage } from "./fresh-page";
import { BROWSERS, waitFor } from "./harness";
import { pageView, waitUntilPainted } from "./page-view";
import { ARTICLE, GARDEN } from "./pages";
import { useStage } from "./use-browser";

/** The article as one text without paragraphs. */
const ONE_TEXT = ARTICLE.replace(/<\/p>/gu, "<br><br>").replace(/<\/?[a-z][^>]*>/gu, (tag) =>
  tag === "<br>" ? tag : " ",
);

/** Layouts with lines set tight, where a sign stands behind its line. */
const TIGHT = {
  "columns of one text": `<div style="columns:3;column-gap:28px;font:15px/normal serif">${ONE_TEXT}</div>`,
  "a neighbour close by": `<div style="display:flex;gap:6px;font:16px/normal sans-serif;text-align:justify"><div style="width:400px">${ARTICLE}</div><div style="width:400px">${GARDEN.repeat(6)}</div></div>`,
  "a long text in one piece": `<pre style="font:14px/normal monospace;white-space:pre-wrap">${ONE_TEXT}\n${"Line by line the river bends, and the plums are ripe.\n".repeat(100)}</pre>`,
};

const SHADOW_SCROLLER = `<app-content>${ARTICLE}</app-content><script>customElements.define("app-content", class extends HTMLElement {
  constructor() { super(); this.attachShadow({ mode: "open" }).innerHTML =
    '<style>:host { display: block } main { height: 100vh; overflow: auto }</style><main><slot></slot></main>' } })</script>`;

describe.each(BROWSERS)("places of signs in %s", (kind) => {
  let drive: Drive;
  let stage: Stage;

  useStage({ kind }, (opened) => {
    ({ drive, stage } = opened);
  });

  async function open(body: string, css = ""): Promise<Page> {
    const page = await stage.show(body, `<style>${css}</style>`);
    await waitUntilPainted(page);
    await waitForSigns(drive, page);
    return page;
  }

  it.each(Object.entries(TIGHT))("off the words of others: %s", async (_name, body) => {
    const page = await open(body);
    // What lies beyond the window's edge is not known until it comes into view.
    await page.setViewport({ width: 1280, height: 4000 });
    const { boxes } = await waitFor("no word under a sign", async () => {
      const found = await coveredBySigns(drive, page);
      return found.covered.length === 0 && found;
    });
    expect(boxes.length).toBeGreaterThan(10);
    // Nor on one another, where claims end on one line.
    const shown = boxes.filter(({ left, right }) => right > left);
    const pairs = shown.flatMap((one, at) => shown.slice(at + 1).map((other) => [one, other] as const));
    expect(
      pairs.filter(
        ([one, other]) =>
          one.left < other.right &&
          one.right > other.left &&
          one.top < other.bottom &&
          one.bottom > other.top,
      ),
    ).toEqual([]);
  });

  /** How far the first sign is below the end of the first mark, in CSS pixels of the window. */
  async function offset(page: Page): Promise<number> {
    const sign = (await signs(drive, page))?.[0];
    const end = await page.evaluate(() => {
      const all = [...CSS.highlights].flatMap(([name, ranges]) =>
        name.startsWith("obelus-") ? ([...ranges] as Range[]) : [],
      );
      const first = all.toSorted((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other))[0];
      return [...(first?.getClientRects() ?? [])].at(-1)?.top ?? Number.NaN;
    });
    return (sign?.y ?? Number.NaN) - end;
  }

  it("with their claims while a box within a shadow root scrolls", async () => {
    const page = await open(SHADOW_SCROLLER);
    const before = await offset(page);
    await page.evaluate(() =>
      document.querySelector("app-content")?.shadowRoot?.querySelector("main")?.scrollBy(0, 8),
    );
    // Sooner than the look that comes every second by itself.
    await waitFor("the sign at its claim", async () => Math.abs((await offset(page)) - before) < 2, {
      timeout: 700,
      interval: 20,
    });
  });

  it.each(["1.6", "normal"])(
    "within a box that scrolls sideways, with lines of height %s",
    async (height) => {
      const page = await open(
        `<pre style="width:600px;overflow-x:auto;white-space:nowrap;font:16px/${height} serif">${ONE_TEXT}</pre>`,
      );
      const outside = () =>
        inShell(drive, page, (root) => {
          const { left, right } = document.querySelector("pre")?.getBoundingClientRect() ?? new DOMRect();
          const boxes = [...root.querySelectorAll(".sign")].map((sign) => ({
            isShown: !sign.matches(".away"),
            box: sign.getBoundingClientRect(),
          }));
          return {
            shown: boxes.filter(({ isShown }) => isShown).length,
            outside: boxes.filter(({ box }) => box.left < left - 20 || box.right > right + 20).length,
            wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          };
        });
      expect(await outside()).toMatchObject({ outside: 0, wider: 0 });
      await page.evaluate(() => document.querySelector("pre")?.scrollTo(450, 0));
      await waitFor("signs that come into view", async () => ((await outside())?.shown ?? 0) > 1);
      expect(await outside()).toMatchObject({ outside: 0, wider: 0 });
    },
  );

  it("at their claims in a box that is fixed to the window, though it stands within one that clips", async () => {
    const page = await open(
      `<div style="overflow:hidden;height:40px"><div style="position:fixed;inset:10%;overflow:auto">${ARTICLE}</div></div>`,
    );
    const point = (await signs(drive, page))?.[0] ?? { x: 0, y: 0 };
    await page.mouse.click(point.x, point.y);
    await waitFor("the card", () => openCard(drive, page));
  });

  it("at their claims on a page that zooms its root, the card within the window", async () => {
    const page = await open(`<div style="margin-left:50%">${ARTICLE}</div>`, "html { zoom: 1.25 }");
    expect(Math.abs(await offset(page))).toBeLessThan(40);
    const point = (await signs(drive, page))?.[0] ?? { x: 0, y: 0 };
    await page.mouse.click(point.x, point.y);
    const { box } = await waitFor("the card", () => openCard(drive, page));
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(await page.evaluate(() => innerWidth));
  });

  it("nowhere on a menu that opens over the text", async () => {
    const menu =
      '<nav style="position:relative">Sections<div id="menu" hidden style="position:absolute;left:0;top:20px;width:1200px;height:800px;background:#fff;z-index:1000">Stars, film, heart</div></nav>';
    const page = await open(menu + ARTICLE);
    const shown = () =>
      inShell(
        drive,
        page,
        (root) =>
          [...root.querySelectorAll(".sign:not(.away)")].filter(
            (sign) => sign.getBoundingClientRect().top < 780,
          ).length,
      );
    expect(await shown()).toBeGreaterThan(0);
    await page.evaluate(() => document.getElementById("menu")?.removeAttribute("hidden"));
    await waitFor("no sign on the menu", async () => (await shown()) === 0);
  });

  it("no card on a modal dialog, which would leave it dead", async () => {
    const page = await open(
      `<dialog>${ARTICLE}</dialog><script>document.querySelector("dialog").showModal()</script>`,
    );
    expect((await pageView(page)).words.length).toBeGreaterThan(10);
    const point = await page.evaluate(() => {
      const range = [...CSS.highlights].flatMap(([, all]) => [...all] as Range[])[0];
      const { left, top, height } = range?.getClientRects()[0] ?? new DOMRect();
      return { x: left + 10, y: top + height / 2 };
    });
    await page.mouse.click(point.x, point.y);
    await page.mouse.move(point.x + 5, point.y);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 600))),
    );
    expect(await openCard(drive, page)).toBeNull();
    // And who asks for it is told so.
    const [{ result }] = await drive.inExtension<[{ result: boolean }]>(
      `await api.scripting.executeScript({ target: { tabId: ${drive.tabIdOf(page)} }, func: () =>
        globalThis.obelus.show(globalThis.obelus.report().stories[0].annotations[0].id) })`,
    );
    expect(result).toBe(false);
  });
});
