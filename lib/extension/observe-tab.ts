import type { PopupState } from "../report/popup-state";
import { askBackground } from "./ask-background";
import { browser } from "./browser";
import { parseToBackground } from "./messages";
import { watchSettings } from "./settings";
import { type TabView, viewTab } from "./view-tab";

const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 1600;
/** States that end without a message. */
const WITHOUT_WORD: ReadonlySet<PopupState["kind"]> = new Set([
  "checking",
  "unread",
  "unreadable",
  "no-access",
]);

/**
 * Calls back with what is known about a tab, and again whenever its page, that one's report or a setting changes.
 * Returns the function that ends it.
 * @param isPressed the reader has come by the button, which opens the page in the tab to us where it can be
 */
export function observeTab(tabId: number, onView: (view: TabView) => void, isPressed = false): () => void {
  let isOpened = isPressed;
  let ended = false;
  let running = false;
  let again = false;
  let asked = false;
  let wait = FIRST_WAIT_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;

  let last: TabView | null = null;
  const show = (view: TabView) => {
    last = view;
    onView(view);
  };

  async function refresh(): Promise<void> {
    if (running) {
      again = true;
      return;
    }
    running = true;
    clearTimeout(timer);
    const { view, wantsReader } = await viewTab(tabId, isOpened).finally(() => {
      running = false;
    });
    if (ended) return;
    if (again) {
      again = false;
      if (!wantsReader) show(view); // a page may change faster than it can be looked at
      return refresh();
    }
    if (wantsReader && !asked) {
      // Opening the popup is the reader's wish to have read what the tab shows.
      asked = true;
      await requestReading(tabId);
      return refresh();
    }
    show(view);
    // Only a page that carries a story reports by itself; until one has been read, look again.
    if (WITHOUT_WORD.has(view.state.kind)) {
      timer = setTimeout(refresh, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    }
  }

  const onMessage = (message: unknown, sender: { id?: string; tab?: { id?: number } }): undefined => {
    const own = sender.id === browser.runtime.id && sender.tab?.id === tabId;
    if (own && parseToBackground(message)?.type === "reportChanged") void refresh();
  };
  // The tab goes on to another page, which may have nothing to report.
  const onUpdated = (id: number, { status }: { status?: string }) => {
    if (id !== tabId || status === undefined) return;
    if (status === "loading") isOpened = false;
    asked = false;
    wait = FIRST_WAIT_MS;
    void refresh();
  };
  browser.runtime.onMessage.addListener(onMessage);
  browser.tabs.onUpdated.addListener(onUpdated);
  const unwatch = watchSettings(browser.storage.onChanged, ({ marks }) => {
    // The switch answers before frames do, which may be long in it.
    if (last) show({ ...last, marks });
    void refresh();
  });
  void refresh();
  return () => {
    ended = true;
    clearTimeout(timer);
    browser.runtime.onMessage.removeListener(onMessage);
    browser.tabs.onUpdated.removeListener(onUpdated);
    unwatch();
  };
}

/** Asks the background to put the reader into a page that has none. */
async function requestReading(tabId: number): Promise<void> {
  try {
    await askBackground(browser.runtime, { type: "readTab", tabId });
  } catch (error) {
    console.warn(`Obelus: nobody answered the wish to read tab ${tabId}: ${String(error)}`);
  }
}
