import type { Browser } from "webextension-polyfill";

/**
 * The extension API for scripts in a page, without the polyfill's 10 kB: what they use of it answers
 * with promises under Manifest V3 in every browser, `chrome` or `browser`.
 */
type PageBrowser = Pick<Browser, "storage"> & {
  /** Absent where a frame of the page stands in the interface's place. */
  runtime?: Pick<Browser["runtime"], "sendMessage" | "id">;
};

/** As the browser put it there: forms and frames of the page that bear these names answer too. */
function own(name: "browser" | "chrome"): PageBrowser | undefined {
  const api = Object.getOwnPropertyDescriptor(globalThis, name);
  return (api?.get ? api.get.call(globalThis) : api?.value) as PageBrowser | undefined;
}

const native = own("browser");
const named = globalThis as { chrome?: PageBrowser };

export const pageBrowser = (native?.runtime?.id ? native : (own("chrome") ?? named.chrome)) as PageBrowser;

/** True where the extension was updated or removed under this page: this copy of ours has to go. */
export function isOrphan(): boolean {
  return pageBrowser.runtime?.id === undefined;
}
