import type { Page } from "puppeteer-core";
import type { Drive } from "../../scripts/drive";
import { waitFor } from "./harness";

/**
 * Runs a function in a page's top frame as a content script, with the closed root of our interface; null
 * where that is not there. The function is handed over as text: it may use nothing around it.
 */
export async function inShell<T, A extends readonly (string | number)[]>(
  drive: Drive,
  page: Page,
  look: (root: ShadowRoot, ...args: A) => T,
  ...args: A
): Promise<T | null> {
  const code = `(...args) => {
    const host = document.querySelector("obelus-notes");
    const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
    return root ? (${look})(root, ...args) : null;
  }`;
  const target = `{ target: { tabId: ${drive.tabIdOf(page)} }, func: ${code}, args: ${JSON.stringify(args)} }`;
  const results = await drive.inExtension<{ result?: T | null }[]>(
    `await api.scripting.executeScript(${target})`,
  );
  return results[0]?.result ?? null;
}

/** The card that a reader sees, or null. */
export function openCard(drive: Drive, page: Page) {
  return inShell(drive, page, (root) => {
    const card = root.querySelector<HTMLElement>(".card:popover-open");
    if (!card?.checkVisibility({ visibilityProperty: true })) return null;
    const { top, bottom, left, right } = card.getBoundingClientRect();
    return {
      lead: card.querySelector(".lead")?.textContent ?? "",
      verdict: card.querySelector(".verdict")?.textContent ?? "",
      links: [...card.querySelectorAll("a")].map(({ href, target, rel }) => ({ href, target, rel })),
      box: { top, bottom, left, right },
      holdsFocus: card.contains(root.activeElement),
    };
  });
}

/** The accessible name of the sign that has the focus, or null. */
export function focusedSign(drive: Drive, page: Page): Promise<string | null> {
  return inShell(drive, page, (root) =>
    root.activeElement?.matches(".sign") ? root.activeElement.getAttribute("aria-label") : null,
  );
}

/** Names and middles of the signs, in the order of Tab. */
export function signs(drive: Drive, page: Page) {
  return inShell(drive, page, (root) =>
    [...root.querySelectorAll<HTMLButtonElement>("button.sign")].map((sign) => {
      const { x, y, width, height } = sign.getBoundingClientRect();
      return { label: sign.getAttribute("aria-label") ?? "", x: x + width / 2, y: y + height / 2, width };
    }),
  );
}

/** Waits until a sign has its place. */
export async function waitForSigns(drive: Drive, page: Page): Promise<void> {
  await waitFor("the signs", async () => (await signs(drive, page))?.some(({ width }) => width > 0));
}
