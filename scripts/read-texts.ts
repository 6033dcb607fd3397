import type { FrameText } from "../lib/extension/tab-text";
import type { Drive } from "./drive";
import { waitFor } from "./wait-for";

/** The texts of all frames of a tab that is open, also where no story's name brought the reader in. */
export async function readTexts(drive: Drive, tabId: number): Promise<FrameText[]> {
  await drive.inExtension(`(await api.runtime.sendMessage({ type: "readTab", tabId: ${tabId} }), 0)`);
  return waitFor("the page's text", async () => {
    const states = await drive.readFrames(tabId);
    if (!states.some(({ report }) => report) || !states.every(({ settled }) => settled)) return null;
    const injection = `{target: {tabId: ${tabId}, allFrames: true}, injectImmediately: true, func: ${readText}}`;
    const texts = await drive.inExtension<(FrameText | null)[]>(
      `(await api.scripting.executeScript(${injection})).map(({ result }) => result)`,
    );
    return texts.filter((text) => text !== null);
  });
}

/** Runs in the page's frames: it may use nothing of this file. */
function readText(): FrameText | null {
  return globalThis.obelus?.text() ?? null;
}
