import { inSlices } from "../../lib/dom/slices";

/** The readings of a frame, one after the other: two at once would undo each other's blocks. */
export class Turns {
  /** Readings that have not ended, queued ones too. */
  pending = 0;
  /** Milliseconds at work in the reading that is under way. */
  private worked = 0;
  private last: Promise<unknown> = Promise.resolve();

  /** @param signal aborted where this copy of the annotator ends */
  constructor(private readonly signal: AbortSignal) {}

  /** Queues a reading, which must not reject. Answers the milliseconds it was at work. */
  take(reading: () => Promise<void>): Promise<number> {
    this.pending++;
    const worked = this.last
      .then(() => {
        this.worked = 0;
        return reading();
      })
      .then(() => this.worked)
      .finally(() => this.pending--);
    this.last = worked;
    return worked;
  }

  /** Work that is one step. */
  step<T>(work: () => T): T {
    const start = performance.now();
    const result = work();
    this.worked += performance.now() - start;
    return result;
  }

  /** The result of steps taken in slices; null where this copy has ended meanwhile. */
  async inSlices<T>(steps: Generator<void, T>): Promise<T | null> {
    let result: T | null = null;
    const all = (function* () {
      result = yield* steps;
    })();
    this.worked += await inSlices(all, this.signal);
    return result;
  }
}
