import { errorText } from "../report/error-text";
import type { FrameProgress } from "../report/popup-state";
import type { TabFrame } from "../report/tab-report";
import type { FrameReport } from "../report/types";
import { isWithheld } from "./access";
import { browser } from "./browser";
import { t } from "./i18n";

/** The browser lets no extension into this page: its own pages, stores, a site without permission. */
export class PageUnreadable extends Error {
  constructor(tabId: number, cause: unknown) {
    super(`Tab ${tabId} cannot be read: ${errorText(cause)}`, {
      cause,
    });
    this.name = "PageUnreadable";
  }
}

/** The reader's browser keeps extensions away from this page until they are clicked. */
export class PageWithheld extends PageUnreadable {
  constructor(tabId: number) {
    super(tabId, "no access until the reader clicks");
    this.name = "PageWithheld";
  }
}

export interface TabReading {
  /** Frames that hold a report, with the browser's number of each. */
  readonly frames: readonly TabFrame[];
  readonly top: FrameProgress;
  readonly others: readonly FrameProgress[];
  /** Host name of the top frame; empty for local files. */
  readonly host: string;
  /** Which frames' annotators failed, in sentences of the interface's language. */
  readonly faults: readonly string[];
}

/** What `look` brings out of one frame; plain data, since it is copied between processes. */
interface FrameLook {
  readonly report: FrameReport | null;
  readonly progress: FrameProgress;
  readonly host: string;
  /** Why the frame's annotator gave no report. */
  readonly fault: string | null;
}

/** Asks all frames of a tab. Throws PageUnreadable where the browser refuses. */
export async function readTab(tabId: number): Promise<TabReading> {
  const looks = await runIn<FrameLook>(tabId, { tabId, allFrames: true }, look, []);
  const top = looks.find(({ frameId }) => frameId === 0)?.value;
  return {
    frames: looks.flatMap(({ frameId, value: { report } }) => (report ? [{ frameId, report }] : [])),
    top: top?.progress ?? "absent",
    others: looks.filter(({ frameId }) => frameId !== 0).map(({ value }) => value.progress),
    host: top?.host ?? "",
    faults: looks.flatMap(({ value: { fault } }) => (fault === null ? [] : t("limitFailed", fault))),
  };
}

/** Scrolls to a mark and opens its card. False where it is gone; throws PageUnreadable where refused. */
export async function showInTab(tabId: number, frameId: number, annotationId: string): Promise<boolean> {
  const [shown] = await runIn<boolean>(tabId, { tabId, frameIds: [frameId] }, showMark, [annotationId]);
  return shown?.value ?? false;
}

type Target = Parameters<typeof browser.scripting.executeScript>[0]["target"];

/** Runs a function in frames of a tab. Throws PageUnreadable where the browser refuses, PageWithheld until a click. */
export async function runIn<T>(
  tabId: number,
  target: Target,
  func: (...args: never[]) => T,
  args: unknown[],
): Promise<{ readonly frameId: number; readonly value: T }[]> {
  try {
    if (await isWithheld(tabId)) throw new PageWithheld(tabId);
    // Without injectImmediately the call would wait for a slow page to finish loading.
    const results = await browser.scripting.executeScript({
      target,
      func: func as (...args: unknown[]) => T,
      args,
      injectImmediately: true,
    });
    // A frame that went away while being asked answers null.
    return results.flatMap(({ frameId, result }) =>
      result == null ? [] : [{ frameId, value: result as T }],
    );
  } catch (cause) {
    if (cause instanceof PageWithheld) throw cause;
    throw new PageUnreadable(tabId, cause);
  }
}

// The two functions below run inside the page's frame: they may use nothing of this file.

function look(): FrameLook {
  // Own, since elements of the page with these names answer too.
  const obelus = Object.hasOwn(globalThis, "obelus") ? globalThis.obelus : undefined;
  const obelusGate = Object.hasOwn(globalThis, "obelusGate") ? globalThis.obelusGate : undefined;
  const reader = obelus ?? obelusGate;
  // A page that is still loading may not have got its reader yet.
  const reading = reader ? !reader.settled : document.readyState !== "complete";
  const progress: FrameProgress = reading ? "reading" : reader ? "settled" : "absent";
  const seen = { progress, host: location.hostname };
  try {
    return { ...seen, report: obelus?.report() ?? null, fault: null };
  } catch (error) {
    return { ...seen, report: null, fault: `${location.origin}: ${String(error)}` };
  }
}

function showMark(annotationId: string): boolean {
  return Object.hasOwn(globalThis, "obelus") ? (globalThis.obelus?.show(annotationId) ?? false) : false;
}
