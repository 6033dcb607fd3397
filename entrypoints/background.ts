import { NAME_SHARDS } from "virtual:obelus-names";
import type { Runtime } from "webextension-polyfill";
import { defineBackground } from "wxt/utils/define-background";
import { updateBadge } from "../lib/extension/badge";
import { browser } from "../lib/extension/browser";
import { injectAnnotator, injectGateEverywhere } from "../lib/extension/inject";
import { isReadingCommand, leadReader } from "../lib/extension/lead-reader";
import { isStoryNamed, loadStoriesFor } from "../lib/extension/load-stories";
import {
  type Answers,
  type Fault,
  MAY_SEND,
  parseToBackground,
  type ToBackground,
} from "../lib/extension/messages";
import { frameOf, type SenderFrame, senderKind } from "../lib/extension/sender";
import { isPaused, readSettings, updateSettings } from "../lib/extension/settings";
import { siteOf } from "../lib/extension/site";
import { errorText } from "../lib/report/error-text";

type Sender = Runtime.MessageSender;

/** Within this time after it has started the background the browser tells that it has just started itself. */
const TELLS_WITHIN_MS = 500;

/** Remembers nothing but that open pages were entered: the browser may end it at any time. All listeners are there at once. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender) => {
    const message = parseToBackground(raw);
    const own = { id: browser.runtime.id, origin: browser.runtime.getURL("") };
    const kind = senderKind(sender, own);
    // Other listeners may know what is not ours.
    if (!message || !kind || !MAY_SEND[message.type].includes(kind)) return undefined;
    return answer(message, sender)?.catch((error: unknown): Fault => {
      report(error);
      return { fault: errorText(error) };
    });
  });

  // Firefox for Android has none.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === "toggle-marks")
      updateSettings(browser.storage.local, ({ marks }) => ({ marks: !marks })).catch(report);
    // The key is the reader's wish, and opens the page to us for once (activeTab).
    if (command === "read-page" && tab?.id !== undefined) injectAnnotator(tab.id).catch(report);
    if (isReadingCommand(command) && tab?.id !== undefined) leadReader(tab.id, command).catch(report);
  });

  enterOpenPages().catch(report);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") browser.tabs.create({ url: "/onboarding.html" }).catch(report);
  });

  // Pages that were open before the reader gave access to them.
  browser.permissions.onAdded.addListener(() => {
    injectGateEverywhere(false).catch(report);
  });
});

/**
 * Once after installing, an update and switching on, of which no event tells: then the session's store is empty. Again
 * where the background was ended before all pages were entered.
 */
async function enterOpenPages(): Promise<void> {
  const { session } = browser.storage;
  const isWithBrowser = new Promise<boolean>((resolve) => {
    browser.runtime.onStartup.addListener(() => resolve(true));
    setTimeout(resolve, TELLS_WITHIN_MS, false);
  });
  const { started } = await session.get("started");
  if (started) return;
  // Pages that open with the browser get the gate from it.
  if (!(await isWithBrowser)) await injectGateEverywhere(true);
  await session.set({ started: true });
}

const done = () => "done" as const;

function answer(message: ToBackground, sender: Sender): Promise<Answers[keyof Answers]> | undefined {
  const tabId = sender.tab?.id;
  switch (message.type) {
    case "candidate":
      return tabId === undefined
        ? undefined
        : admit(tabId, frameOf(sender), siteOf(sender), message.names).then(done);
    case "loadStories":
      return loadStoriesFor(message, NAME_SHARDS, siteOf(sender));
    case "reportChanged":
      return tabId === undefined ? undefined : updateBadge(tabId, frameOf(sender)).then(done);
    case "readTab":
      return injectAnnotator(message.tabId).then(done);
    default:
      return message satisfies never;
  }
}

/**
 * Lets the annotator into a frame that shows names which may be a story's: where one is, and its story is on, unless
 * the reader paused the site or wants to be asked.
 */
async function admit(
  tabId: number,
  frame: SenderFrame,
  site: string,
  names: readonly string[],
): Promise<void> {
  const settings = await readSettings(browser.storage.local);
  if (settings.mode !== "every-page" || isPaused(settings, site)) return;
  if (await isStoryNamed(names, NAME_SHARDS, settings)) await injectAnnotator(tabId, frame);
}

function report(error: unknown): void {
  console.error("Obelus:", error);
}
