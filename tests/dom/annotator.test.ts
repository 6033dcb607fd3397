// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { Annotator } from "../../entrypoints/annotator/annotator";
import { Turns } from "../../entrypoints/annotator/turns";
import { PageText } from "../../lib/dom/read/page-text";
import type { LoadedStories, ToBackground } from "../../lib/extension/messages";
import { DEFAULT_SETTINGS } from "../../lib/extension/settings";
import { annotation, lakeStory, storyReport } from "../unit/report-samples";
import { giveBoxesASize } from "./layout";

const background = vi.hoisted(() => ({
  isGone: false,
  sent: [] as string[],
  /** Answers the question for stories that has waited longest. */
  answers: [] as ((stories: unknown) => void)[],
  settings: null as ((changes: unknown, area: string) => void) | null,
}));
const drawn = vi.hoisted(() => [] as string[]);
const unread = vi.hoisted(() => [] as boolean[]);

vi.mock("../../lib/extension/page-browser", () => ({
  isOrphan: () => background.isGone,
  pageBrowser: {
    runtime: { id: "obelus" },
    storage: {
      onChanged: {
        addListener: (listener: typeof background.settings) => {
          background.settings = listener;
        },
        removeListener: () => undefined,
      },
    },
  },
}));
vi.mock("../../lib/extension/ask-background", () => ({
  askBackground: async (_: unknown, { type }: ToBackground) => {
    background.sent.push(type);
    return type === "loadStories" ? new Promise((resolve) => background.answers.push(resolve)) : "done";
  },
}));
vi.mock("../../lib/match/read-story", () => ({
  StoryReader: class {
    // biome-ignore lint/correctness/useYield: ready at once
    *read() {
      return { level: "story", strength: 2, marks: [] };
    }
  },
}));
vi.mock("../../lib/report/frame-report", () => ({
  reportStory: () => ({ report: storyReport({ annotations: [annotation("C01")] }), marks: [], isCut: false }),
}));
vi.mock("../../entrypoints/annotator/display", () => ({
  Display: class {
    draw(_found: unknown, _settings: unknown, isUnread: boolean) {
      drawn.push("draw");
      unread.push(isUnread);
    }
    follow() {
      drawn.push("look");
    }
    clear() {
      drawn.push("clear");
    }
  },
}));

const found = {
  stories: [{ story: lakeStory, models: [{}] }],
  leftOut: [],
  settings: DEFAULT_SETTINGS,
  site: "lake.example",
  language: "en",
  locale: "en",
  words: { limitFailed: "Failed: {0}", limitLong: "", limitMarks: "" },
} as unknown as LoadedStories;

async function answer(stories: unknown): Promise<void> {
  await eventually(() => expect(background.answers.length).toBeGreaterThan(0));
  background.answers.shift()?.(stories);
}

const settled = () => globalThis.obelus?.settled;
/** On a busy machine a reading takes long, and the rest after it nine times as long. */
function eventually(holds: () => void): Promise<void> {
  return vi.waitFor(holds, { timeout: 15_000 });
}

const waitUntilSettled = () => eventually(() => expect(settled()).toBe(true));

let annotator: Annotator;

beforeAll(giveBoxesASize);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setInterval"] });
  document.body.innerHTML = "<p>Words.</p>";
  background.isGone = false;
  background.sent.length = 0;
  background.answers.length = 0;
  drawn.length = 0;
  unread.length = 0;
  annotator = new Annotator(document);
});

/** Each copy looks once a second whether the extension is still there. */
function endAll(): void {
  background.isGone = true;
  vi.advanceTimersByTime(1000);
}

