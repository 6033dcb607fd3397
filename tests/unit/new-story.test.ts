import { describe, expect, it } from "vitest";
import { parseStory } from "../../lib/story/parse";
import { VERDICTS } from "../../lib/story/verdicts";
import { LANGUAGES } from "../../lib/text/languages";
import { faultsOf } from "../../scripts/answer-faults";
import { type Answers, QUESTIONS, storyFromAnswers } from "../../scripts/new-story";

const problems = (answers: Answers) =>
  parseStory(storyFromAnswers(answers, "2026-11-22"), "new.json").problems;

describe("a new story", () => {
  it.each(VERDICTS)("is valid before anything is answered, with the verdict %s", (verdict) => {
    expect(problems({ verdict: [verdict] })).toEqual([]);
  });

  it.each(LANGUAGES)("may have its wordings in %s", (language) => {
    expect(problems({ language: [language] })).toEqual([]);
  });

  it("says at the question what is wrong with an answer", () => {
    expect(problems({ id: ["no spaces"] })).toEqual([
      "new.json: id: “no spaces” may hold only letters, digits and single hyphens.",
    ]);
    expect(problems({ fact: ["x".repeat(141)] })[0]).toContain("the first line has 141 characters");
    expect(problems({ verdict: ["wrong"] })[0]).toContain("use one of no-record, false");
    expect(problems({ verdict: ["false"], source: ["One"] })[0]).toContain("needs at least 2 sources");
    expect(problems({ source: ["One", "Two"], publisher: ["Only one"] })).toEqual([
      "new.json: sources[1].publisher: is empty.",
    ]);
  });

  it("wants one line for each source, no more and no fewer", () => {
    const faults = (...publisher: string[]) =>
      faultsOf({ source: ["One", "Two"], publisher }, "publisher", "2026-11-22");
    expect(faults("Press", "Archive")).toEqual([]);
    for (const lines of [["Press"], ["Press", "Archive", "A third"]])
      expect(faults(...lines)).toEqual([
        `One line for each of your sources is needed, in the same order: 2, not ${lines.length}.`,
      ]);
  });

  it("keeps every answer", () => {
    const lists = new Set(QUESTIONS.filter(({ most }) => most > 1).map(({ key }) => key));
    const answers = Object.fromEntries(
      QUESTIONS.map(({ key }) => [key, lists.has(key) ? [`${key} one`, `${key} two`] : [`${key} one`]]),
    );
    const text = JSON.stringify(storyFromAnswers(answers, "2026-11-22"));
    for (const answer of Object.values(answers).flat()) expect(text).toContain(answer);
  });
});
