import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import background from "../../entrypoints/background";

const injectGateEverywhere = vi.hoisted(() => vi.fn(async (_isUpdate: boolean) => undefined));
vi.mock("../../lib/extension/inject", () => ({ injectGateEverywhere }));

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.permissions.onAdded, "addListener").mockImplementation(() => undefined);
  vi.spyOn(fakeBrowser.commands.onCommand, "addListener").mockImplementation(() => undefined);
  injectGateEverywhere.mockReset();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** The background starts, and the browser tells of what it has to. */
async function start(tell: () => unknown = () => undefined): Promise<void> {
  void background.main();
  await tell();
  await vi.advanceTimersByTimeAsync(10_000);
}

it("open pages are entered once in a session, though no event tells that the extension was switched on", async () => {
  await start();
  expect(injectGateEverywhere.mock.calls).toEqual([[true]]);
  await start();
  expect(injectGateEverywhere).toHaveBeenCalledTimes(1);
});

it("they are entered once after an update, of which an event tells", async () => {
  await start(() => fakeBrowser.runtime.onInstalled.trigger({ reason: "update", temporary: false }));
  expect(injectGateEverywhere.mock.calls).toEqual([[true]]);
});

it("they are entered again where the background ended before all were", async () => {
  injectGateEverywhere.mockImplementationOnce(() => new Promise(() => undefined));
  await start();
  await start();
  expect(injectGateEverywhere).toHaveBeenCalledTimes(2);
});

it("pages that open with the browser are left to it", async () => {
  await start(() => fakeBrowser.runtime.onStartup.trigger());
  await start();
  expect(injectGateEverywhere).not.toHaveBeenCalled();
});
