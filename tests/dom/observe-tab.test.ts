// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { observeTab } from "../../lib/extension/observe-tab";
import { readReports, showInTab } from "../../lib/extension/tab-page";
import type { TabView } from "../../lib/extension/view-tab";
import { annotation, lakeStory, storyReport } from "../unit/report-samples";
import { fake, resetFake } from "./fake-extension";
import { pageHas } from "./fake-page";

vi.mock("../../lib/extension/browser", async () => ({ browser: (await import("./fake-extension")).fake }));
vi.mock("../../lib/story/parse", () => ({ parseStory: (story: unknown) => ({ story, problems: [] }) }));

const TAB = 5;
const files: Record<string, unknown> = {};
let views: TabView[] = [];
let end = () => {};

const last = () => views.at(-1)?.state;

beforeEach(() => {
  resetFake();
  views = [];
  globalThis.obelus = undefined;
  globalThis.obelusGate = undefined;
  files["index.json"] = {
    stories: [
      { id: "lake", reviewed: "2026-11-22" },
      { id: "invented", reviewed: "2027-01-01", example: true },
    ],
  };
  files["lake.json"] = lakeStory;
  vi.stubGlobal("fetch", async (address: string) => {
    const file = files[address.replace("ext://obelus/stories/", "")];
    return { ok: file !== undefined, status: file === undefined ? 404 : 200, json: async () => file };
  });
  vi.spyOn(console, "error").mockImplementation(() => {});
});

