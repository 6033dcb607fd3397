import type { FrameProgress } from "../report/popup-state";
import type { TabFrame } from "../report/tab-report";
import type { FrameReport, Visit } from "../report/types";
import { isWithheld } from "./access";
import { t } from "./i18n";
import { runIn, runInAll } from "./run-in-tab";
import type { SenderFrame } from "./sender";

export interface TabReading {
  /** Frames that hold a report, with the browser's number of each. */
  readonly frames: readonly TabFrame[];
  readonly top: FrameProgress;
  readonly others: readonly FrameProgress[];
  /** Host name of the top frame's site; empty for local files. */
  readonly host: string;
  /** Which frames' annotators failed, in sentences of the interface's language. */
  readonly faults: readonly string[];
}

/** What `look` brings out of one frame. */
interface FrameLook {
  readonly report: FrameReport | null;
  readonly visited: Visit | null;
  readonly progress: FrameProgress;
  readonly host: string;
  /** Why the frame's annotator gave no report. */
  readonly fault: string | null;
}

/**
 * Asks all frames of a tab that answer. Throws PageUnreadable where the browser refuses.
 * @param frame the one to ask where the browser keeps us away from the page around it, and from all that it holds
 */
export async function readReports(tabId: number, frame?: SenderFrame): Promise<TabReading> {
  const isAlone = frame !== undefined && (await isWithheld(tabId));
  const looks = isAlone
    ? await runIn<FrameLook>(tabId, { tabId, ...frame.target }, look, [], frame.address)
    : await runInAll(tabId, look);
  const top = looks.find(({ frameId }) => frameId === 0)?.value;
  return {
    frames: looks.flatMap(({ frameId, value: { report, visited } }) =>
      report ? [{ frameId, report, visited }] : [],
    ),
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

// The two functions below run inside the page's frame: they may use nothing of this file.

function look(): FrameLook {
  // Own, since elements of the page with these names answer too.
  const obelus = Object.hasOwn(globalThis, "obelus") ? globalThis.obelus : undefined;
  const obelusGate = Object.hasOwn(globalThis, "obelusGate") ? globalThis.obelusGate : undefined;
  const reader = obelus ?? obelusGate;
  // A page that is still loading may not have got its reader yet. A frame may load for ever; one with a story tells.
  const reading = reader ? !reader.settled : window === top && document.readyState !== "complete";
  // Chromium lets us into the page around a PDF, but not into its text.
  const hasNoText = /^application\/pdf$|^(?:audio|image|video)\/(?!svg)/u.test(document.contentType);
  const reached = reader ? "settled" : "absent";
  const progress: FrameProgress = hasNoText ? "no-text" : reading ? "reading" : reached;
  // A page that another one wrote has no host in its address, but its maker's origin.
  const host = location.hostname || (URL.canParse(origin) ? new URL(origin).hostname : "");
  const seen = { progress, host, visited: obelus?.visited ?? null };
  try {
    return { ...seen, report: obelus?.report() ?? null, fault: null };
  } catch (error) {
    return { ...seen, report: null, fault: `${location.origin}: ${String(error)}` };
  }
}

function showMark(annotationId: string): boolean {
  return Object.hasOwn(globalThis, "obelus") ? (globalThis.obelus?.show(annotationId) ?? false) : false;
}
