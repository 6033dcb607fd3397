import { describe, expect, it } from "vitest";
import type { Drive } from "../../scripts/drive";
import { inShell, waitForSigns } from "./content-world";
import type { Stage } from "./fresh-page";
import { waitUntilPainted } from "./page-view";
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
        const notes = root.querySelector(".footnotes")?.getBoundingClientRect();
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

  it("on a dark page: light words are left to the browser, which darkens them but for marked ones", async () => {
    const page = await stage.show(ARTICLE, "<style>body{background:#111;color:#eee}</style>");
    const { words } = await waitUntilPainted(page);
    const colors = colorsOf(Buffer.from(await page.pdf({ printBackground: false })));
    expect(colors).not.toContain(".9333 .9333 .9333 rg");
    expect((await waitUntilPainted(page)).words).toBe(words);
  });

  it("on a dark page: the notes have a ground of their own, printed even where the page's is not", async () => {
    const page = await stage.show(ARTICLE, "<style>body{background:#111;color:#eee}</style>");
    await waitUntilPainted(page);
    for (const printBackground of [false, true])
      expect(colorsOf(Buffer.from(await page.pdf({ printBackground })))).toContain("1 1 1 rg");
  });
});
