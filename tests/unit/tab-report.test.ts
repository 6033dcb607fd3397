import { describe, expect, it } from "vitest";
import { countMarked, mergeFrames } from "../../lib/report/tab-report";
import { annotation, frame, storyReport } from "./report-samples";

describe("mergeFrames", () => {
  it("answers no stories for a tab without any", () => {
    expect(mergeFrames([])).toEqual({ stories: [], limits: [] });
    expect(mergeFrames([frame(0, [])]).stories).toEqual([]);
  });

  it("puts the top frame's marks first, whatever the order of answers", () => {
    const report = mergeFrames([
      frame(7, [storyReport({ annotations: [annotation("C02")] })]),
      frame(0, [storyReport({ annotations: [annotation("C03"), annotation("C01")] })]),
    ]);
    expect(report.stories[0]?.annotations.map(({ claimId, frameId }) => [claimId, frameId])).toEqual([
      ["C03", 0],
      ["C01", 0],
      ["C02", 7],
    ]);
  });

  it("lists a claim as not found only where no frame found it, be it marked there or not", () => {
    const report = mergeFrames([
      frame(0, [storyReport({ annotations: [annotation("C01")], notFound: ["C02", "C03"] })]),
      frame(3, [storyReport({ annotations: [annotation("C02")], notFound: ["C01", "C03"] })]),
    ]);
    expect(report.stories[0]?.notFound).toEqual(["C03"]);
    const cut = mergeFrames([
      frame(0, [storyReport({ annotations: [annotation("C01")], notFound: ["C03"] })]),
      frame(3, [storyReport({ annotations: [annotation("C01")], notFound: ["C02", "C03"] })]),
    ]);
    expect(cut.stories[0]?.notFound).toEqual(["C03"]);
  });

  it("takes level, language and sureness from the strongest frame", () => {
    const report = mergeFrames([
      frame(0, [storyReport({ level: "headline", language: "es", sureness: "sure" })]),
      frame(2, [storyReport({ level: "story", language: "en", sureness: "likely" })]),
    ]);
    expect(report.stories[0]).toMatchObject({ level: "story", language: "en", sureness: "likely" });
  });

  it("names each reason, limit and correct claim once", () => {
    const part = storyReport({
      correct: [{ claimId: "T01", exact: "thirty years" }],
      why: [{ kind: "name", text: "Ada Moor" }],
    });
    const report = mergeFrames([frame(0, [part], ["Too long."]), frame(1, [part], ["Too long."])]);
    expect(report.stories[0]?.correct).toEqual([
      { claimId: "T01", exact: "thirty years", frameId: 0, language: "en" },
    ]);
    expect(report.stories[0]?.why).toEqual([{ kind: "name", text: "Ada Moor" }]);
    expect(report.limits).toEqual(["Too long."]);
  });

  it("sorts stories by strength", () => {
    const report = mergeFrames([
      frame(0, [
        storyReport({ storyId: "teaser", level: "headline" }),
        storyReport({ storyId: "few", annotations: [annotation("C01")] }),
        storyReport({ storyId: "many", annotations: [annotation("C01"), annotation("C02")] }),
      ]),
    ]);
    expect(report.stories.map(({ storyId }) => storyId)).toEqual(["many", "few", "teaser"]);
  });
});

describe("countMarked", () => {
  it("counts a claim once however often and in however many frames it stands", () => {
    const marks = [annotation("C01"), annotation("C01", { id: "again" }), annotation("C02")];
    expect(countMarked([frame(0, [storyReport({ annotations: marks })])])).toBe(2);
    expect(
      countMarked([
        frame(0, [storyReport({ annotations: marks })]),
        frame(1, [storyReport({ annotations: [annotation("C02")] })]),
      ]),
    ).toBe(2);
  });

  it("keeps stories apart, and is 0 without any", () => {
    const annotations = [annotation("C01")];
    expect(
      countMarked([frame(0, [storyReport({ annotations }), storyReport({ storyId: "other", annotations })])]),
    ).toBe(2);
    expect(countMarked([])).toBe(0);
  });
});
