import { errorText } from "../report/error-text";
import { type PopupState, progressOf } from "../report/popup-state";
import { viewStory } from "../report/story-view";
import { mergeFrames } from "../report/tab-report";
import { hasAccessTo, missingFileAccess } from "./access";
import { browser } from "./browser";
import { readerLanguage, t } from "./i18n";
import { PageUnreadable, PageWithheld } from "./run-in-tab";
import { isPaused, notesLanguage, readSettings } from "./settings";
import { hostOf } from "./site";
import { loadStory, loadStoryIndex, newestReview } from "./stories";
import { readReports, type TabReading } from "./tab-page";

/** What the popup draws: one state, and the two settings it offers to change. */
export interface TabView {
  readonly state: PopupState;
  readonly marks: boolean;
  /** Null where there is no site to pause: local files, pages that cannot be read. */
  readonly host: string | null;
  /** True where pages are to be read as they open, but the browser keeps Obelus away until it is clicked. */
  readonly limited: boolean;
}

/** What one look at a tab gave. */
interface Sight {
  readonly view: TabView;
  /** True where no frame has been read for stories, and would not be without being asked for. */
  readonly wantsReader: boolean;
}

/**
 * Looks at a tab once. Never throws: what goes wrong is a state too.
 * @param isPressed the button was pressed on the page that the tab shows
 */
export async function viewTab(tabId: number, isPressed: boolean): Promise<Sight> {
  try {
    return await look(tabId);
  } catch (error) {
    return {
      view: { state: await failedState(error, isPressed), marks: true, host: null, limited: false },
      wantsReader: false,
    };
  }
}

async function look(tabId: number): Promise<Sight> {
  const settings = await readSettings(browser.storage.local);
  const { marks, mode } = settings;
  const paused = (host: string): Sight => ({
    view: { state: { kind: "paused", host }, marks, host, limited: false },
    wantsReader: false,
  });
  // The address shows only with permission for the page; where it does not, the page itself is asked.
  const { url } = await browser.tabs.get(tabId);
  const known = hostOf(url);
  if (isPaused(settings, known)) return paused(known);
  const reading = await readReports(tabId);
  const host = known || reading.host || null;
  if (host && isPaused(settings, host)) return paused(host);
  const state = await stateOf(reading, notesLanguage(settings, readerLanguage()));
  const wantsReader = reading.frames.length === 0 && (mode === "on-click" || state.kind === "unread");
  const limited = mode === "every-page" && !(await hasAccessTo(url));
  return { view: { state, marks, host, limited }, wantsReader };
}

async function stateOf(reading: TabReading, language: string): Promise<PopupState> {
  const report = mergeFrames(reading.frames);
  const limits = [...report.limits, ...reading.faults];
  if (report.stories.length > 0) {
    const stories = await Promise.all(
      report.stories.map(async (found) => viewStory(found, await loadStory(found.storyId), language)),
    );
    return { kind: "found", stories, limits };
  }
  const progress = progressOf(reading.top, reading.others);
  switch (progress) {
    case "reading":
      return { kind: "checking" };
    case "absent":
      return { kind: "unread" };
    case "no-text":
      return { kind: "unreadable", aboutFiles: null };
    case "settled":
      return { kind: "nothing", filesDate: newestReview(await loadStoryIndex()), limits };
    default:
      return progress satisfies never;
  }
}

async function failedState(error: unknown, isPressed: boolean): Promise<PopupState> {
  // The press would have let us in, were the page one of those that can be read.
  if (error instanceof PageWithheld && !isPressed) return { kind: "no-access" };
  if (error instanceof PageUnreadable) {
    const missing = await missingFileAccess();
    return { kind: "unreadable", aboutFiles: missing && t(missing) };
  }
  console.error(error);
  return { kind: "error", message: errorText(error) };
}
