import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { parseStory } from "../lib/story/parse";
import { faultsOf, sourceCountFault } from "./answer-faults";
import { runCommand, UsageError } from "./command";
import { newFileFault } from "./new-file";
import { type Answers, QUESTIONS, storyFromAnswers } from "./new-story";
import { fromCaller, STORIES } from "./project";
import { Terminal } from "./terminal";

const FLAGS = QUESTIONS.map(
  ({ key, ask, most }) => `  --${key.padEnd(10)} ${ask}${most > 1 ? " (again and again)" : ""}`,
);

const USAGE = `Usage: npm run story:new [-- --out FILE ...]
Asks for what a story file needs, checks each answer, and writes a valid file with one claim. What is given
as an option is not asked; without a terminal everything needed must be given.

  --out        where to write it (public/stories/ID.json); a file that is there stays as it is
${FLAGS.join("\n")}

Ends with 0 when the file was written, with 1 when it could not be, with 2 on wrong usage.`;

/** One wrong answer may be wrong at many places. */
const MOST_FAULTS = 2;

async function newStory(args: string[]): Promise<number> {
  const flags = Object.fromEntries(
    QUESTIONS.map(({ key }) => [key, { type: "string", multiple: true }] as const),
  );
  const { values } = parseArgs({ args, options: { ...flags, out: { type: "string" } } });
  const { out, ...given } = values as { out?: string } & Record<string, string[]>;
  const today = new Date().toISOString().slice(0, 10);
  const targetOf = (id = "") => (out ? fromCaller(out) : join(STORIES, `${id}.json`));
  // Before the questions: nobody should answer them all for a file that cannot be written.
  const outFault = out ? newFileFault(targetOf()) : null;
  if (outFault) {
    console.error(outFault);
    return 1;
  }
  const answers = process.stdin.isTTY
    ? await askAll(given, today, (id) => newFileFault(targetOf(id)))
    : fromFlags(given);
  const story = storyFromAnswers(answers, today);
  const target = targetOf(answers.id?.[0]);
  const { problems } = parseStory(story, relative(process.cwd(), target));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) return 1;
  writeFileSync(target, `${JSON.stringify(story, null, 2)}\n`, { flag: "wx" });
  console.log(`Wrote ${target}: a valid story with one claim.`);
  console.log(
    "Next: more claims, near misses and examining sentences, as docs/stories.md says; then story:check.",
  );
  return 0;
}

function fromFlags(given: Answers): Answers {
  const missing = QUESTIONS.filter(({ key, fewest }) => (given[key] ?? []).length < fewest);
  if (missing.length > 0)
    throw new UsageError(
      `There is no terminal to ask at, and these are missing: ${missing
        .map(({ key, fewest }) => `--${key}${fewest > 1 ? ` (${fewest} times)` : ""}`)
        .join(", ")}.`,
    );
  for (const { key } of QUESTIONS) {
    const fault = sourceCountFault(given, key);
    if (fault) throw new UsageError(`--${key}: ${fault}`);
  }
  return Object.fromEntries(QUESTIONS.map(({ key }) => [key, given[key] ?? []]));
}

async function askAll(
  given: Answers,
  today: string,
  fileFault: (id: string) => string | null,
): Promise<Answers> {
  const terminal = new Terminal(process.stdin, process.stdout);
  const answers: Record<string, readonly string[]> = {};
  try {
    for (const question of QUESTIONS) {
      const { key } = question;
      let lines = given[key] ?? (await terminal.ask(question));
      for (;;) {
        const faults = faultsOf({ ...answers, [key]: lines }, key, today);
        const taken = key === "id" && faults.length === 0 ? fileFault(lines[0] ?? "") : null;
        if (taken) faults.push(taken);
        if (faults.length === 0) break;
        for (const fault of faults.slice(0, MOST_FAULTS)) terminal.say(`  ${fault}`);
        lines = await terminal.ask(question);
      }
      answers[key] = lines;
    }
  } finally {
    terminal.close();
  }
  return answers;
}

await runCommand(USAGE, newStory);
