import { inTime, PageUnreadable, runIn, runInAll } from "./run-in-tab";

/** The browser commands that lead a reader through the claims of a page. */
const COMMANDS = ["next-claim", "previous-claim", "open-note"] as const;
export type ReadingCommand = (typeof COMMANDS)[number];

export function isReadingCommand(command: string): command is ReadingCommand {
  return (COMMANDS as readonly string[]).includes(command);
}

/** The command before: two at once would both go on from the same place. */
let before: Promise<unknown> = Promise.resolve();

/**
 * Does what a reading command asks for, in the frame where the reader was last, else in the first one that
 * has claims; after a frame's last claim comes the next frame's first. Nothing where no claim is marked.
 */
export async function leadReader(tabId: number, command: ReadingCommand): Promise<void> {
  // One that hangs, in a frame that does, or fails takes no other with it.
  const led = before.then(() => inTime(lead(tabId, command)));
  before = led.catch(() => null);
  await led;
}

async function lead(tabId: number, command: ReadingCommand): Promise<void> {
  try {
    const asked = await runInAll(tabId, readPlace);
    const frames = asked.filter(({ value }) => value.marked > 0).sort((a, b) => a.frameId - b.frameId);
    const last = Math.max(...frames.map(({ value }) => value.visited));
    const start = frames.findIndex(({ value }) => value.visited === last);
    const direction = command === "previous-claim" ? -1 : 1;
    // Once round, and back to the first frame's other end.
    for (let turn = 0; turn <= frames.length && start >= 0; turn++) {
      const frame = frames.at((start + turn * direction) % frames.length);
      if (!frame) return;
      const target = { tabId, frameIds: [frame.frameId] };
      const [led] =
        command === "open-note"
          ? await runIn(tabId, target, openNote, [])
          : await runIn(tabId, target, walk, [direction, turn > 0]);
      if (led?.value) return;
    }
  } catch (error) {
    if (!(error instanceof PageUnreadable)) throw error; // no claims on a page that cannot be read
  }
}

// The functions below run inside the page's frame: they may use nothing of this file.

function readPlace(): { marked: number; visited: number } {
  // Own, since elements of the page with this name answer too.
  const obelus = Object.hasOwn(globalThis, "obelus") ? globalThis.obelus : undefined;
  return { marked: obelus?.marked ?? 0, visited: obelus?.visited?.time ?? 0 };
}

function walk(direction: -1 | 1, fromEdge: boolean): boolean {
  return globalThis.obelus?.walk(direction, fromEdge) ?? false;
}

function openNote(): boolean {
  return globalThis.obelus?.openHere() ?? false;
}
