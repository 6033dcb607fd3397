// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { PageBlock } from "../../lib/dom/read/page-block";
import { PageText } from "../../lib/dom/read/page-text";
import { watchText } from "../../lib/dom/watch/watch-text";
import { run } from "./layout";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** More than the browser takes as arguments of one call. */
const MANY = 1_000_000;

vi.mock("../../lib/dom/read/extract", () => ({
  *extractBlocks(element: Element): Generator<PageBlock[]> {
    const block = { element, nodes: [element.firstChild], starts: [0], text: element.localName };
    const blocks: unknown[] = Array(element.localName === "ul" ? MANY : 1).fill(block);
    yield blocks as PageBlock[];
  },
}));

it("takes in very many blocks at once, in their place", () => {
  const text = new PageText(document, () => undefined);
  document.body.innerHTML = "<p>First</p><ul><li>Many</li></ul><p>Last</p>";
  run(text.readAgain(document.body.children));
  expect(text.blocks.length).toBe(MANY + 2);
  expect([0, 1, MANY, MANY + 1].map((at) => text.blocks[at]?.text)).toEqual(["p", "ul", "ul", "p"]);
});

it("looks for late shadow roots among very many elements of one", () => {
  const host = document.body.appendChild(document.createElement("div"));
  const root = host.attachShadow({ mode: "open" });
  let isOver = false;
  watchText(document, {
    mayMatter: () => false,
    onText: () => undefined,
    onIdle: () => undefined,
    isOver: () => isOver,
  });
  vi.advanceTimersByTime(1000);
  isOver = true;
  Object.defineProperty(root, "children", { value: Array(MANY).fill(host) });
  expect(() => vi.advanceTimersByTime(1000)).not.toThrow();
});
