// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { FrameWork } from "../../lib/dom/marks/frame-work";
import { Signs } from "../../lib/dom/marks/signs";
import { Ticks } from "../../lib/dom/marks/ticks";
import type { CardWords } from "../../lib/report/card-words";

const observed: Element[] = [];
const fonts = new EventTarget();
const ending = new AbortController();
const add = vi.fn();

beforeEach(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe(element: Element) {
        observed.push(element);
      }
      disconnect() {}
    },
  );
  Object.defineProperty(document, "fonts", { value: fonts, configurable: true });
});

afterEach(() => {
  ending.abort();
  vi.unstubAllGlobals();
});

it("follow what moves the page's text, though their root is made in another document", () => {
  const root = document.implementation
    .createHTMLDocument("")
    .createElement("obelus-notes")
    .attachShadow({ mode: "closed" });
  const frames = { add } as unknown as FrameWork;
  const words = { signsLabel: "", languageTag: "en", textDirection: "ltr" } as CardWords;
  new Signs(document, root, frames, words, { onOpen() {}, onHiddenFocus() {} }, ending.signal);
  new Ticks(document, root, frames, () => {}, ending.signal);
  expect(observed).toEqual([document.documentElement, document.documentElement]);
  for (const moved of [
    () => fonts.dispatchEvent(new Event("loadingdone")),
    () => document.dispatchEvent(new Event("transitionend")),
    () => window.dispatchEvent(new Event("resize")),
    () => document.dispatchEvent(new Event("scroll")),
  ]) {
    add.mockClear();
    moved();
    expect(add).toHaveBeenCalled();
  }
});
