import type { Browser } from "webextension-polyfill";

/**
 * The extension API for scripts in a page, without the polyfill's 10 kB: what they use of it answers
 * with promises under Manifest V3 in every browser, `chrome` or `browser`.
 */
type PageBrowser = Pick<Browser, "storage"> & { runtime: Pick<Browser["runtime"], "sendMessage" | "id"> };

const native = globalThis as { browser?: PageBrowser; chrome?: PageBrowser };

export const pageBrowser = (native.browser?.runtime?.id ? native.browser : native.chrome) as PageBrowser;
