import { errorText } from "../lib/report/error-text";

/** Thrown when a condition did not hold in time; says what was waited for and what came last. */
export class WaitTimeout extends Error {
  override name = "WaitTimeout";
}

export interface WaitOptions {
  /** Milliseconds. */
  readonly timeout?: number;
  readonly interval?: number;
}

export const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/**
 * Asks until the answer is neither false, null nor undefined, and gives it back. A question that throws
 * counts as a no: pages are away for a moment while they navigate.
 */
export async function waitFor<T>(
  what: string,
  ask: () => T | Promise<T>,
  { timeout = 10_000, interval = 50 }: WaitOptions = {},
): Promise<Exclude<T, false | null | undefined>> {
  const deadline = Date.now() + timeout;
  let last = "no answer";
  for (;;) {
    try {
      const answer = await within(Math.max(deadline - Date.now(), interval), what, async () => ask());
      if (answer !== false && answer !== null && answer !== undefined) {
        return answer as Exclude<T, false | null | undefined>;
      }
      last = String(answer);
    } catch (error) {
      last = errorText(error);
    }
    if (Date.now() >= deadline) throw new WaitTimeout(`Waited ${timeout} ms for ${what}; last: ${last}`);
    await pause(interval);
  }
}

/** The task's result, or a WaitTimeout when it takes longer. The task itself is not stopped. */
export async function within<T>(milliseconds: number, what: string, task: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new WaitTimeout(`${what}: no answer in ${milliseconds} ms`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([task(), late]);
  } finally {
    clearTimeout(timer);
  }
}
