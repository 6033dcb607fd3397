// @vitest-environment jsdom
import { afterEach, expect, it, vi } from "vitest";
import { leadReader } from "../../lib/extension/lead-reader";
import { resetFake } from "./fake-extension";

vi.mock("../../lib/extension/browser", async () => ({ browser: (await import("./fake-extension")).fake }));

/** Where a browser keeps elements by their ids: behind what is a script's own. */
const behind = Object.getPrototypeOf(globalThis) as object;

afterEach(() => {
  Reflect.deleteProperty(behind, "obelus");
});

it("takes no element of the page that bears our name for an annotator", async () => {
  resetFake();
  const walk = vi.fn(() => true);
  Object.defineProperty(behind, "obelus", {
    configurable: true,
    value: { marked: 1, visited: { annotationId: "C01-1", time: 1 }, walk },
  });
  await leadReader(5, "next-claim");
  expect(walk).not.toHaveBeenCalled();
});
