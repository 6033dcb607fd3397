import { countMarked } from "../report/tab-report";
import { browser } from "./browser";
import { formatNumber, t, tCount } from "./i18n";
import { injectFrameWatch } from "./inject";
import { PageUnreadable } from "./run-in-tab";
import type { SenderFrame } from "./sender";
import { readReports } from "./tab-page";

/** White on it has a contrast of 8:1. */
const BADGE_COLOR = "#5b3da6";

/** Tabs whose badge is being written, with the frame whose marks have changed since. */
const changed = new Map<number, SenderFrame | null>();

/**
 * Writes the number of marked claims of a tab on the toolbar icon; nothing where nothing is known. Asks the
 * tab's frames anew each time, one time after the other: of two counts the newer has to be written last.
 * @param frame the one whose marks have changed
 */
export async function updateBadge(tabId: number, frame: SenderFrame): Promise<void> {
  const isBusy = changed.has(tabId);
  changed.set(tabId, frame);
  if (isBusy) return;
  try {
    for (let next = changed.get(tabId); next; next = changed.get(tabId)) {
      changed.set(tabId, null);
      await writeBadge(tabId, next);
    }
  } finally {
    changed.delete(tabId);
  }
}

/** Until the tab shows what was counted: it may have gone on to another page meanwhile, of which nobody tells. */
async function writeBadge(tabId: number, frame: SenderFrame): Promise<void> {
  let counted = await countTab(tabId, frame);
  for (;;) {
    await write(tabId, counted?.count ?? 0);
    if (!counted) return;
    if (counted.isInFrames) await injectFrameWatch(tabId);
    const now = await countTab(tabId, frame);
    if (now?.frames === counted.frames) return;
    counted = now;
  }
}

interface Counted {
  readonly count: number;
  /** Names of the documents that have reports. */
  readonly frames: string;
  readonly isInFrames: boolean;
}

/** How many claims are marked in a tab, and where; null where there are none, or nobody can look. */
async function countTab(tabId: number, frame: SenderFrame): Promise<Counted | null> {
  try {
    const { frames } = await readReports(tabId, frame);
    const count = countMarked(frames);
    if (count === 0) return null;
    const names = frames.map(({ report }) => report.frame).join();
    return { count, frames: names, isInFrames: frames.some(({ frameId }) => frameId !== 0) };
  } catch (error) {
    if (error instanceof PageUnreadable) return null;
    throw error;
  }
}

async function write(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR });
    await browser.action.setBadgeText({ tabId, text: count > 0 ? formatNumber(count) : "" });
    const title = count > 0 ? tCount("badgeTitle", count) : t("extName");
    await browser.action.setTitle({ tabId, title });
  } catch (error) {
    if (/no tab with id|invalid tab id/i.test(String(error))) return; // closed meanwhile
    throw error;
  }
}
