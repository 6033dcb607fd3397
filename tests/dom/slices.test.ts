// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { inSlices } from "../../lib/dom/slices";

/** Work that takes 5 ms a step by the clock. */
function* steps(count: number, done: number[]): Generator<void> {
  for (let step = 0; step < count; step++) {
    vi.advanceTimersByTime(5);
    done.push(step);
    yield;
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance", "setTimeout", "clearTimeout"] });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it("lets the page's own tasks go first, and says how long it worked", async () => {
  const priorities: (string | undefined)[] = [];
  vi.stubGlobal("scheduler", {
    async postTask(task: () => void, options: { priority?: string }) {
      priorities.push(options.priority);
      vi.advanceTimersByTime(50); // what the page had waiting
      task();
    },
  });
  const done: number[] = [];
  expect(await inSlices(steps(5, done), new AbortController().signal)).toBe(25);
  expect(done).toHaveLength(5);
  expect(priorities).toEqual(["background", "background"]);
});

it("goes on in a page that never rests", async () => {
  vi.stubGlobal("scheduler", { postTask: () => new Promise(() => undefined) });
  const done: number[] = [];
  const worked = inSlices(steps(5, done), new AbortController().signal);
  expect(done).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await worked).toBe(25);
});

it("stops where it is told to", async () => {
  const ending = new AbortController();
  vi.stubGlobal("scheduler", {
    async postTask(task: () => void) {
      ending.abort();
      task();
    },
  });
  const done: number[] = [];
  await inSlices(steps(5, done), ending.signal);
  expect(done).toHaveLength(2);
});
