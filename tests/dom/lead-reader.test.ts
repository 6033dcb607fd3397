// @vitest-environment jsdom
import { afterEach, expect, it, vi } from "vitest";
import { leadReader } from "../../lib/extension/lead-reader";
import { fake, resetFake } from "./fake-extension";

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

it("goes on by two claims at two presses, however quick, at the end of a frame too", async () => {
  resetFake();
  /** Of each frame at which claim the reader is, and when he came there. */
  const places = [
    { at: 1, visited: 1 },
    { at: -1, visited: 0 },
  ];
  let now = 1;
  const walk = (frame: number, fromEdge: boolean) => {
    const place = places[frame] as { at: number; visited: number };
    const next = fromEdge ? 0 : place.at + 1;
    if (next > 1) return false;
    Object.assign(place, { at: next, visited: ++now });
    return true;
  };
  vi.spyOn(fake.scripting, "executeScript").mockImplementation(async ({ target, args = [] }) => {
    const { frameIds = [0, 1] } = target as { frameIds?: number[] };
    const [, fromEdge] = args;
    return frameIds.map((frameId) => ({
      frameId,
      result:
        args.length > 0
          ? walk(frameId, fromEdge === true)
          : { marked: 2, visited: places[frameId]?.visited ?? 0 },
    }));
  });
  await Promise.all([leadReader(5, "next-claim"), leadReader(5, "next-claim")]);
  expect(places[1]).toMatchObject({ at: 1 });
});
