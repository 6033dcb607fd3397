// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Announcer, LAST_WORDS_MS } from "../../lib/dom/notes/announcer";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it("says its words and leaves none behind, for whom reads through the page later", () => {
  const root = document.createElement("div").attachShadow({ mode: "open" });
  const announcer = new Announcer(root, "en");
  announcer.say("Marks shown");
  expect(root.textContent).toBe("Marks shown");
  vi.advanceTimersByTime(LAST_WORDS_MS - 1);
  // The end of what was said before does not cut this short.
  announcer.say("Marks hidden");
  vi.advanceTimersByTime(LAST_WORDS_MS - 1);
  expect(root.textContent).toBe("Marks hidden");
  vi.advanceTimersByTime(1);
  expect(root.textContent).toBe("");
});
