/**
 * Stands in for what the gate finds in a page, so that it can be run and timed at once: idle moments come when
 * the bench says so, and messages are counted instead of sent.
 */
type IdleWork = (deadline: { didTimeout: boolean; timeRemaining(): number }) => void;

/** Work that can wait longer than this is no part of the decision: the search for shadow roots. */
const SOON_MS = 1000;

const world = globalThis as unknown as Record<string, unknown>;
const idle: { work: IdleWork; isLater: boolean }[] = [];

/** Of the time of a test: what the gate did. */
export const gateLog = { messages: 0, storageReads: 0, observing: 0 };

/** An idle moment of this length is what browsers give at most. */
const IDLE_MS = 50;

world.chrome = {
  runtime: {
    id: "bench",
    sendMessage() {
      gateLog.messages++;
      return Promise.resolve();
    },
  },
  storage: {
    onChanged: { addListener() {}, removeListener() {} },
    get local() {
      gateLog.storageReads++;
      return { get: () => Promise.resolve({}) };
    },
  },
};
world.requestIdleCallback = (work: IdleWork, { timeout }: { timeout: number }) =>
  idle.push({ work, isLater: timeout > SOON_MS });
/** Looks that come seconds later would fall into another call's time. */
world.setTimeout = () => 0;

const Native = MutationObserver;
/** The browser's own, with the time of its callbacks noted. */
world.MutationObserver = class extends Native {
  constructor(callback: MutationCallback) {
    super((records, observer) => {
      const start = performance.now();
      callback(records, observer);
      gateLog.observing += performance.now() - start;
    });
  }
};

/** Milliseconds of each piece of work: for the text, and for shadow roots after it. */
export interface Slices {
  readonly soon: number[];
  readonly later: number[];
}

/** Runs all idle work there is, and what it asks for in turn. */
export function idleSlices(): Slices {
  const slices: Slices = { soon: [], later: [] };
  for (let next = idle.shift(); next; next = idle.shift()) {
    const start = performance.now();
    next.work({ didTimeout: false, timeRemaining: () => Math.max(0, IDLE_MS - (performance.now() - start)) });
    slices[next.isLater ? "later" : "soon"].push(performance.now() - start);
  }
  return slices;
}
