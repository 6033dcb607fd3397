import type { Frame, Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import type { Drive } from "../../scripts/drive";
import type { Stage } from "./fresh-page";
import { BROWSERS, waitFor } from "./harness";
import { ARTICLE } from "./pages";
import { useStage } from "./use-browser";

describe.each(BROWSERS)("the card in a frame in %s", (kind) => {
  let drive: Drive;
  let stage: Stage;

  useStage({ kind }, (opened) => {
    ({ drive, stage } = opened);
  });

  /** Of the same site as the page around it, and of another one, of which that page's window tells nothing. */
  const SITES = [
    ["its page's own site", "127.0.0.1"],
    ["another site", "localhost"],
  ] as const;

  async function open(host: string, height: number, inner: string): Promise<{ page: Page; frame: Frame }> {
    const address = stage.put("inner.html", inner).replace("127.0.0.1", host);
    const page = await stage.show(
      `<p>Some words around it. <button>A button</button></p>
      <iframe width="700" height="${height}" style="border: 0" src="${address}"></iframe><p style="height: 3000px"></p>`,
    );
    await page.setViewport({ width: 800, height: 700 });
    const frame = await waitFor("marks in the frame", async () => {
      const [found] = page.frames().filter((one) => one.url() === address);
      return (await found?.evaluate(() => CSS.highlights.size > 0)) && found;
    });
    return { page, frame };
  }

  /** The place of the first claim in the page's window, and where the frame begins. */
  async function firstClaim(page: Page, frame: Frame) {
    const claim = await frame.evaluate(() => {
      const ranges = [...CSS.highlights.values()].flatMap((marks) => [...marks] as Range[]);
      const [first] = ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      const [line] = first?.getClientRects() ?? [];
      return { x: (line?.left ?? 0) + 30, y: ((line?.top ?? 0) + (line?.bottom ?? 0)) / 2 };
    });
    const around = await page.$eval("iframe", (element) => {
      const { left, top } = element.getBoundingClientRect();
      return { left, top };
    });
    return { x: around.left + claim.x, y: around.top + claim.y, top: around.top };
  }

  /** The open card of any frame, in that frame's own pixels. */
  async function card(page: Page) {
    const look = `() => {
      const host = document.querySelector("obelus-notes");
      const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
      const card = root?.querySelector(".card:popover-open");
      if (!card?.checkVisibility({ visibilityProperty: true })) return null;
      const { top, bottom } = card.getBoundingClientRect();
      return { top, bottom };
    }`;
    const target = `{ target: { tabId: ${drive.tabIdOf(page)}, allFrames: true }, func: ${look} }`;
    const results = await drive.inExtension<{ result?: { top: number; bottom: number } | null }[]>(
      `await api.scripting.executeScript(${target})`,
    );
    return results.find(({ result }) => result)?.result ?? null;
  }

  it.each(SITES)(
    "opens where it is seen, though the frame is higher than the window: %s",
    async (_, host) => {
      const { page, frame } = await open(host, 4000, `<p style="height: 560px"></p>${ARTICLE}`);
      /** Waits until the card is seen whole, and answers where it and its claim are in the window. */
      const placed = () =>
        waitFor("the card in the window", async () => {
          const [claim, box] = [await firstClaim(page, frame), await card(page)];
          if (!box) return null;
          const seen = { claim: claim.y, top: claim.top + box.top, bottom: claim.top + box.bottom };
          if (seen.top < 0 || seen.bottom > 700) throw new Error(JSON.stringify(seen));
          return seen;
        });
      const { x, y } = await firstClaim(page, frame);
      await page.mouse.click(x, y);
      const first = await placed();
      expect(first.bottom).toBeLessThan(first.claim);
      await page.evaluate(() => scrollBy({ top: 500, behavior: "instant" }));
      await waitFor("the card below its claim", async () => {
        const { claim, top } = await placed();
        return top > claim;
      });
    },
  );

  it.each(SITES)(
    "closes by a click on the page around it, and by keys that lead there: %s",
    async (_, host) => {
      const { page, frame } = await open(host, 500, ARTICLE);
      const leave = [() => page.mouse.click(40, 25), () => page.focus("button")];
      for (const go of leave) {
        const { x, y } = await firstClaim(page, frame);
        await page.mouse.click(x, y);
        await waitFor("the card", () => card(page));
        await go();
        await waitFor("no card", async () => (await card(page)) === null);
      }
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe("button");
    },
  );

  it.each(SITES)("stays while the reader is in another tab: %s", async (_, host) => {
    const { page, frame } = await open(host, 500, ARTICLE);
    const { x, y } = await firstClaim(page, frame);
    await page.mouse.click(x, y);
    await waitFor("the card", () => card(page));
    await frame.evaluate(() => {
      addEventListener("blur", () => {
        // Longer than it takes to see where the focus went.
        setTimeout(() => {
          document.title = "left";
        }, 500);
      });
    });
    await drive.openTab();
    await waitFor("the frame left", () => frame.evaluate(() => document.title === "left"));
    expect(await card(page)).not.toBeNull();
  });
});
