import type { Runtime } from "webextension-polyfill";

/** Host name of an address; empty where it has none. */
export function hostOf(address = ""): string {
  return URL.canParse(address) ? new URL(address).hostname : "";
}

/**
 * Host name of the page in a sender's tab. Where that has none, or the browser hides it, of the frame itself: a window
 * that a page writes (`about:blank`, `blob:`) has its maker's origin.
 */
export function siteOf({ tab, origin, url }: Runtime.MessageSender & { readonly origin?: string }): string {
  return hostOf(tab?.url) || hostOf(origin) || hostOf(url);
}
