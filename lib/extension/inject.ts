import { isWithheld, ORIGINS } from "./access";
import { browser } from "./browser";

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
  files: readonly string[],
  target: { tabId: number; frameIds?: number[]; allFrames?: boolean },
) {
  try {
    if (await isWithheld(target.tabId)) throw new Error("no access until the reader clicks");
    await browser.scripting.executeScript({
      target,
      files: files.map((file) => `/${file}`),
      injectImmediately: true,
    });
  } catch (error) {
    console.info(`Obelus: ${files.join(" and ")} could not enter tab ${target.tabId}: ${String(error)}`);
  }
}
