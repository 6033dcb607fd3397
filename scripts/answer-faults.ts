import { parseStory } from "../lib/story/parse";
import { type Answers, OF_SOURCES, storyFromAnswers } from "./new-story";

/** What is wrong with the answer to this question, in sentences; everything not yet asked is right. */
export function faultsOf(answers: Answers, key: string, today: string): string[] {
  const miscounted = sourceCountFault(answers, key);
  if (miscounted) return [miscounted];
  const { problems } = parseStory(storyFromAnswers(answers, today), "");
  return problems.map((problem) => problem.replace(/^: /u, ""));
}

/** A line too many or too few would put publishers and addresses with the wrong sources. */
export function sourceCountFault(answers: Answers, key: string): string | null {
  const sources = answers.source?.length ?? 0;
  const own = answers[key]?.length ?? 0;
  if (!OF_SOURCES.has(key) || own === sources) return null;
  return `One line for each of your sources is needed, in the same order: ${sources}, not ${own}.`;
}
