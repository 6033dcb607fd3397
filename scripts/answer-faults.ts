import { isDate } from "../lib/story/is-date";
import { parseStory } from "../lib/story/parse";
import { isOneWord } from "./check-names";
import { type Answers, examples, QUESTIONS, storyFromAnswers } from "./new-story";
import type { Faults } from "./terminal";

/** What is wrong with one more line of an answer, in sentences; what is not yet given is right. */
export function lineFaults(
  answers: Answers,
  key: string,
  before: readonly string[],
  line: string,
  today: string,
): string[] {
  if (key === "person" && isOneWord(line))
    return [`“${line}” is one word, which others are called too; give it as a short form (mention).`];
  // Which words fit here only the question knows: a file may hold more of them, and name other places.
  const { choices } = QUESTIONS.find((question) => question.key === key) ?? {};
  if (choices && !choices.includes(line))
    return [`“${line}” is not allowed; use one of ${choices.join(", ")}.`];
  if (DISTINCT.has(key) && before.some((other) => lettersOf(other) === lettersOf(line)))
    return [`“${line}” stands in this list already.`];
  if (key === "checked" && isDate(line) && line > today) return [`“${line}” is still to come.`];
  const lines = [...before, line];
  const filled = [...lines, ...examples(key).slice(lines.length)];
  const { problems } = parseStory(storyFromAnswers({ ...answers, [key]: filled }, today), "");
  return problems.map(asAsked);
}

/** A fault in the words of the questions: an author who is asked has no file yet, and its fields say nothing to him. */
function asAsked(problem: string): string {
  const [, field = "", fault = ""] = /^: (?:([\w$.[\]-]+): )?(.*)$/su.exec(problem) ?? [];
  const said = fault.replace(/stands at \S+ already/u, "stands in this list already");
  if (!/^(?:has|holds|is|must)\b/u.test(said)) return said.charAt(0).toUpperCase() + said.slice(1);
  return `${field.includes(".note.") ? "The whole note" : "This line"} ${said}`;
}

/** Lists in which a line is of use once; two sources may have one publisher. */
const DISTINCT: ReadonlySet<string> = new Set(["person", "mention", "motif", "wording"]);

const lettersOf = (line: string) =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Parts the lines of an answer that are right from the sentences on the others, one a line. */
export function sifted(lines: readonly string[], faults: Faults): { right: string[]; wrong: string[] } {
  const right: string[] = [];
  const wrong: string[] = [];
  for (const line of lines) {
    const [fault] = faults(right, line);
    if (fault) wrong.push(fault);
    else right.push(line);
  }
  return { right, wrong };
}

/** What the questions would refuse of answers that were given to all of them otherwise, after the option's name. */
export function optionFaults(answers: Answers, today: string): string[] {
  const known: Record<string, readonly string[]> = {};
  return QUESTIONS.flatMap(({ key }) => {
    const faults: Faults = (before, line) => lineFaults(known, key, before, line, today);
    const { right, wrong } = sifted(answers[key] ?? [], faults);
    // What was refused is not to be told of again at all that comes after it.
    if (wrong.length === 0) known[key] = right;
    return wrong.map((fault) => ofOption(key, fault));
  });
}

/** A fault of an answer that was given as an option. */
export const ofOption = (key: string, fault: string) => `--${key}: ${fault}`;
