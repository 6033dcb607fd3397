import { isDate } from "../lib/story/is-date";
import { parseStory } from "../lib/story/parse";
import { isOneWord } from "./check-names";
import { type Answers, examples, storyFromAnswers } from "./new-story";

/** What is wrong with one more line of an answer, in sentences; what is not yet given is right. */
export function lineFaults(
  answers: Answers,
  key: string,
  before: readonly string[],
  line: string,
  today: string,
): string[] {
  const single = key === "person" ? oneWord([line]) : [];
  if (single.length > 0) return single;
  if (DISTINCT.has(key) && before.some((other) => lettersOf(other) === lettersOf(line)))
    return [`“${line}” stands in this list already.`];
  if (key === "checked" && isDate(line) && line > today) return [`“${line}” is still to come.`];
  const lines = [...before, line];
  const filled = [...lines, ...examples(key).slice(lines.length)];
  const { problems } = parseStory(storyFromAnswers({ ...answers, [key]: filled }, today), "");
  return problems.map((problem) => problem.replace(/^: /u, ""));
}

/** Lists in which a line is of use once; two sources may have one publisher. */
const DISTINCT: ReadonlySet<string> = new Set(["person", "mention", "motif", "wording"]);

const lettersOf = (line: string) =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Full names of one word. */
export function oneWord(names: readonly string[]): string[] {
  return names
    .filter(isOneWord)
    .map((name) => `“${name}” is one word, which others are called too; give it as a short form (mention).`);
}
