import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseStory } from "../lib/story/parse";
import { ofOption, optionFaults } from "./answer-faults";
import { askStory, tooMany } from "./ask-story";
import { authorsDay, typed } from "./author-story";
import { runCommand, Stopped, UsageError } from "./command";
import { newFileFault } from "./new-file";
import { type Answers, fitted, givenLines, QUESTIONS, storyFromAnswers } from "./new-story";
import { fromCaller, STORIES } from "./project";
import { Terminal } from "./terminal";

const FLAGS = QUESTIONS.map(
  ({ key, ask, most }) => `  --${key.padEnd(10)} ${ask}${most > 1 ? " (again and again)" : ""}`,
);

const USAGE = `Usage: npm run story:new [-- --out FILE ...]
Asks for what a story file needs, checks each answer, and writes a valid file with one claim. What is given
as an option is not asked; without a terminal everything needed must be given, but --checked, which is today then.

  --out        where to write it (public/stories/ID.json); a file that is there stays as it is
${FLAGS.join("\n")}

Ends with 0 when the file was written, with 1 when it could not be, with 2 on wrong usage.`;

async function newStory(args: string[]): Promise<number> {
  const flags = Object.fromEntries(
    QUESTIONS.map(({ key }) => [key, { type: "string", multiple: true }] as const),
  );
  const { values } = parseArgs({ args, options: { ...flags, out: { type: "string" } } });
  const { out, ...given } = values as { out?: string } & Record<string, string[]>;
  const today = authorsDay();
  const targetOf = (id = "") => (out ? fromCaller(out) : join(STORIES, `${id}.json`));
  // Before the questions: nobody should answer them all for a file that cannot be written.
  const outFault = out ? newFileFault(targetOf()) : null;
  if (outFault) {
    console.error(outFault);
    return 1;
  }
  const answers = process.stdin.isTTY ? await asked(given, today, targetOf) : fromFlags(given, today);
  const story = storyFromAnswers(answers, today);
  const target = targetOf(answers.id?.[0]);
  const { problems } = parseStory(story, typed(target));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) return 1;
  writeFileSync(target, `${JSON.stringify(story, null, 2)}\n`, { flag: "wx" });
  console.log(`Wrote ${target}: a valid story with one claim.`);
  console.log(
    "Next, as docs/stories.md says: a dozen sentences each for background, examining and telling, some for notThis; then more claims; then story:check.",
  );
  return 0;
}

/** Throws UsageError where answers are missing or too many, and Stopped where some are wrong. */
function fromFlags(given: Answers, today: string): Answers {
  const answers: Record<string, readonly string[]> = {};
  const missing: string[] = [];
  const surplus: string[] = [];
  for (const question of QUESTIONS) {
    const { key, fewest, most, emptyIs } = fitted(question, answers);
    const unsaid = emptyIs === undefined ? [] : Array<string>(fewest).fill(emptyIs);
    const lines = givenLines(question, { [key]: unsaid, ...given });
    if (lines.length < fewest) missing.push(`--${key}${fewest > 1 ? ` (${fewest} times)` : ""}`);
    if (lines.length > most) surplus.push(ofOption(key, tooMany(lines.length, most)));
    answers[key] = lines;
  }
  if (missing.length > 0)
    throw new UsageError(`There is no terminal to ask at, and these are missing: ${missing.join(", ")}.`);
  if (surplus.length > 0) throw new UsageError(surplus.join("\n"));
  const faults = optionFaults(answers, today);
  if (faults.length > 0) throw new Stopped(faults.join("\n"));
  return answers;
}

async function asked(given: Answers, today: string, targetOf: (id: string) => string): Promise<Answers> {
  const terminal = new Terminal(process.stdin, process.stdout);
  const file = (id: string) => typed(targetOf(id));
  try {
    return await askStory(terminal, given, { today, file, fileFault: (id) => newFileFault(targetOf(id)) });
  } finally {
    terminal.close();
  }
}

await runCommand(USAGE, newStory);
