// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Popup } from "../../components/Popup";
import type { PopupActions } from "../../components/popup-actions";
import type { PopupState } from "../../lib/report/popup-state";
import { viewStory } from "../../lib/report/story-view";
import { mergeFrames } from "../../lib/report/tab-report";
import type { StoryReport } from "../../lib/report/types";
import { annotation, frame, lakeStory, storyReport } from "../unit/report-samples";

vi.mock("../../lib/extension/browser", async () => ({ browser: (await import("./fake-extension")).fake }));

function actions() {
  return {
    show: vi.fn<PopupActions["show"]>(async () => true),
    copy: vi.fn<PopupActions["copy"]>(async () => {}),
    copyAnnotations: vi.fn<PopupActions["copyAnnotations"]>(async () => {}),
    setMarks: vi.fn<PopupActions["setMarks"]>(),
    setPaused: vi.fn<PopupActions["setPaused"]>(),
    allow: vi.fn<PopupActions["allow"]>(),
    openSettings: vi.fn<PopupActions["openSettings"]>(),
  };
}

function found(part: Partial<StoryReport>, limits: readonly string[] = [], language = "en"): PopupState {
  const report = mergeFrames([frame(0, [storyReport(part)], limits)]);
  const stories = report.stories.map((story) => viewStory(story, lakeStory, language));
  return { kind: "found", stories, limits: report.limits };
}

const STORY = found(
  {
    annotations: [
      annotation("C01"),
      annotation("C02", { verdict: "false", exact: "“words of C02”" }),
      annotation("C01", { id: "again" }),
    ],
    correct: [{ claimId: "T01", exact: "thirty years" }],
    notFound: ["C03"],
    why: [
      { kind: "name", text: "Ada Moor" },
      { kind: "claim", text: "C01" },
    ],
  },
  ["The page is very long; its end was not read."],
);

let calls = actions();

function draw(
  state: PopupState,
  { marks = true, host = "example.com" as string | null, limited = false } = {},
) {
  act(() => render(<Popup view={{ state, marks, host, limited }} actions={calls} />, document.body));
}

function text(selector: string): string {
  return document.querySelector(selector)?.textContent?.trim() ?? "";
}

function button(label: string): HTMLButtonElement {
  const all = [...document.querySelectorAll("button")];
  const one = all.find(({ textContent }) => textContent?.trim() === label);
  if (!one) throw new Error(`no button "${label}" among: ${all.map((b) => b.textContent).join(", ")}`);
  return one;
}

const press = (label: string) => act(async () => button(label).click());

beforeEach(() => {
  render(null, document.body);
  calls = actions();
});

describe("states without a story", () => {
  const CASES: readonly [PopupState, heading: string, part: string][] = [
    [{ kind: "checking" }, "Reading this page…", "Nothing about this page leaves your device."],
    [
      { kind: "unreadable", aboutFiles: null },
      "Obelus cannot read this page",
      "This says nothing about the page.",
    ],
    [{ kind: "unreadable", aboutFiles: "Allow files." }, "Obelus cannot read this page", "Allow files."],
    [{ kind: "no-access" }, "Obelus has no access to this page", "Press the button, and this page is read."],
    [{ kind: "unread" }, "This page has not been read yet", "Reload the page"],
    [
      { kind: "nothing", filesDate: "2026-11-22", limits: [] },
      "No known story on this page",
      "22 November 2026",
    ],
    [{ kind: "nothing", filesDate: null, limits: ["Cut."] }, "No known story on this page", "Cut."],
    [{ kind: "paused", host: "example.com" }, "Off on example.com", "Turn on again on example.com"],
    [
      { kind: "error", message: "stories/a.json: answer 404" },
      "Something went wrong",
      "stories/a.json: answer 404",
    ],
  ];

  it.each(CASES)("%o", (state, heading, part) => {
    draw(state);
    expect(text("h1")).toBe(heading);
    expect(document.body.textContent).toContain(part);
  });

  it("offers to be allowed where it has no access", async () => {
    draw({ kind: "no-access" }, { host: null });
    await press("Allow on every page");
    expect(calls.allow).toHaveBeenCalledOnce();
  });

  it("says that nothing found is no sign of truth", () => {
    draw({ kind: "nothing", filesDate: null, limits: [] });
    expect(document.body.textContent).toContain("This is no sign that what it says is true");
  });

  it("tells screen readers while it is busy", () => {
    draw({ kind: "checking" });
    expect(document.querySelector("main")?.getAttribute("aria-busy")).toBe("true");
  });

  it("tells screen readers what it has found, in words that were not there before", async () => {
    draw({ kind: "checking" });
    const status = document.querySelector("[role=status]");
    await vi.waitFor(() => expect(status?.textContent).toBe("Reading this page…"));
    draw(STORY);
    await vi.waitFor(() =>
      expect(status?.textContent).toBe("2 claims of a known viral story are marked on this page"),
    );
    expect(document.contains(status)).toBe(true);
    expect(document.querySelector("main")?.contains(status)).toBe(false);
  });
});

