import { render } from "preact";
import { Popup } from "../../components/Popup";
import { pageRoot } from "../../components/page-root";
import type { PopupActions } from "../../components/popup-actions";
import { requestAccess } from "../../lib/extension/access";
import { browser } from "../../lib/extension/browser";
import { t } from "../../lib/extension/i18n";
import { observeTab } from "../../lib/extension/observe-tab";
import { type SettingsChange, updateSettings } from "../../lib/extension/settings";
import { tabAnnotations } from "../../lib/extension/tab-annotations";
import { showInTab } from "../../lib/extension/tab-page";
import type { TabView } from "../../lib/extension/view-tab";
import { errorText } from "../../lib/report/error-text";

const CHECKING: TabView = { state: { kind: "checking" }, marks: true, host: null, limited: false };

/** `?tab=<id>` opens the popup as a page of its own for a given tab, as the tests do. */
const tabInAddress = new URLSearchParams(location.search).get("tab");

/** Where it is the browser's own small window, which leaves the page free again. */
function closePopup(): void {
  if (tabInAddress === null) window.close();
}

async function start() {
  const { tabId, windowId } = await findTab();
  const root = pageRoot();
  let view = CHECKING;
  let fault: string | null = null;
  const draw = () => render(<Popup view={view} fault={fault} actions={actions} />, root);
  const actions = actionsFor(tabId, (change) => {
    updateSettings(browser.storage.local, change)
      .then(
        () => null,
        (error: unknown) => t("settingsNotSaved", errorText(error)),
      )
      .then((reason) => {
        fault = reason;
        draw();
      });
  });
  draw();
  const take = (seen: TabView) => {
    view = seen;
    draw();
  };
  observeTab(tabId, take, tabInAddress === null);
  // Firefox leaves it open over the tab that comes to the front by key, where it would speak of another page.
  browser.tabs.onActivated.addListener((now) => {
    if (now.windowId === windowId && now.tabId !== tabId) closePopup();
  });
}

/** The tab that is spoken of, and its window where that is known. */
async function findTab(): Promise<{ tabId: number; windowId?: number | undefined }> {
  if (tabInAddress !== null) return { tabId: Number(tabInAddress) };
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error("popup: the window has no active tab");
  return { tabId: tab.id, windowId: tab.windowId };
}

function actionsFor(tabId: number, store: (change: SettingsChange) => void): PopupActions {
  return {
    async show(mark) {
      const shown = await showInTab(tabId, mark.frameId, mark.id).catch((error: unknown) => {
        console.warn(error);
        return false;
      });
      // It would cover the place.
      if (shown) closePopup();
      return shown;
    },
    copy: (text) => navigator.clipboard.writeText(text),
    // Asked for in the press itself: Safari lets nothing be copied later.
    copyAnnotations: (storyId) => navigator.clipboard.write([textToCome(tabAnnotations(tabId, storyId))]),
    // The popup draws itself again when the store tells of the change.
    setMarks: (marks) => store(() => ({ marks })),
    setPaused: (host, paused) =>
      store(({ pausedSites }) => {
        const others = pausedSites.filter((site) => site !== host);
        return { pausedSites: paused ? [...others, host] : others };
      }),
    allow: () => void requestAccess(),
    openSettings: () => void browser.runtime.openOptionsPage(),
  };
}

function textToCome(text: Promise<string>): ClipboardItem {
  const type = "text/plain";
  return new ClipboardItem({ [type]: text.then((whole) => new Blob([whole], { type })) });
}

void start();
