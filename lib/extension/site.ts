import type { Runtime } from "webextension-polyfill";

/** Host name of the page in a sender's tab; of the frame itself where the browser hides the tab's address. */
export function siteOf(sender: Runtime.MessageSender): string {
  const address = sender.tab?.url ?? sender.url ?? "";
  return URL.canParse(address) ? new URL(address).hostname : "";
}
