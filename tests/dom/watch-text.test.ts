// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { watchText } from "../../lib/dom/watch/watch-text";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Adds text, and lets observers and timers do what they do. */
async function add(text: string): Promise<void> {
  document.body.append(text);
  await vi.advanceTimersByTimeAsync(60_000);
}

it("reads what is there and what is added, until it is over", async () => {
  document.body.innerHTML = "<p>Ada</p>";
  const texts: string[] = [];
  const end = { isOver: false, asked: 0 };
  watchText(document, {
    mayMatter: () => true,
    onText: (text) => texts.push(text.trim()),
    onIdle: () => undefined,
    isOver() {
      end.asked++;
      return end.isOver;
    },
  });
  await add("Moor");
  expect(texts.join(" ")).toContain("Moor");
  end.isOver = true;
  await add("Lake");
  const { asked } = end;
  await add("Mill");
  expect(end.asked).toBe(asked);
  expect(texts.join(" ")).not.toMatch(/Lake|Mill/u);
});
