import { errorText } from "../report/error-text";
import { isWithheld } from "./access";
import { browser } from "./browser";

/** How long frames beside the top one may take to answer, in milliseconds. */
const PATIENCE_MS = 1000;

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

/** What a function gave in one frame; plain data, since it is copied between processes. */
export interface FrameAnswer<T> {
  readonly frameId: number;
  readonly value: T;
}

type Target = Parameters<typeof browser.scripting.executeScript>[0]["target"];

/**
 * Runs a function in all frames of a tab; twice in the top one, so it may change nothing. Where another frame hangs,
 * the browser would hold back all answers for ever: then the top frame's stands alone.
 * Throws as runIn does.
 */
export async function runInAll<T>(tabId: number, func: () => T): Promise<FrameAnswer<NonNullable<T>>[]> {
  const top = await runIn(tabId, { tabId, frameIds: [0] }, func, []);
  return (await inTime(runIn(tabId, { tabId, allFrames: true }, func, []))) ?? top;
}

/**
 * Runs a function in frames of a tab. Throws PageUnreadable where the browser refuses, PageWithheld until a click.
 * @param address of the frame, where one alone is meant
 */
export async function runIn<T>(
  tabId: number,
  target: Target,
  func: (...args: never[]) => T,
  args: unknown[],
  address?: string,
): Promise<FrameAnswer<NonNullable<T>>[]> {
  try {
    if (await isWithheld(tabId, address)) throw new PageWithheld(tabId);
    // Without injectImmediately the call would wait for a slow page to finish loading.
    const results = await browser.scripting.executeScript({
      target,
      func: func as (...args: unknown[]) => T,
      args,
      injectImmediately: true,
    });
    // A frame that went away while being asked answers null.
    return results.flatMap(({ frameId, result }) =>
      result == null ? [] : [{ frameId, value: result as NonNullable<T> }],
    );
  } catch (cause) {
    if (cause instanceof PageWithheld) throw cause;
    throw new PageUnreadable(tabId, cause);
  }
}

/** What a task gives; null where that takes longer than frames may take. The task itself goes on. */
export async function inTime<T>(task: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, null);
  });
  try {
    return await Promise.race([task, late]);
  } finally {
    clearTimeout(timer);
  }
}
