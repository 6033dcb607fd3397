// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { TryStory } from "../../components/TryStory";
import { TryPage } from "../../entrypoints/try-story/try-page";
import { type FrameText, readTabTexts } from "../../lib/extension/tab-text";
import { examplePage } from "../unit/example-page";
import { fake, resetFake } from "./fake-extension";

/** The texts of the frames of the page that is tried. */
let frames: FrameText[] = [];

vi.mock("../../lib/extension/tab-text", () => ({ readTabTexts: vi.fn(async () => frames) }));
vi.mock("../../lib/match/compile/compile-story", async (original) => {
  const real = await original<typeof import("../../lib/match/compile/compile-story")>();
  const compileStory: typeof real.compileStory = (...args) => {
    vi.advanceTimersByTime(COMPILING_MS);
    return real.compileStory(...args);
  };
  return { ...real, compileStory };
});
vi.mock("../../lib/extension/browser", async () => ({ browser: (await import("./fake-extension")).fake }));

/** So long it takes to make a model. */
const COMPILING_MS = 4321;

const STORY = readFileSync("public/stories/example-hester-quillane.json", "utf8");

const tab = (id: number, title: string) => ({ id, title, lastAccessed: id });

let page: TryPage;

/** Draws the page as main.tsx does. */
async function open(): Promise<void> {
  page = new TryPage((view) =>
    act(() =>
      render(
        <TryStory
          view={view}
          onFile={(file) => void page.choose(file)}
          onTry={(tabId) => void page.tryOn(tabId)}
        />,
        document.body,
      ),
    ),
  );
  await page.open();
}

const fileOf = (text: string) => new File([text], "mine.json");

