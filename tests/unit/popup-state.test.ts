import { describe, expect, it } from "vitest";
import { type FrameProgress, progressOf } from "../../lib/report/popup-state";

const CASES: readonly [top: FrameProgress, others: FrameProgress[], FrameProgress][] = [
  ["settled", [], "settled"],
  ["settled", ["absent", "settled"], "settled"],
  ["settled", ["reading"], "reading"],
  ["reading", ["settled"], "reading"],
  ["absent", ["settled", "reading"], "absent"],
];

describe("progressOf", () => {
  it.each(CASES)("top %s, others %j: %s", (top, others, expected) => {
    expect(progressOf(top, others)).toBe(expected);
  });
});