it("tells screen readers for a moment, and again only in other words: who walks through it meets a heading once", () => {
  vi.useFakeTimers();
  const status = () => text("[role=status]");
  const wait = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));
  draw(STORY);
  expect(status()).toBe("2 claims of a known viral story are marked on this page");
  wait(900);
  expect(status()).not.toBe("");
  wait(200);
  expect(status()).toBe("");
  draw(STORY);
  expect(status()).toBe("");
  draw(STORY, { marks: false });
  expect(status()).toBe("2 claims of a known viral story are on this page");
  wait(1100);
  draw(STORY);
  expect(status()).toBe("2 claims of a known viral story are marked on this page");
  vi.useRealTimers();
});

it("tells screen readers of each of several stories", async () => {
  const reports = [
    storyReport({ annotations: [annotation("C01")] }),
    storyReport({ storyId: "mill", annotations: [annotation("C01"), annotation("C02")] }),
  ];
  const report = mergeFrames([frame(0, reports)]);
  const stories = report.stories.map((story) => viewStory(story, { ...lakeStory, id: story.storyId }, "en"));
  draw({ kind: "found", stories, limits: [] });
  await vi.waitFor(() =>
    expect(text("[role=status]").split(". ").sort()).toEqual([
      "2 claims of a known viral story are marked on this page",
      "One claim of a known viral story is marked on this page",
    ]),
  );
});

