import { countMarked } from "../report/tab-report";
import { browser } from "./browser";
import { formatNumber, t, tCount } from "./i18n";
import { PageUnreadable } from "./run-in-tab";
import { readTab } from "./tab-page";

/** White on it has a contrast of 8:1. */
const BADGE_COLOR = "#5b3da6";

/** Tabs whose badge is being written; true where their marks have changed since. */
const changed = new Map<number, boolean>();

/**
 * Writes the number of marked claims of a tab on the toolbar icon; nothing where nothing is known. Asks the
 * tab's frames anew each time, one time after the other: of two counts the newer has to be written last.
 */
export async function updateBadge(tabId: number): Promise<void> {
  const isBusy = changed.has(tabId);
  changed.set(tabId, isBusy);
  if (isBusy) return;
  try {
    do {
      changed.set(tabId, false);
      await writeBadge(tabId);
    } while (changed.get(tabId));
  } finally {
    changed.delete(tabId);
  }
}

async function writeBadge(tabId: number): Promise<void> {
  try {
    const { frames } = await readTab(tabId);
    const count = countMarked(frames);
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR });
    await browser.action.setBadgeText({ tabId, text: count > 0 ? formatNumber(count) : "" });
    const title = count > 0 ? tCount("badgeTitle", count) : t("extName");
    await browser.action.setTitle({ tabId, title });
  } catch (error) {
    if (error instanceof PageUnreadable) return; // navigated away; the browser empties the badge itself
    if (/no tab with id|invalid tab id/i.test(String(error))) return; // closed meanwhile
    throw error;
  }
}
