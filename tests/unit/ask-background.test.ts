import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { askBackground } from "../../lib/extension/ask-background";

type Listener = (event: Pick<PageTransitionEvent, "isTrusted" | "persisted">) => void;

/** What waits for the page to be shown. */
let waiting: Listener[];

beforeEach(() => {
  vi.useFakeTimers();
  waiting = [];
  vi.stubGlobal(
    "addEventListener",
    (_type: string, listener: Listener, { signal }: { signal: AbortSignal }) => {
      waiting.push(listener);
      signal.addEventListener("abort", () => {
        waiting = waiting.filter((one) => one !== listener);
      });
    },
  );
});
afterEach(() => {
  expect(waiting).toEqual([]);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A background that ends so many times before it answers. */
function runtime(ends: number) {
  const sendMessage = vi.fn(async () => {
    if (sendMessage.mock.calls.length <= ends) throw new Error("the channel closed before a response");
    return "answer";
  });
  return { id: "obelus" as string | undefined, sendMessage };
}

it.each([0, 1, 4])("asks again where the background ended %d times", async (ends) => {
  const ended = runtime(ends);
  const asked = askBackground(ended, { type: "reportChanged" });
  await vi.runAllTimersAsync();
  await expect(asked).resolves.toBe("answer");
  expect(ended.sendMessage).toHaveBeenCalledTimes(ends + 1);
});

it("asks again where the channel closed without a word", async () => {
  const sendMessage = vi
    .fn()
    .mockResolvedValueOnce(undefined)
    .mockResolvedValueOnce(null)
    .mockResolvedValue("done");
  const asked = askBackground({ id: "obelus", sendMessage }, { type: "candidate", names: [] });
  await vi.runAllTimersAsync();
  await expect(asked).resolves.toBe("done");
  expect(sendMessage).toHaveBeenCalledTimes(3);
});

it("asks again where the page comes out of the browser's cache, in which an answer is lost", async () => {
  const sendMessage = vi
    .fn()
    .mockReturnValueOnce(new Promise(() => {}))
    .mockResolvedValue("done");
  const asked = askBackground({ id: "obelus", sendMessage }, { type: "candidate", names: [] });
  const show = (event: Parameters<Listener>[0]) => {
    for (const listener of [...waiting]) listener(event);
  };
  show({ isTrusted: true, persisted: false });
  show({ isTrusted: false, persisted: true });
  await vi.runAllTimersAsync();
  expect(sendMessage).toHaveBeenCalledTimes(1);
  show({ isTrusted: true, persisted: true });
  await vi.runAllTimersAsync();
  await expect(asked).resolves.toBe("done");
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

it("passes on at once what went wrong in the background", async () => {
  const fault = { fault: "stories/index.json: answer 404" };
  const sendMessage = vi.fn().mockResolvedValue(fault);
  const asked = askBackground(
    { id: "obelus", sendMessage },
    { type: "loadStories", languages: ["en"], names: [] },
  );
  await expect(asked).rejects.toThrow("stories/index.json: answer 404");
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

it("gives up where it ends each time", async () => {
  const ended = runtime(Number.POSITIVE_INFINITY);
  const asked = askBackground(ended, { type: "candidate", names: [] });
  const outcome = expect(asked).rejects.toThrow("the channel closed");
  await vi.runAllTimersAsync();
  await outcome;
  expect(ended.sendMessage).toHaveBeenCalledTimes(5);
});

it("does not ask again where the extension has gone", async () => {
  const gone = { ...runtime(9), id: undefined };
  await expect(askBackground(gone, { type: "candidate", names: [] })).rejects.toThrow("the channel closed");
  expect(gone.sendMessage).toHaveBeenCalledTimes(1);
});
