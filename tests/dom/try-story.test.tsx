// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, expect, it, vi } from "vitest";
import { TryStory } from "../../components/TryStory";
import { TryPage } from "../../entrypoints/try-story/try-page";
import { fake, resetFake } from "./fake-extension";

vi.mock("../../lib/extension/browser", async () => ({ browser: (await import("./fake-extension")).fake }));

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
  render(null, document.body);
  resetFake();
  sessionStorage.clear();
  fake.openTabs = [tab(1, "First page"), tab(2, "Second page")];
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
  gone.text = () => Promise.reject(new Error("it is gone"));
  await page.choose(gone);
  expect(one("[role=alert]").textContent).toBe("The file could not be read: it is gone");
  expect(document.querySelector("select")).toBeNull();
  await page.choose(fileOf(STORY));
  expect(one("[role=alert]").textContent).toBe("");
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
