import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import background from "../../entrypoints/background";
import { MAY_SEND, type ToBackground } from "../../lib/extension/messages";
import { observeTab } from "../../lib/extension/observe-tab";

const injectAnnotator = vi.hoisted(() => vi.fn(async () => undefined));
vi.mock("../../lib/extension/inject", () => ({
  injectAnnotator,
  injectGateEverywhere: async () => undefined,
}));
// Nothing is packaged here.
vi.mock("../../lib/extension/load-stories", () => ({
  isStoryNamed: async () => true,
  loadStoriesFor: async () => ({ stories: [] }),
}));

type Listener = (message: unknown, sender: object) => unknown;

const ID = fakeBrowser.runtime.id;
const ORIGIN = "chrome-extension://own/";

const frame = {
  id: ID,
  url: "https://page.example/",
  tab: { id: 3, url: "https://page.example/" },
  frameId: 0,
};
const ownPage = { id: ID, url: `${ORIGIN}popup.html` };
const ownTab = { ...ownPage, tab: { id: 5, url: `${ORIGIN}options.html` }, frameId: 0 };

/** Everybody who could knock, by what the browser says of them. */
const STRANGERS: Readonly<Record<string, object>> = {
  "another extension": { id: "other", url: "chrome-extension://other/popup.html" },
  "another extension's script in a tab": { ...frame, id: "other" },
  "another extension that claims our address": { id: "other", url: `${ORIGIN}popup.html` },
  "a web page": { url: "https://page.example/", tab: { id: 3 }, frameId: 0 },
  "a page whose address holds ours": { id: ID, url: `https://page.example/?${ORIGIN}` },
  "nobody in particular": {},
  "our own background": { id: ID },
};

const MESSAGES: { readonly [Type in ToBackground["type"]]: Extract<ToBackground, { type: Type }> } = {
  candidate: { type: "candidate", names: ["rocky dennis"] },
  loadStories: { type: "loadStories", languages: ["en"], names: ["rocky dennis"] },
  reportChanged: { type: "reportChanged" },
  readTab: { type: "readTab", tabId: 7 },
};

const RUBBISH: readonly unknown[] = [
  undefined,
  null,
  0,
  "candidate",
  [],
  ["candidate"],
  {},
  { type: "" },
  { type: "constructor" },
  { type: "__proto__" },
  { type: ["candidate"] },
  { type: "loadStories", languages: { length: 1, 0: "en" } },
  { type: "loadStories", languages: ["../../secret"] },
  { type: "readTab", tabId: "7" },
  { type: "readTab", tabId: Number.POSITIVE_INFINITY },
];

let listeners: Listener[];

beforeEach(() => {
  fakeBrowser.reset();
  listeners = [];
  vi.spyOn(fakeBrowser.runtime.onMessage, "addListener").mockImplementation((listener) => {
    listeners.push(listener as Listener);
  });
  vi.spyOn(fakeBrowser.runtime, "getURL").mockImplementation((path) => `${ORIGIN}${String(path)}`);
  vi.spyOn(fakeBrowser.permissions.onAdded, "addListener").mockImplementation(() => undefined);
  vi.spyOn(fakeBrowser.commands.onCommand, "addListener").mockImplementation(() => undefined);
  injectAnnotator.mockClear();
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the background", () => {
  beforeEach(() => {
    void background.main();
  });

  it("has one listener", () => {
    expect(listeners).toHaveLength(1);
  });

  const ask = (message: unknown, sender: object) => listeners[0]?.(message, sender);

  it.each(Object.entries(STRANGERS))("answers nothing to %s, and does nothing", (_who, sender) => {
    for (const message of [...Object.values(MESSAGES), ...RUBBISH])
      expect(ask(message, sender), JSON.stringify(message)).toBeUndefined();
    expect(injectAnnotator).not.toHaveBeenCalled();
  });

  it.each([
    ["frame", frame],
    ["own-page", ownPage],
    ["own-page", ownTab],
  ] as const)("answers a %s only what it may ask", async (kind, sender) => {
    for (const [type, message] of Object.entries(MESSAGES)) {
      const answer = ask(message, sender);
      const isAllowed = MAY_SEND[type as ToBackground["type"]].includes(kind);
      // A report's count is of a tab: a popup has none.
      const isAnswered = isAllowed && (type !== "reportChanged" || "tab" in sender);
      if (isAnswered) expect(answer, type).toBeInstanceOf(Promise);
      else expect(answer, type).toBeUndefined();
      await Promise.resolve(answer).catch(() => undefined); // no tab is there either
    }
  });

  it.each([frame, ownPage, ownTab])("answers no rubbish, whoever sends it", (sender) => {
    for (const message of RUBBISH) expect(ask(message, sender), JSON.stringify(message)).toBeUndefined();
    expect(injectAnnotator).not.toHaveBeenCalled();
  });

  it("lets a frame into its own tab and frame alone", async () => {
    await ask(
      { type: "candidate", names: ["rocky dennis"], tabId: 99, frameId: 98 },
      { ...frame, frameId: 4 },
    );
    expect(injectAnnotator).toHaveBeenCalledTimes(1);
    expect(injectAnnotator).toHaveBeenCalledWith(3, { target: { frameIds: [4] }, address: frame.url });
  });

  it("lets it into the very document that asked, where the browser names it", async () => {
    await ask({ type: "candidate", names: ["rocky dennis"] }, { ...frame, documentId: "D1" });
    expect(injectAnnotator).toHaveBeenCalledWith(3, { target: { documentIds: ["D1"] }, address: frame.url });
  });
});

describe("a popup that is open on a tab", () => {
  it("hears its own tab's frames only, and answers nobody", () => {
    const query = vi.spyOn(fakeBrowser.tabs, "get").mockRejectedValue(new Error("no tab"));
    const stop = observeTab(3, () => undefined);
    const [listener] = listeners;
    const asked = query.mock.calls.length;
    for (const sender of [...Object.values(STRANGERS), { ...frame, tab: { id: 4 } }])
      for (const message of [...Object.values(MESSAGES), ...RUBBISH])
        expect(listener?.(message, sender)).toBeUndefined();
    for (const message of RUBBISH) expect(listener?.(message, frame)).toBeUndefined();
    expect(query.mock.calls.length).toBe(asked);
    stop();
  });
});
