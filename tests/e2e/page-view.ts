import type { Page } from "puppeteer-core";
import type { Drive } from "../../scripts/drive";
import { waitFor } from "./harness";

/** What a page's own scripts can see of Obelus. */
export interface PageView {
  readonly names: readonly string[];
  /** The painted words, in page order. */
  readonly words: string;
  /** Elements of ours anywhere in the page. */
  readonly hosts: number;
}

export function pageView(page: Page): Promise<PageView> {
  return page.evaluate(() => {
    const names = [...CSS.highlights.keys()].filter((name) => name.startsWith("obelus-"));
    const ranges = names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])] as Range[]);
    ranges.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
    const words = ranges.map(String).join(" ").replace(/\s+/gu, " ").trim();
    return { names, words, hosts: document.querySelectorAll("obelus-notes").length };
  });
}

/** Waits until the page's own scripts see nothing of ours any more. */
export async function waitUntilBare(page: Page): Promise<void> {
  await waitFor("a page without marks", async () => {
    const { names, hosts } = await pageView(page);
    if (names.length === 0 && hosts === 0) return true;
    throw new Error(`${names.join(", ") || "no highlight"}; ${hosts} elements`);
  });
}

export async function waitUntilPainted(page: Page): Promise<PageView> {
  return waitFor("painted marks", async () => {
    const view = await pageView(page);
    return view.words !== "" && view.hosts === 1 ? view : null;
  });
}

export async function waitForBadge(drive: Drive, page: Page, text: string): Promise<void> {
  await waitFor(`the badge "${text}"`, async () => {
    const badge = await drive.badgeText(drive.tabIdOf(page));
    if (badge === text) return true;
    throw new Error(`the badge is "${badge}"`);
  });
}

declare global {
  /** Set by `recordChanges` in the page. */
  var recorded: { body: string; changes: string[] } | undefined;
}

/** Before a page is opened: keeps its body as it was parsed, and notes every later change of its elements. */
export async function recordChanges(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    document.addEventListener("DOMContentLoaded", () => {
      const changes: string[] = [];
      globalThis.recorded = { body: document.body.innerHTML, changes };
      const observer = new MutationObserver((records) => {
        for (const { type, target, addedNodes, removedNodes } of records) {
          const names = [...addedNodes, ...removedNodes].map(({ nodeName }) => nodeName).join(" ");
          changes.push(`${type} ${target.nodeName} ${names}`.trim());
        }
      });
      observer.observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
    });
  });
}
