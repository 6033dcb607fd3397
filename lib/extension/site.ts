import type { Runtime } from "webextension-polyfill";

type Sender = Runtime.MessageSender & { readonly origin?: string };

/** Host name of an address; empty where it has none. */
export function hostOf(address = ""): string {
  return URL.canParse(address) ? new URL(address).hostname : "";
}

/** Whose document a frame shows: one that a page has written (`about:blank`, `blob:`) has its maker's origin. */
export function addressOf({ origin, url }: Sender): string | undefined {
  return hostOf(origin) ? origin : url;
}

/** Host name of the page in a sender's tab; of the frame itself where that has none, or the browser hides it. */
export function siteOf(sender: Sender): string {
  return hostOf(sender.tab?.url) || hostOf(addressOf(sender));
}
