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

it("reads shadow roots and comes to an end where text changes in each frame", async () => {
  document.body.innerHTML = "<p id=clock>0</p><x-post></x-post>";
  const post = document.querySelector("x-post") as Element;
  post.attachShadow({ mode: "open" }).innerHTML = "<p>Ada Moor</p>";
  const clock = document.querySelector("#clock") as Element;
  const texts: string[] = [];
  const onIdle = vi.fn();
  let isOver = false;
  watchText(document, {
    mayMatter: () => true,
    onText: (text) => texts.push(text),
    onIdle,
    isOver: () => isOver,
  });
  // As where an idle moment comes after a frame only: before each there is something new.
  const idle = vi.fn((callback: IdleRequestCallback) => {
    setTimeout(() => {
      clock.textContent = String(idle.mock.calls.length);
      queueMicrotask(() => queueMicrotask(() => callback({ didTimeout: false, timeRemaining: () => 0 })));
    }, 16);
    return 0;
  });
  vi.stubGlobal("requestIdleCallback", idle);
  try {
    await vi.advanceTimersByTimeAsync(2000);
    expect(texts.join(" ")).toContain("Ada Moor");
    expect(onIdle).toHaveBeenCalled();
  } finally {
    isOver = true;
    vi.unstubAllGlobals();
  }
});
