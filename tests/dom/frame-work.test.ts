// @vitest-environment jsdom
import { afterEach, expect, it, vi } from "vitest";
import { FrameWork } from "../../lib/dom/marks/frame-work";

let frames: (() => void)[] = [];

afterEach(() => {
  vi.unstubAllGlobals();
  frames = [];
});

it("has all parts read before any writes, each once a frame", () => {
  vi.stubGlobal("requestAnimationFrame", (frame: () => void) => frames.push(frame));
  const done: string[] = [];
  const part = (name: string) => () => {
    done.push(`${name} reads`);
    return () => done.push(`${name} writes`);
  };
  const work = new FrameWork();
  const signs = part("signs");
  work.add(signs);
  work.add(part("ticks"));
  work.add(signs);
  expect(done).toEqual([]);
  expect(frames).toHaveLength(1);
  frames[0]?.();
  expect(done).toEqual(["signs reads", "ticks reads", "signs writes", "ticks writes"]);
  work.add(signs);
  expect(frames).toHaveLength(2);
});
