import { isWithheld, ORIGINS } from "./access";
import { browser } from "./browser";
import { inTime } from "./run-in-tab";

const ANNOTATOR = "annotator.js";
const GATE = "gate.js";

/**
 * Puts the annotator into frames of a tab; without `frameIds` into all. A frame that has it reads again. The gate
 * goes first where it is not there yet: it finds the names whose stories the annotator asks for.
 */
export async function injectAnnotator(tabId: number, frameIds?: number[]): Promise<void> {
  await inject([GATE, ANNOTATOR], frameIds ? { tabId, frameIds } : { tabId, allFrames: true });
}

/** Puts the gate into tabs that were open before the extension was there. */
export async function injectGateEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ORIGINS, discarded: false });
  await Promise.all(
    tabs.map(({ id }) => (id === undefined ? undefined : inject([GATE], { tabId: id, allFrames: true }))),
  );
}

/** Frames vanish and pages refuse at any time: expected, said in one line, nothing lost. */
async function inject(
  scripts: readonly string[],
  target: { tabId: number; frameIds?: number[]; allFrames?: boolean },
) {
  try {
    if (await isWithheld(target.tabId)) throw new Error("no access until the reader clicks");
    const files = scripts.map((file) => `/${file}`);
    const taken = browser.scripting.executeScript({ target, files, injectImmediately: true });
    // They are on their way; of many frames one that hangs takes them in whenever it can.
    await (target.allFrames ? inTime(taken) : taken);
  } catch (error) {
    console.info(`Obelus: ${scripts.join(" and ")} could not enter tab ${target.tabId}: ${String(error)}`);
  }
}
