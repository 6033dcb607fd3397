import { describe, expect, it } from "vitest";
import { inLanguage, viewStory } from "../../lib/report/story-view";
import { mergeFrames, type TabStory } from "../../lib/report/tab-report";
import type { StoryReport } from "../../lib/report/types";
import { annotation, frame, lakeStory, storyReport } from "./report-samples";

function found(part: Partial<StoryReport>): TabStory {
  const [story] = mergeFrames([frame(0, [storyReport(part)])]).stories;
  if (!story) throw new Error("no story in the sample");
  return story;
}

describe("viewStory", () => {
  it("lists each marked claim once, at its first mark, with all its places", () => {
    const annotations = [annotation("C02"), annotation("C01"), annotation("C02", { id: "later" })];
    const { marked } = viewStory(found({ annotations }), lakeStory, "en");
    expect(marked.map(({ id, marks }) => [id, marks.map((mark) => mark.id)])).toEqual([
      ["C02", ["C02-1", "later"]],
      ["C01", ["C01-1"]],
    ]);
  });

  it("splits the note after its first line and finds the sources", () => {
    const { marked } = viewStory(found({ annotations: [annotation("C01")] }), lakeStory, "en");
    expect(marked[0]).toMatchObject({
      exact: "words of C01",
      firstLine: { text: "No letter is known.", language: "en" },
      rest: { text: "The page names no archive.", language: "en" },
    });
    expect(marked[0]?.sources.map(({ id }) => id)).toEqual(["S1", "S2"]);
  });

  it("keeps the language of each frame's words", () => {
    const german = {
      language: "de" as const,
      annotations: [annotation("C01"), annotation("C02")],
      correct: [{ claimId: "T01", exact: "dreißig Jahre" }],
    };
    const [story] = mergeFrames([
      frame(0, [storyReport({ annotations: [annotation("C01"), annotation("C03"), annotation("C03")] })]),
      frame(7, [storyReport(german)]),
    ]).stories;
    const { marked, correct } = viewStory(story as TabStory, lakeStory, "en");
    expect([...marked, ...correct].map(({ id, pageLanguage }) => [id, pageLanguage])).toEqual([
      ["C01", "en"],
      ["C03", "en"],
      ["C02", "de"],
      ["T01", "de"],
    ]);
  });

  it("leaves out claims that the file does not know", () => {
    const view = viewStory(
      found({
        annotations: [annotation("C99")],
        correct: [{ claimId: "T99", exact: "" }],
        notFound: ["C98"],
      }),
      lakeStory,
      "en",
    );
    expect([view.marked, view.correct, view.notFound]).toEqual([[], [], []]);
  });

  it("speaks the reader's language where the file does, else English", () => {
    const { marked } = viewStory(
      found({ annotations: [annotation("C01"), annotation("C02")] }),
      lakeStory,
      "es",
    );
    expect(marked.map(({ firstLine }) => firstLine.language)).toEqual(["es", "en"]);
    expect(marked.map(({ firstLine, rest }) => [firstLine.isFallback, rest.isFallback])).toEqual([
      [false, false],
      [true, true],
    ]);
    expect(inLanguage({ en: "yes" }, "xx")).toEqual({ text: "yes", language: "en", isFallback: true });
    expect(inLanguage({ en: "yes" }, "en")).toEqual({ text: "yes", language: "en", isFallback: false });
  });
});
