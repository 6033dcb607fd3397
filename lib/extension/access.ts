import { browser } from "./browser";

/** All pages that the manifest asks for but local files, which each browser handles in a way of its own. */
const ORIGINS = ["http://*/*", "https://*/*"];

/** All pages that can be read, as far as the browser lets us. */
export const READABLE = [...ORIGINS, "file:///*"];

/** False where the reader has limited, or taken back, the access to sites that the manifest asks for. */
export function hasAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: ORIGINS });
}

/** True where pages like the one at this address are read as they open: all are, or those of its site. */
export async function hasAccessTo(url: string | undefined): Promise<boolean> {
  if (await hasAccess()) return true;
  if (!url || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (!/^https?:$/u.test(protocol)) return false;
  // Not every browser knows every name (`[::1]`) in a pattern.
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }).catch(() => false);
}

/**
 * True where the browser keeps us away from a tab until the reader clicks: Chromium then lets scripts wait for
 * that click instead of refusing them.
 * @param address of the one frame that is meant: it may be open to us though the page around it is not
 */
export async function isWithheld(tabId: number, address?: string): Promise<boolean> {
  // The address shows only with access to the page: to all, to this one, or for this once by a click.
  const { url } = await browser.tabs.get(tabId);
  return !url && !(await hasAccessTo(address));
}

/** From this version on Firefox lets the reader decide whether an extension may read files; before, all may. */
const FIREFOX_ASKS = 153;

/** The message that says what opens pages saved on the disk to us; null where they are open. */
export async function missingFileAccess(): Promise<"unreadableFiles" | "unreadableFilesFirefox" | null> {
  // Not every browser has these.
  if ((await browser.extension?.isAllowedFileSchemeAccess?.()) !== false) return null;
  const firefox = await browser.runtime.getBrowserInfo?.();
  if (!firefox) return "unreadableFiles";
  return Number.parseInt(firefox.version, 10) < FIREFOX_ASKS ? null : "unreadableFilesFirefox";
}

/** Asks the reader for it. Must be called at once in a click: browsers forbid asking out of the blue. */
export function requestAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: ORIGINS });
}

/** Calls back whenever access was given or taken, here or in the browser's own settings. */
export function watchAccess(callback: (allowed: boolean) => void): () => void {
  const listener = () => void hasAccess().then(callback);
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
}