afterEach(() => {
  end();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const start = (isPressed = false) => {
  end = observeTab(TAB, (view) => views.push(view), isPressed);
};

describe("observeTab", () => {
  it("finds a story, and the site's host from the page itself", async () => {
    pageHas([storyReport({ annotations: [annotation("C01")] })]);
    start();
    await vi.waitFor(() => expect(last()?.kind).toBe("found"));
    expect(views[0]).toMatchObject({ marks: true, host: location.hostname });
  });

  it("finds a story though the list of stories cannot be read", async () => {
    delete files["index.json"];
    pageHas([storyReport({ annotations: [annotation("C01")] })]);
    start();
    await vi.waitFor(() => expect(last()?.kind).toBe("found"));
  });

  it("says nothing found with the date of the real story files", async () => {
    globalThis.obelusGate = { document, settled: true, names: [] };
    start();
    await vi.waitFor(() => expect(last()).toEqual({ kind: "nothing", filesDate: "2026-11-22", limits: [] }));
  });

  it("waits while the page is being read, then looks again by itself", async () => {
    globalThis.obelusGate = { document, settled: false, names: [] };
    start();
    await vi.waitFor(() => expect(last()?.kind).toBe("checking"));
    globalThis.obelusGate = { document, settled: true, names: [] };
    await vi.waitFor(() => expect(last()?.kind).toBe("nothing"));
  });

  it("shows what it sees, though the page's report changes at each look", async () => {
    pageHas([storyReport({ annotations: [annotation("C01")] })]);
    const { get } = fake.tabs;
    let looks = 0;
    let shownBefore = -1;
    fake.tabs.get = async (id) => {
      if (++looks === 5) shownBefore = views.length;
      if (looks < 5)
        fake.runtime.onMessage.emit({ type: "reportChanged" }, { id: "obelus", tab: { id: TAB } });
      return get(id);
    };
    start();
    await vi.waitFor(() => expect(shownBefore).toBeGreaterThan(0));
    fake.tabs.get = get;
  });

  it("asks once for a page without a reader to be read", async () => {
    start();
    await vi.waitFor(() => expect(last()?.kind).toBe("unread"));
    expect(fake.sent).toEqual([{ type: "readTab", tabId: TAB }]);
  });

  it("asks for a page to be read where the reader wants that on a click only", async () => {
    await fake.storage.local.set({ settings: { version: 1, mode: "on-click" } });
    globalThis.obelusGate = { document, settled: true, names: [] };
    start();
    await vi.waitFor(() => expect(last()?.kind).toBe("nothing"));
    expect(fake.sent).toEqual([{ type: "readTab", tabId: TAB }]);
  });

  it("knows when the browser refuses", async () => {
    fake.refusal = "Cannot access a chrome:// URL";
    start();
    await vi.waitFor(() => expect(last()).toEqual({ kind: "unreadable", aboutFiles: null }));
  });

  it.each([
    [null, "Pages saved on your disk need “Allow access to file URLs” in the extension's details."],
    ["152.0.1", null], // says so too, and lets all extensions in
    [
      "153.8.0",
      "Pages saved on your disk need “Access local files on your computer” in the extension's permissions.",
    ],
  ])(
    "says what opens the reader's own files, where they are closed (Firefox: %s)",
    async (version, aboutFiles) => {
      fake.refusal = "Cannot access contents of the page";
      fake.fileAccess = false;
      fake.version = version;
      start();
      await vi.waitFor(() => expect(last()).toEqual({ kind: "unreadable", aboutFiles }));
    },
  );

  it("says that it has no access, asks the page nothing, and reads it once it may", async () => {
    fake.access = false;
    fake.refusal = "must not be asked";
    start();
    await vi.waitFor(() => expect(last()?.kind).toBe("no-access"));
    fake.url = "https://example.com/a"; // as after a click on the icon
    fake.refusal = null;
    pageHas([]);
    await vi.waitFor(() => expect(last()?.kind).toBe("nothing"));
  });

  it("knows that no click helps where the button was pressed, until the tab goes on", async () => {
    fake.access = false;
    start(true);
    await vi.waitFor(() => expect(last()?.kind).toBe("unreadable"));
    fake.tabs.onUpdated.emit(TAB, { status: "loading" });
    await vi.waitFor(() => expect(last()?.kind).toBe("no-access"));
  });

  it("says that pages are read on a click only, unless those of this site are read as they open", async () => {
    fake.access = false;
    fake.url = "https://example.com:8080/a";
    pageHas([]);
    start();
    await vi.waitFor(() => expect(views.at(-1)?.limited).toBe(true));
    end();
    fake.sites = ["https://example.com/*"];
    start();
    await vi.waitFor(() => expect(views.at(-1)?.limited).toBe(false));
  });

  it("does not ask pages of a paused site", async () => {
    fake.url = "https://Example.com/a";
    fake.refusal = "must not be asked";
    await fake.storage.local.set({ settings: { version: 1, pausedSites: ["example.com"] } });
    start();
    await vi.waitFor(() => expect(last()).toEqual({ kind: "paused", host: "example.com" }));
  });

  it("names a story file that is missing", async () => {
    delete files["lake.json"];
    pageHas([storyReport()]);
    start();
    await vi.waitFor(() =>
      expect(last()).toEqual({ kind: "error", message: "stories/lake.json: answer 404" }),
    );
  });

  it("follows reports of its own tab and settings, until ended", async () => {
    globalThis.obelusGate = { document, settled: true, names: [] };
    start();
    await vi.waitFor(() => expect(last()?.kind).toBe("nothing"));
    pageHas([storyReport({ annotations: [annotation("C01")] })]);
    fake.runtime.onMessage.emit({ type: "reportChanged" }, { id: "obelus", tab: { id: 6 } });
    fake.runtime.onMessage.emit({ type: "reportChanged" }, { id: "somebody", tab: { id: TAB } });
    fake.runtime.onMessage.emit({ type: "reportChanged" }, { id: "obelus", tab: { id: TAB } });
    await vi.waitFor(() => expect(views.map(({ state }) => state.kind)).toEqual(["nothing", "found"]));
    await fake.storage.local.set({ settings: { version: 1, marks: false } });
    await vi.waitFor(() => expect(views.at(-1)?.marks).toBe(false));
    end();
    const { runtime, storage, tabs } = fake;
    expect([runtime.onMessage.size(), storage.onChanged.size(), tabs.onUpdated.size()]).toEqual([0, 0, 0]);
  });

  it("tells of the switch for marks at once, however long the tab keeps its answer", async () => {
    pageHas([storyReport({ annotations: [annotation("C01")] })]);
    start();
    await vi.waitFor(() => expect(last()?.kind).toBe("found"));
    fake.tabs.get = () => new Promise(() => {});
    await fake.storage.local.set({ settings: { version: 1, marks: false } });
    expect(views.at(-1)).toMatchObject({ marks: false, state: { kind: "found" } });
  });

  it.each(["application/pdf", "image/png", "video/mp4"])("has not read what is %s", async (type) => {
    vi.spyOn(document, "contentType", "get").mockReturnValue(type);
    globalThis.obelusGate = { document, settled: true, names: [] };
    start();
    await vi.waitFor(() => expect(last()).toEqual({ kind: "unreadable", aboutFiles: null }));
  });

  it("has read a drawing's text", async () => {
    vi.spyOn(document, "contentType", "get").mockReturnValue("image/svg+xml");
    globalThis.obelusGate = { document, settled: true, names: [] };
    start();
    await vi.waitFor(() => expect(last()?.kind).toBe("nothing"));
  });

  it("follows its tab to another page, which has nothing to report, and has that read too", async () => {
    await fake.storage.local.set({ settings: { version: 1, mode: "on-click" } });
    pageHas([storyReport({ annotations: [annotation("C01")] })]);
    start();
    await vi.waitFor(() => expect(last()?.kind).toBe("found"));
    globalThis.obelus = undefined;
    globalThis.obelusGate = { document, settled: true, names: [] };
    fake.tabs.onUpdated.emit(6, { status: "complete" });
    fake.tabs.onUpdated.emit(TAB, { title: "Another page" });
    expect(views).toHaveLength(1);
    fake.tabs.onUpdated.emit(TAB, { status: "complete" });
    await vi.waitFor(() => expect(last()?.kind).toBe("nothing"));
    fake.tabs.onUpdated.emit(TAB, { status: "complete" });
    const reading = { type: "readTab", tabId: TAB };
    await vi.waitFor(() => expect(fake.sent).toEqual([reading, reading]));
  });
});

describe("tab-page", () => {
  it("tells a reader that fails apart from a page without one", async () => {
    pageHas([], {
      report: () => {
        throw new Error("out of order");
      },
    });
    const reading = await readReports(TAB);
    expect(reading.frames).toEqual([]);
    expect(reading.faults).toEqual([
      expect.stringMatching(/^Reading this page failed: .+: Error: out of order$/u),
    ]);
  });

  it("hears the top frame where another one hangs", { timeout: 10_000 }, async () => {
    pageHas([storyReport({ annotations: [annotation("C01")] })]);
    fake.hangs = true;
    const reading = await readReports(TAB);
    expect(reading.top).toBe("settled");
    expect(reading.frames.map(({ frameId }) => frameId)).toEqual([0]);
  });

  it("says whether a mark could be shown", async () => {
    expect(await showInTab(TAB, 0, "C01-1")).toBe(false);
    pageHas([], { show: (id) => id === "C01-1" });
    expect(await showInTab(TAB, 0, "C01-1")).toBe(true);
    expect(await showInTab(TAB, 0, "gone")).toBe(false);
    fake.refusal = "No tab";
    await expect(showInTab(TAB, 0, "C01-1")).rejects.toMatchObject({ name: "PageUnreadable" });
  });
});