describe("a story", () => {
  it("counts claims and lists them once, in page order", () => {
    draw(STORY);
    expect(text("h1")).toBe("2 claims of a known viral story are marked on this page");
    const badges = [...document.querySelectorAll("ol .badge")].map((badge) => badge.textContent);
    expect(badges).toEqual(["No record found", "False"]);
    const words = [...document.querySelectorAll("ol blockquote")].map(({ textContent }) => textContent);
    expect(words).toEqual(["“words of C01”", "“words of C02”"]);
    expect(text("ol .claim-fact")).toBe("No letter is known.");
  });

  it("does not speak of marks while they are off", () => {
    draw(STORY, { marks: false });
    expect(text("h1")).toBe("2 claims of a known viral story are on this page");
    expect(document.body.textContent).not.toContain("Show on page");
    draw(found({ annotations: [annotation("C01")] }));
    expect(text("h1")).toBe("One claim of a known viral story is marked on this page");
  });

  it("opens sources safely, at the quoted words", () => {
    draw(STORY);
    const links = [...document.querySelectorAll<HTMLAnchorElement>("ol .claim:first-child a")];
    expect(links.map(({ href }) => href)).toEqual([
      "https://archive.example/register#:~:text=keeper%2C%20Ada%20Moor",
      "https://courier.example/1921",
      "https://web.archive.example/courier",
    ]);
    for (const link of links) {
      expect([link.target, link.rel]).toEqual(["_blank", "noopener noreferrer"]);
    }
    expect(text("ol .sources .small")).toBe("Record · Town archive · March 1921 · archive.example");
  });

  it("says of each button of which claim's words it is", () => {
    draw(STORY);
    const claim = document.querySelector("ol .claim") as Element;
    const words = [...claim.querySelectorAll(".claim-head button, .pass-on button")].map((element) => {
      const id = element.getAttribute("aria-describedby") ?? "";
      return document.getElementById(id)?.textContent;
    });
    expect(words).toEqual(["“words of C01”", "“words of C01”", "“words of C01”"]);
  });

  it("confirms what is correct, and lists what was not found", () => {
    draw(STORY);
    expect(text("ul.claims .badge-correct")).toBe("Correct");
    expect(text("ul.claims .claim-fact")).toBe("She kept the lake for thirty years.");
    expect(text(".panel summary")).toBe("One claim of this story was not found here");
    expect(text(".panel li")).toBe("The claim C03.");
  });

  it("names no sources of a correct claim that has none", () => {
    const claims = lakeStory.claims.map((claim) => ({ ...claim, sources: [] }));
    const [story] = mergeFrames([
      frame(0, [storyReport({ correct: [{ claimId: "T01", exact: "thirty years" }] })]),
    ]).stories;
    const stories = story ? [viewStory(story, { ...lakeStory, claims }, "en")] : [];
    draw({ kind: "found", stories, limits: [] });
    expect(text(".claim-more summary")).toBe("The note in full, and sources");
  });

  it("says why, and what was left out", () => {
    draw(STORY);
    const panel = text(".panel:last-child");
    for (const part of ["Why do I see this?", "“Ada Moor”", "its end was not read"]) {
      expect(panel).toContain(part);
    }
    expect(text(".panel:last-child dd li")).toBe("The claim C01.");
  });

  it("shows one place after the other", async () => {
    draw(STORY);
    await press("Show on page (1 of 2)");
    await press("Show on page (2 of 2)");
    expect(calls.show.mock.calls.map(([mark]) => mark.id)).toEqual(["C01-1", "again"]);
    expect(button("Show on page (1 of 2)")).toBeTruthy();
  });

  it("goes on from the place to which the reader went last, since it closes with each", async () => {
    const places = ["first", "second", "third"].map((id) => annotation("C01", { id }));
    const report = mergeFrames([
      { ...frame(0, [storyReport({ annotations: places })]), visited: { annotationId: "second", time: 9 } },
      {
        ...frame(4, [storyReport({ annotations: places.slice(0, 2) })]),
        visited: { annotationId: "first", time: 8 },
      },
    ]);
    const stories = report.stories.map((story) => viewStory(story, lakeStory, "en"));
    draw({ kind: "found", stories, limits: [] });
    await press("Show on page (3 of 5)");
    expect(calls.show).toHaveBeenCalledWith(expect.objectContaining({ id: "third", frameId: 0 }));
  });

  it("counts on among the places that are left", async () => {
    const places = ["first", "second", "third"].map((id) => annotation("C01", { id }));
    draw(found({ annotations: places }));
    await press("Show on page (1 of 3)");
    await press("Show on page (2 of 3)");
    draw(found({ annotations: places.slice(0, 2) }));
    await press("Show on page (1 of 2)");
    expect(calls.show.mock.calls.map(([mark]) => mark.id)).toEqual(["first", "second", "first"]);
  });

  it("unfolds the note where its place cannot be shown, and says so", async () => {
    calls.show.mockResolvedValue(false);
    draw(STORY);
    await press("Show on page");
    expect(text(".claim:nth-child(2) [role=status]")).toBe(
      "That place cannot be shown right now. The note is open below.",
    );
    const unfolded = [...document.querySelectorAll("ol details")].map((details) =>
      details.hasAttribute("open"),
    );
    expect(unfolded).toEqual([false, true]);
  });

  it("says so anew at a second press, and opens the note again", async () => {
    calls.show.mockResolvedValue(false);
    draw(found({ annotations: [annotation("C02")] }));
    await press("Show on page");
    const details = document.querySelector("ol details") as HTMLDetailsElement;
    details.open = false;
    const status = () => text(".claim-missed");
    let answer = (_shown: boolean) => {};
    calls.show.mockReturnValue(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    await press("Show on page");
    expect(status()).toBe("");
    await act(async () => answer(false));
    expect(details.open).toBe(true);
    expect(status()).toContain("cannot be shown");
  });

  it("says so no more once the page has another place", async () => {
    calls.show.mockResolvedValue(false);
    draw(found({ annotations: [annotation("C02", { id: "gone" })] }));
    await press("Show on page");
    const told = () => [text(".claim-missed") !== "", document.querySelector("ol details[open]") !== null];
    expect(told()).toEqual([true, true]);
    draw(found({ annotations: [annotation("C02", { id: "gone" }), annotation("C02", { id: "new" })] }));
    expect(told()).toEqual([true, true]);
    draw(found({ annotations: [annotation("C02", { id: "new" })] }));
    expect(told()).toEqual([false, false]);
  });

  it("copies the correction and tells it", async () => {
    draw(STORY);
    await press("Copy the correction");
    expect(calls.copy.mock.calls[0]?.[0]).toContain("2. False: “words of C02”");
    expect(document.body.textContent).toContain("Copied");
  });

  it("says so for as long after a second press", async () => {
    vi.useFakeTimers();
    draw(STORY);
    const copy = button("Copy the correction");
    const wait = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));
    await press("Copy the correction");
    await wait(1500);
    await act(async () => copy.click());
    await wait(1500);
    expect(copy.textContent).toBe("Copied");
    await wait(600);
    expect(copy.textContent).toBe("Copy the correction");
    vi.useRealTimers();
  });

  it("copies as Markdown", async () => {
    draw(STORY);
    expect(button("As Markdown").closest("details")?.querySelector("summary")?.textContent).toBe(
      "Other formats",
    );
    await press("As Markdown");
    expect(calls.copy.mock.calls[0]?.[0]).toContain("2. **False:** “words of C02”");
  });

  it("copies a link that opens the source at the sentence", async () => {
    draw(STORY);
    await act(async () => document.querySelector<HTMLButtonElement>("ol .sources button")?.click());
    expect(calls.copy).toHaveBeenCalledWith(
      "https://archive.example/register#:~:text=keeper%2C%20Ada%20Moor",
    );
  });

  it("tells when copying failed", async () => {
    calls.copy.mockRejectedValue(new Error("no clipboard"));
    draw(STORY);
    await press("Copy note");
    expect(document.body.textContent).toContain("Copying failed");
  });
});

