import { describe, expect, it } from "vitest";
import { parseStory } from "../../lib/story/parse";
import { isProblem, VERDICTS } from "../../lib/story/verdicts";
import { LANGUAGES } from "../../lib/text/languages";
import { lineFaults } from "../../scripts/answer-faults";
import {
  type Answers,
  fitted,
  QUESTIONS,
  type Question,
  storyFromAnswers,
  understood,
} from "../../scripts/new-story";

const problems = (answers: Answers) =>
  parseStory(storyFromAnswers(answers, "2026-11-22"), "new.json").problems;

describe("a new story", () => {
  it.each(VERDICTS.filter(isProblem))(
    "is valid before anything is answered, with the verdict %s",
    (verdict) => {
      expect(problems({ verdict: [verdict] })).toEqual([]);
    },
  );

  it.each(LANGUAGES)("may have its wordings in %s", (language) => {
    expect(problems({ language: [language] })).toEqual([]);
  });

  it("says at the question what is wrong with an answer", () => {
    expect(problems({ id: ["no spaces"] })).toEqual([
      "new.json: id: “no spaces” may hold only letters, digits and single hyphens.",
    ]);
    expect(problems({ fact: ["x".repeat(141)] })[0]).toContain("the first line has 141 characters");
    expect(problems({ verdict: ["wrong"] })[0]).toContain("use one of no-record, false");
    expect(problems({ verdict: ["correct"] })[0]).toContain("claims: none is disputed");
    expect(problems({ verdict: ["false"], source: ["One"] })[0]).toContain("needs at least 2 sources");
    expect(problems({ source: ["One", "Two"], publisher: ["Only one"] })).toEqual([
      "new.json: sources[1].publisher: is empty.",
    ]);
  });

  it("finds what is wrong with one line, whatever is still missing", () => {
    const faults = (key: string, before: string[], line: string, answers: Answers = {}) =>
      lineFaults(answers, key, before, line, "2026-11-22");
    expect(faults("wording", ["She left."], "She went.")).toEqual([]);
    expect(faults("wording", ["One.", "She left."], "she left")).toEqual([
      "“she left” stands in this list already.",
    ]);
    expect(faults("motif", ["never spoke"], "Never spoke")).toEqual([
      "“Never spoke” stands in this list already.",
    ]);
    expect(faults("publisher", ["The Mail"], "The Mail", { source: ["One", "Two"] })).toEqual([]);
    expect(faults("source", [], "One", { verdict: ["false"] })).toEqual([]);
    expect(faults("kind", [], "newspaper", { source: ["One"] })[0]).toContain("use one of record");
    expect(faults("language", [], "Klingon")).toEqual([
      "“Klingon” is not allowed; use one of en, es, pt, fr, de, it, pl, vi, id.",
    ]);
    expect(faults("verdict", [], "correct")).toEqual([
      "“correct” is not allowed; use one of no-record, false, altered, fiction, missing-context.",
    ]);
    // In the words of the questions, not of the file.
    const sources = { source: ["One", "Two"] };
    expect(faults("url", ["https://a.example"], "www.b.example", sources)).toEqual([
      "“www.b.example” must be a full address, as https://www.example.org/page.",
    ]);
    expect(faults("id", [], "no spaces")).toEqual([
      "“no spaces” may hold only letters, digits and single hyphens.",
    ]);
    expect(faults("title", [], "x".repeat(201))).toEqual([
      "This line has 201 characters; at most 200 are allowed.",
    ]);
    expect(faults("fact", [], "x".repeat(141))).toEqual([
      "The first line has 141 characters; at most 140 are allowed.",
    ]);
    expect(faults("departure", [], "x".repeat(1000))).toEqual([
      expect.stringMatching(/^The whole note has 10\d\d characters; at most 1000 are allowed\.$/u),
    ]);
    expect(faults("motif", [], "a\u202eb")).toEqual([
      "This line holds the control character U+202E after “a”; type or paste the words anew.",
    ]);
    expect(faults("wording", ["Elle l’a laissé."], "Elle l’a laisse")).toEqual([
      "“Elle l’a laisse” stands in this list already.",
    ]);
    expect(faults("person", ["Ada Moor"], "Marigold")).toEqual([
      "“Marigold” is one word, which others are called too; give it as a short form (mention).",
    ]);
  });

  it("asks for two sources of what is false, and for one line for each source", () => {
    const asked = (key: string, answers: Answers) =>
      fitted(QUESTIONS.find((question) => question.key === key) as Question, answers);
    expect(asked("source", { verdict: ["false"] })).toMatchObject({ fewest: 2, most: 20 });
    expect(asked("source", { verdict: ["altered"] })).toMatchObject({ fewest: 1, most: 20 });
    expect(asked("url", { source: ["One", "Two"] })).toMatchObject({ fewest: 2, most: 2 });
  });

  it.each([
    ["verdict", "No record", "no-record"],
    ["pronoun", "She", "she"],
    ["language", " EN ", "en"],
    ["language", "English", "en"],
    ["language", "german", "de"],
    ["language", "español", "es"],
    ["language", "tiếng Việt", "vi"],
    ["language", "Klingon", "Klingon"],
    ["wording", "• She left.", "She left."],
    ["wording", "•\tShe left.", "She left."],
    ["wording", "4. “She left.”", "She left."],
    ["wording", "3. Oktober 1978 war kalt.", "3. Oktober 1978 war kalt."],
    ["wording", "12) She left.", "She left."],
    ["wording", "- 5 men left.", "5 men left."],
    ["wording", "-5 degrees.", "-5 degrees."],
    ["wording", "“I left,” she said.", "“I left,” she said."],
    ["wording", '"Left," she said, "for good"', '"Left," she said, "for good"'],
    ["wording", "-", "-"],
    ["mention", "„Ada“", "Ada"],
    ["mention", "« Ada »", "Ada"],
    ["title", "“The lake”", "The lake"],
    ["fact", "9. November 1989 is the day.", "9. November 1989 is the day."],
    ["kind", "Contemporary press", "contemporary-press"],
    ["verdict", "Changed", "Changed"],
    ["title", "No Record", "No Record"],
  ])("takes a %s written %s", (key, written, taken) => {
    expect(understood(QUESTIONS.find((question) => question.key === key) as Question, written)).toBe(taken);
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
