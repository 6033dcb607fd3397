import { MARK_KINDS } from "../report/mark-kinds";
import { isWithheld, READABLE } from "./access";
import { browser } from "./browser";
import { inTime } from "./run-in-tab";
import type { SenderFrame } from "./sender";

const ANNOTATOR = "annotator.js";
const GATE = "gate.js";
const FRAME_WATCH = "frame-watch.js";

type Target = { readonly tabId: number } & (SenderFrame["target"] | { readonly allFrames: true });

/**
 * Puts the annotator into a frame of a tab; where none is named into all. A frame that has it reads again. The gate
 * goes first where it is not there yet: it finds the names whose stories the annotator asks for.
 */
export async function injectAnnotator(tabId: number, frame?: SenderFrame): Promise<void> {
  const target = { tabId, ...(frame?.target ?? { allFrames: true as const }) };
  await enter(target, { files: [GATE, ANNOTATOR] }, frame?.address);
}

/** Has the frames of a tab tell when one among them goes. */
export async function injectFrameWatch(tabId: number): Promise<void> {
  await enter({ tabId, allFrames: true }, { files: [FRAME_WATCH] });
}

/**
 * Puts the gate into tabs that were open before this extension, or this version of it, was there.
 * @param isUpdate an older copy of ours may be in them
 */
export async function injectGateEverywhere(isUpdate: boolean): Promise<void> {
  const highlights = MARK_KINDS.map(({ name }) => name);
  const tabs = await browser.tabs.query({ url: READABLE, discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const target = { tabId: id, allFrames: true } as const;
      if (isUpdate) await enter(target, { func: clearLeft, args: [highlights] });
      await enter(target, { files: [GATE] });
    }),
  );
}

/**
 * Takes away what an older copy has drawn: Firefox gives it no time to do so, and where pages are read on a click only no
 * new copy comes. Runs inside the page's frame: it may use nothing of this file.
 */
function clearLeft(highlights: readonly string[]): void {
  // A new copy that has drawn already has done this itself.
  if (Object.hasOwn(globalThis, "obelus") && globalThis.obelus?.marked) return;
  for (const left of document.querySelectorAll("obelus-notes")) if (!left.firstChild) left.remove();
  // Firefox lets no extension go through the registry.
  for (const name of highlights) globalThis.CSS?.highlights?.delete(name);
}

type Code =
  | { readonly files: readonly string[] }
  | { readonly func: (names: readonly string[]) => void; readonly args: [readonly string[]] };

/** Frames vanish and pages refuse at any time: expected, said in one line, nothing lost. */
async function enter(target: Target, code: Code, address?: string): Promise<void> {
  try {
    if (await isWithheld(target.tabId, address)) throw new Error("no access until the reader clicks");
    // From the root of the package: some browsers take a path as one from the page that asks.
    const what = "files" in code ? { files: code.files.map((file): `/${string}` => `/${file}`) } : code;
    const taken = browser.scripting.executeScript({ target, ...what, injectImmediately: true });
    // It is on its way; of many frames one that hangs takes it in whenever it can.
    await ("allFrames" in target ? inTime(taken) : taken);
  } catch (error) {
    const name = "files" in code ? code.files.join(" and ") : code.func.name;
    console.info(`Obelus: ${name} could not enter tab ${target.tabId}: ${String(error)}`);
  }
}
