import type { Page } from "puppeteer-core";
import type { Drive } from "../../scripts/drive";
import { inShell } from "./content-world";

/** The boxes of a page's signs, and five letters around each letter outside all marks that one of them lies on. */
export async function coveredBySigns(drive: Drive, page: Page) {
  const boxes = await inShell(drive, page, (root) =>
    [...root.querySelectorAll(".sign")].map((sign) => {
      const { left, top, right, bottom } = sign.getBoundingClientRect();
      return { left, top, right, bottom };
    }),
  );
  const covered = await page.evaluate((all) => {
    const marked = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const faults: string[] = [];
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      for (let at = 0; at < node.length; at++) {
        if (/\s/u.test(node.data.charAt(at)) || marked.some((mark) => mark.isPointInRange(node, at + 1)))
          continue;
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { left, top, right, bottom } = range.getBoundingClientRect();
        // A pixel of grace for rounding.
        if (
          all.some(
            (box) =>
              box.left < right - 1 && box.right > left + 1 && box.top < bottom - 1 && box.bottom > top + 1,
          )
        )
          faults.push(node.data.slice(Math.max(0, at - 5), at + 5));
      }
    }
    return faults;
  }, boxes ?? []);
  return { boxes: boxes ?? [], covered };
}