it("says to screen readers in which language each frame's words are", () => {
  const correct = [{ claimId: "T01", exact: "dreißig Jahre" }];
  const report = mergeFrames([
    frame(0, [storyReport({ annotations: [annotation("C01"), annotation("C03")] })]),
    frame(7, [storyReport({ language: "de", annotations: [annotation("C02")], correct })]),
  ]);
  const stories = report.stories.map((story) => viewStory(story, lakeStory, "en"));
  draw({ kind: "found", stories, limits: [] });
  const words = [...document.querySelectorAll<HTMLElement>(".claim-words")];
  expect(words.map(({ lang }) => lang)).toEqual(["en", "en", "de", "de"]);
});

it("says which notes are in English because nobody has written them in the reader's language", () => {
  draw(found({ annotations: [annotation("C01"), annotation("C02")] }, [], "es"));
  const notes = [...document.querySelectorAll("ol .claim-fact")];
  expect(notes.map(({ textContent }) => textContent)).toEqual([
    "No se conoce ninguna carta.",
    "The lake froze in 1921. (in English)",
  ]);
  expect(notes.map((note) => note.getAttribute("lang"))).toEqual(["es", "en"]);
  expect(text(".record")).toContain("that is known. (in English)");
  draw(found({ annotations: [annotation("C02")] }));
  expect(document.body.textContent).not.toContain("(in English)");
});

it("shows the record, not claims, where only a headline stands", () => {
  draw(found({ level: "headline", notFound: ["C01"] }));
  expect(text("h1")).toBe("A headline of a known viral story is on this page");
  expect(text(".record h2")).toBe("The last letter of the lake keeper");
  expect(document.querySelector("ol")).toBeNull();
  expect(document.body.textContent).not.toContain("not found here");
});

describe("switches", () => {
  it("turns marks off and on", async () => {
    draw(STORY);
    const toggle = document.querySelector<HTMLButtonElement>("[role=switch]");
    expect(toggle?.getAttribute("aria-checked")).toBe("true");
    await act(async () => toggle?.click());
    expect(calls.setMarks).toHaveBeenCalledWith(false);
  });

  it("pauses and resumes a site", async () => {
    draw(STORY);
    await press("Turn off on example.com");
    expect(calls.setPaused).toHaveBeenLastCalledWith("example.com", true);
    draw({ kind: "paused", host: "example.com" });
    await press("Turn on again on example.com");
    expect(calls.setPaused).toHaveBeenLastCalledWith("example.com", false);
  });

  it("offers no pause where there is no site", () => {
    draw(STORY, { host: null });
    expect(document.body.textContent).not.toContain("Turn off");
  });

  it("says so where the browser keeps it away from pages", () => {
    draw(STORY);
    expect(document.body.textContent).not.toContain("only when you open this window");
    draw(STORY, { limited: true });
    expect(document.body.textContent).toContain("only when you open this window");
  });

  it("opens the settings", async () => {
    draw({ kind: "unreadable", aboutFiles: null });
    await press("Settings");
    expect(calls.openSettings).toHaveBeenCalled();
  });

  it("keeps the focus where the button for access goes", () => {
    draw({ kind: "no-access" }, { host: null });
    button("Allow on every page").focus();
    draw(STORY);
    expect(document.activeElement?.localName).toBe("main");
  });

  it("keeps the focus where the button that was pressed goes", () => {
    draw({ kind: "paused", host: "example.com" });
    [...document.querySelectorAll("button")].at(0)?.focus();
    draw(STORY);
    expect(document.activeElement?.localName).toBe("main");
    draw(found({}));
    (document.activeElement as HTMLElement).blur();
    draw(STORY);
    expect(document.activeElement).toBe(document.body);
  });
});
