import { describe, expect, it } from "vitest";
import type { Drive } from "../../scripts/drive";
import { inShell, waitForSigns } from "./content-world";
import type { Stage } from "./fresh-page";
import { pageView, waitUntilPainted } from "./page-view";
import { ARTICLE } from "./pages";
import { colorsOf } from "./pdf-colors";
import { useStage } from "./use-browser";

describe("notes on paper", () => {
  let drive: Drive;
  let stage: Stage;

  useStage({ kind: "chrome" }, (opened) => {
    ({ drive, stage } = opened);
  });

  it.each([
    "display: block",
    "display: flex",
    "display: flex; flex-direction: column",
    "display: flex; justify-content: center",
    "display: grid; grid-template-columns: 1fr 300px",
    "display: grid; justify-items: center",
  ])("stand below the page, as wide as the paper, and take no room from it: %s", async (css) => {
    const page = await stage.show(ARTICLE, `<style>html { ${css} }</style>`);
    await waitUntilPainted(page);
    await waitForSigns(drive, page);
    const places = () =>
      inShell(drive, page, (root) => {
        const notes = root.querySelector(".leaf")?.getBoundingClientRect();
        const { left, width, top, bottom } = document.body.getBoundingClientRect();
        return { body: { left, width, top, bottom }, top: notes?.top ?? 0, width: notes?.width ?? 0 };
      });
    const before = await places(); // on the screen, where nothing of ours takes room
    await page.emulateMediaType("print");
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const after = await places();
    expect(after?.body).toEqual(before?.body);
    expect(after?.top).toBeGreaterThanOrEqual(before?.body.bottom ?? Number.NaN);
    expect(after?.width).toBe((await page.evaluate(() => document.documentElement.clientWidth)) - 32);
  });

  it.each([
    "html, body { height: 100% }",
    "article { position: absolute; left: 220px; width: 600px }",
    "html { display: flex } article { position: absolute; left: 0; right: 0 }",
    "html, body { height: 100% } body { overflow-x: hidden }",
  ])("stand below text that goes on below the body's end, wherever the paper ends: %s", async (css) => {
    const page = await stage.show(ARTICLE, `<style>body { font: 24px/2 serif } ${css}</style>`);
    await waitUntilPainted(page);
    await waitForSigns(drive, page);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMediaType("print");
    for (const [width, height] of [
      [718, 1047], // A4, with Chromium's margins
      [1047, 718],
    ] as const) {
      await page.setViewport({ width, height });
      const top = await inShell(
        drive,
        page,
        (root) => root.querySelector(".leaf")?.getBoundingClientRect().top,
      );
      const end = await page.evaluate(
        () => document.querySelector("article")?.getBoundingClientRect().bottom,
      );
      expect(top).toBeGreaterThanOrEqual(end ?? Number.NaN);
      expect(top).toBeLessThan(2 * (end ?? Number.NaN) + height);
    }
  });

  it("on a dark page: light words are left to the browser, which darkens them but for marked ones", async () => {
    const page = await stage.show(ARTICLE, "<style>body{background:#111;color:#eee}</style>");
    const { words } = await waitUntilPainted(page);
    const colors = colorsOf(Buffer.from(await page.pdf({ printBackground: false })));
    expect(colors).not.toContain(".9333 .9333 .9333 rg");
    expect((await waitUntilPainted(page)).words).toBe(words);
  });

  it("on a dark page: marks stay where the page itself says that it is printed", async () => {
    const page = await stage.show(ARTICLE, "<style>body{background:#111;color:#eee}</style>");
    const { words } = await waitUntilPainted(page);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect((await pageView(page)).words).toBe(words);
  });

  it("on a dark page: the notes have a ground of their own, printed even where the page's is not", async () => {
    const page = await stage.show(ARTICLE, "<style>body{background:#111;color:#eee}</style>");
    await waitUntilPainted(page);
    for (const printBackground of [false, true])
      expect(colorsOf(Buffer.from(await page.pdf({ printBackground })))).toContain("1 1 1 rg");
  });
});
