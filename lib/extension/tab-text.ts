import { askBackground } from "./ask-background";
import { browser } from "./browser";
import type { PageApi } from "./page-api";
import { runInAll } from "./run-in-tab";

/** The text of one frame of a tab, as Obelus reads it. */
export type FrameText = ReturnType<PageApi["text"]>;

const LONGEST_WAIT_MS = 15_000;
const LOOK_AGAIN_MS = 100;

/**
 * The texts of a tab's frames, read now, whether a story's names stand there or not. Rejects where the browser lets
 * no extension in, or when the page has not been read in time.
 */
export async function readTabTexts(tabId: number): Promise<FrameText[]> {
  await askBackground(browser.runtime, { type: "readTab", tabId });
  const deadline = Date.now() + LONGEST_WAIT_MS;
  for (;;) {
    const texts = (await runInAll(tabId, lookAtText)).map(({ value }) => value);
    const read = texts.filter((text) => text !== "reading");
    if (read.length > 0 && read.length === texts.length) return read;
    if (Date.now() > deadline) throw new Error(`The page was not read within ${LONGEST_WAIT_MS / 1000} s.`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

/** Runs in the page's frames: it may use nothing of this file. */
function lookAtText(): FrameText | "reading" | null {
  // Own, since elements of the page with this name answer too.
  const page = Object.hasOwn(globalThis, "obelus") ? globalThis.obelus : undefined;
  if (!page) return null;
  return page.settled ? page.text() : "reading";
}