afterEach(() => {
  endAll();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it("is settled once all readings have ended, those that wait for their turn too", async () => {
  expect(settled()).toBe(false);
  annotator.readAll();
  await answer(found);
  await eventually(() => expect(drawn).toEqual(["draw"]));
  expect(settled()).toBe(false);
  await answer(found);
  await waitUntilSettled();
});

it("draws nothing any more after its end, though a reading was under way", async () => {
  await answer(found);
  await waitUntilSettled();
  annotator.readAll();
  await eventually(() => expect(background.answers).toHaveLength(1));
  endAll();
  expect(Object.hasOwn(globalThis, "obelus")).toBe(false);
  expect(drawn).toEqual(["draw", "clear"]);
  await answer(found);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(drawn).toEqual(["draw", "clear"]);
});

it("draws nothing any more after its end, though text was being read", async () => {
  await answer(found);
  await waitUntilSettled();
  const lines = Array.from({ length: 3000 }, (_, at) => {
    const line = document.createElement("p");
    line.textContent = `Line ${at}`;
    return line;
  });
  const read = vi.spyOn(PageText.prototype, "readAgain");
  const taken = vi.spyOn(Turns.prototype, "take");
  document.body.append(...lines);
  await vi.waitFor(() => expect(read).toHaveBeenCalled(), { timeout: 15_000, interval: 1 });
  expect(settled()).toBe(false);
  endAll();
  await taken.mock.results.at(-1)?.value;
  expect(drawn).toEqual(["draw", "clear"]);
});

it("tells of a reading that failed", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  await answer(null);
  await waitUntilSettled();
  expect(globalThis.obelus?.report().limits).toHaveLength(1);
  expect(background.sent).toEqual(["loadStories", "reportChanged"]);
});

it("reads again where stories are switched while the first ones are loaded", async () => {
  await eventually(() => expect(background.answers).toHaveLength(1));
  const newValue = { ...DEFAULT_SETTINGS, examplesOn: ["lake"] };
  background.settings?.({ settings: { newValue } }, "local");
  await answer(found);
  await answer(found);
  await waitUntilSettled();
  expect(background.sent.filter((type) => type === "loadStories")).toHaveLength(2);
});

it("says of what it draws whether there is something newer to read", async () => {
  await answer(found);
  await waitUntilSettled();
  annotator.readAll();
  await eventually(() => expect(background.answers).toHaveLength(1));
  background.settings?.({ settings: { newValue: { ...DEFAULT_SETTINGS, markColor: "text" } } }, "local");
  await answer(found);
  await waitUntilSettled();
  expect(unread).toEqual([false, true, false]);
});

it("looks for stories again only where what it reads has changed", async () => {
  await answer(found);
  await waitUntilSettled();
  expect(drawn).toEqual(["draw"]);
  const paragraph = document.querySelector("p") as HTMLElement;
  paragraph.className = "under-the-pointer";
  await eventually(() => expect(drawn).toEqual(["draw", "look"]));
  paragraph.textContent = "Other words.";
  await eventually(() => expect(drawn).toEqual(["draw", "look", "draw"]));
  document.head.insertAdjacentHTML(
    "beforeend",
    '<script type="application/ld+json">{"@type": "ClaimReview"}</script>',
  );
  await eventually(() => expect(drawn).toEqual(["draw", "look", "draw", "draw"]));
  // Where a story file is tried, too.
  expect(globalThis.obelus?.text()).toMatchObject({ title: "", types: ["ClaimReview"], blocks: [{}] });
  document.head.replaceChildren();
});

it("reads a body that a rule hides or shows as any other change, with a rest after it", async () => {
  await answer(found);
  await waitUntilSettled();
  document.head.append(document.createElement("style"));
  await eventually(() => expect(drawn).toEqual(["draw", "look"]));
  const read = vi.spyOn(PageText.prototype, "readAgain");
  const readAll = vi.spyOn(PageText.prototype, "readAll");
  document.styleSheets[0]?.insertRule("body { visibility: hidden }");
  vi.advanceTimersByTime(1000);
  await eventually(() => expect(read).toHaveBeenCalledWith([document.body]));
  expect(readAll).not.toHaveBeenCalled();
  await waitUntilSettled();
  document.head.replaceChildren();
});

it("reads no changes of a site that is paused, and all of it when that ends", async () => {
  await answer(found);
  await waitUntilSettled();
  const read = vi.spyOn(PageText.prototype, "readAgain");
  const readAll = vi.spyOn(PageText.prototype, "readAll");
  const change = (pausedSites: readonly string[]) =>
    background.settings?.({ settings: { newValue: { ...DEFAULT_SETTINGS, pausedSites } } }, "local");
  change(["lake.example"]);
  document.body.append("More words.");
  await eventually(() => expect(settled()).toBe(false));
  await waitUntilSettled();
  expect(read).not.toHaveBeenCalled();
  expect(readAll).not.toHaveBeenCalled();
  change([]);
  await answer(found);
  await waitUntilSettled();
  expect(readAll).toHaveBeenCalledTimes(1);
  document.body.append("Still more.");
  await eventually(() => expect(read).toHaveBeenCalled());
});

it("believes only the browser that the page has come back", async () => {
  await answer(found);
  await waitUntilSettled();
  const before = background.sent.length;
  window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  expect(background.sent.length).toBe(before);
});

it("tells of what goes where the page writes itself anew", async () => {
  await answer(found);
  await waitUntilSettled();
  expect(background.sent).toEqual(["loadStories", "reportChanged"]);
  document.documentElement.replaceWith(document.createElement("html"));
  document.documentElement.append(document.createElement("body"));
  vi.advanceTimersByTime(1000);
  expect(background.sent).toEqual(["loadStories", "reportChanged", "reportChanged"]);
  expect(globalThis.obelus?.report().stories).toEqual([]);
});