function one<E extends Element>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector} in: ${document.body.textContent}`);
  return found;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
  frames = [];
  vi.mocked(readTabTexts).mockClear();
  render(null, document.body);
  resetFake();
  sessionStorage.clear();
  fake.openTabs = [tab(1, "First page"), tab(2, "Second page")];
});

afterEach(() => {
  vi.useRealTimers();
});

/** Tries the story on a page with these frames, and gives the lines and rows that stand there then. */
async function tryOn(...texts: FrameText[]): Promise<string[]> {
  frames = texts;
  await open();
  await page.choose(fileOf(STORY));
  await page.tryOn(1);
  const lines = [...document.querySelectorAll("[aria-busy] > p, tbody tr")];
  return lines.map((line) =>
    [...line.children, ...(line.children.length > 0 ? [] : [line])]
      .map(({ textContent }) => textContent)
      .join(" | "),
  );
}

const textOf = (name: string): FrameText => ({ ...examplePage(name), types: [] });
const VIRAL = textOf("quillane-viral");
const EMPTY: FrameText = { title: "", blocks: [], types: [] };

it("tells what the command tells: how sure it is, what is marked, correct and near", async () => {
  const [first, ...rows] = await tryOn(VIRAL);
  expect(first).toMatch(/^The story is recognised \(\d+ % of the evidence needed\)\.$/u);
  for (const row of rows.slice(0, 5)) expect(row).toMatch(/^C0\d \| [01]\.\d\d “.+” \| – \| –$/u);
  expect(rows[5]).toMatch(/^T01 \| – \| \d\.\d\d “.+” \| –$/u);
  expect(document.querySelector("thead tr")?.textContent).toBe("ClaimMarkedCorrectNearest");
});

it("says why nothing would be marked, and of which frame it speaks", async () => {
  const lines = await tryOn(EMPTY, textOf("quillane-check"));
  expect(lines.slice(0, 2)).toEqual([
    "The page holds no text.",
    expect.stringMatching(/^frame 1: Nothing would be marked\. The text examines the story/u),
  ]);
  expect(await tryOn(EMPTY)).toEqual(["The page holds no text.", "Took 0 ms."]);
});

it("marks nothing on a page whose markup says that it checks, as on the page itself, and says so", async () => {
  expect((await tryOn({ ...VIRAL, types: ["ClaimReview"] }))[0]).toBe(
    "Nothing would be marked. The text examines the story (ClaimReview in the page's markup).",
  );
});

it("tells how long the reading takes, not the making of the models before it", async () => {
  expect((await tryOn(VIRAL)).at(-1)).toBe("Took 0 ms.");
});

it("tells screen readers in a line of its own, and keeps the focus on the button", async () => {
  let answer: (texts: FrameText[]) => void = () => {};
  await open();
  await page.choose(fileOf(STORY));
  const status = one("[role=status]");
  expect([status.textContent, status.closest("[aria-busy]")]).toEqual(["", null]);
  const button = one<HTMLButtonElement>("button[type=submit]");
  button.focus();
  vi.mocked(readTabTexts).mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  act(() => button.click());
  expect(status.innerHTML).toBe("Reading this page…");
  expect([button.disabled, button.getAttribute("aria-disabled")]).toEqual([false, "true"]);
  expect(document.activeElement).toBe(button);
  act(() => button.click());
  expect(readTabTexts).toHaveBeenCalledOnce();
  answer([textOf("quillane-check")]);
  await vi.waitFor(() => expect(status.textContent).toMatch(/^Nothing would be marked\. .+\.$/u));
  expect(status.firstElementChild?.getAttribute("lang")).toBe("en");
  expect(one("[role=status]")).toBe(status);
  expect(document.querySelector("[aria-live]")).toBeNull();
});

it("says in its own language why a page could not be read", async () => {
  vi.mocked(readTabTexts).mockRejectedValueOnce(new Error("The page was not read within 15 s."));
  await tryOn();
  expect(one("[role=status]").textContent).toBe("The page was not read within 15 s.");
  expect(one(".fault[lang=en]").textContent).toBe("The page was not read within 15 s.");
});

it("lets the same file be chosen again once it is mended", async () => {
  await open();
  const input = one<HTMLInputElement>("input[type=file]");
  Object.defineProperty(input, "value", { value: "C:\\fakepath\\mine.json", writable: true });
  input.click();
  expect(input.value).toBe("");
});

it("says why a file could not be read, and forgets the one before", async () => {
  await open();
  await page.choose(fileOf(STORY));
  one("select");
  const gone = fileOf(STORY);
  gone.arrayBuffer = () => Promise.reject(new Error("it is gone"));
  await page.choose(gone);
  expect(one("[role=alert]").textContent).toBe("The file could not be read: it is gone");
  expect(document.querySelector("select")).toBeNull();
  await page.choose(fileOf(STORY));
  expect(one("[role=alert]").textContent).toBe("");
});

it("says which encoding a file needs, and forgets the one before", async () => {
  await open();
  await page.choose(fileOf(STORY));
  await page.choose(new File([Buffer.from(STORY, "utf16le")], "mine.json"));
  expect(one("[role=alert] [lang=en]").textContent).toBe(
    "mine.json: the file is not saved as UTF-8; in the editor: Save as, Encoding UTF-8.",
  );
  expect(document.querySelector("select")).toBeNull();
  expect(sessionStorage).toHaveLength(0);
});

it("keeps the file for when the page is loaded again", async () => {
  await open();
  await page.choose(fileOf(STORY));
  render(null, document.body);
  await open();
  one("select");
});

it("offers the pages that are open now, the one looked at last unless another was chosen", async () => {
  await open();
  await page.choose(fileOf(STORY));
  const select = one<HTMLSelectElement>("select");
  const offered = () => [...select.options].map(({ textContent }) => textContent);
  const chosen = () => select.selectedOptions[0]?.textContent;
  expect([offered(), chosen()]).toEqual([["Second page", "First page"], "Second page"]);
  fake.openTabs.push(tab(3, "Third page"));
  await page.lookAtTabs();
  expect([offered(), chosen()]).toEqual([["Third page", "Second page", "First page"], "Third page"]);
  select.value = "1";
  await act(() => void select.dispatchEvent(new Event("change", { bubbles: true })));
  fake.openTabs.push(tab(4, "Fourth page"));
  await page.lookAtTabs();
  expect(chosen()).toBe("First page");
  fake.openTabs.shift();
  await page.lookAtTabs();
  expect(chosen()).toBe("Fourth page");
});
