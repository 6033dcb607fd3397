/**
 * Stands in for what the gate finds in a page, so that it can be run and timed at once: idle moments come when
 * the bench says so, and messages are counted instead of sent.
 */
type IdleWork = (deadline: { didTimeout: boolean; timeRemaining(): number }) => void;

const world = globalThis as unknown as Record<string, unknown>;
const idle: IdleWork[] = [];

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
    get local() {
      gateLog.storageReads++;
      return { get: () => Promise.resolve({}) };
    },
  },
};
world.requestIdleCallback = (work: IdleWork) => idle.push(work);

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

/** Runs all idle work there is, and what it asks for in turn. Answers the milliseconds of each piece. */
export function idleSlices(): number[] {
  const slices: number[] = [];
  for (let work = idle.shift(); work; work = idle.shift()) {
    const start = performance.now();
    work({ didTimeout: false, timeRemaining: () => Math.max(0, IDLE_MS - (performance.now() - start)) });
    slices.push(performance.now() - start);
  }
  return slices;
}
