// @vitest-environment jsdom
import { afterEach, expect, it, vi } from "vitest";
import { Grounds } from "../../lib/dom/marks/background-color";
import { parseColor } from "../../lib/dom/marks/color";

afterEach(() => {
  vi.restoreAllMocks();
});

const one = (selector: string) => document.querySelector(selector);

it("lays translucent colours over the first opaque one", () => {
  document.body.innerHTML =
    '<div style="background-color: rgb(0, 0, 0)"><p style="background-color: rgba(255, 255, 255, 0.5); color: rgb(0, 0, 255)">words</p></div>';
  const { color, text, sure } = new Grounds().behind(one("p"));
  expect(color.channels.map((channel) => channel.toFixed(2))).toEqual(["0.50", "0.50", "0.50"]);
  expect(text).toEqual(parseColor("rgb(0, 0, 255)"));
  expect(sure).toBe(true);
});

it("tells a ground under a picture by the text's colour", () => {
  document.body.innerHTML =
    '<div style="background: rgb(0, 0, 0)"><p style="background-image: url(x.png); color: rgb(0, 0, 0)">words</p></div>';
  const { color, sure } = new Grounds().behind(one("p"));
  expect(sure).toBe(false);
  expect(color.channels).toEqual([1, 1, 1]);
});

it("reads what claims have around them once for all of them", () => {
  document.body.innerHTML = `<main><section>${"<p>words</p>".repeat(50)}</section></main>`;
  const reads = vi.spyOn(globalThis, "getComputedStyle");
  const grounds = new Grounds();
  for (const paragraph of document.querySelectorAll("p")) grounds.behind(paragraph);
  const read = reads.mock.calls.map(([element]) => element);
  for (const selector of ["section", "main", "body", "html"])
    expect(read.filter((element) => element === one(selector))).toHaveLength(1);
  const before = reads.mock.calls.length;
  for (const paragraph of document.querySelectorAll("p")) grounds.behind(paragraph);
  expect(reads.mock.calls).toHaveLength(before);
});
