import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { parseStory } from "../lib/story/parse";
import { runCommand, UsageError } from "./command";
import { type Answers, QUESTIONS, type Question, storyFromAnswers } from "./new-story";
import { fromCaller, STORIES } from "./project";

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
  const answers = process.stdin.isTTY ? await askAll(given, today) : fromFlags(given);
  const story = storyFromAnswers(answers, today);
  const target = out ? fromCaller(out) : join(STORIES, `${answers.id?.[0]}.json`);
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
  return Object.fromEntries(QUESTIONS.map(({ key }) => [key, given[key] ?? []]));
}

async function askAll(given: Answers, today: string): Promise<Answers> {
  const terminal = new Terminal();
  const answers: Record<string, readonly string[]> = {};
  try {
    for (const question of QUESTIONS) {
      let lines = given[question.key] ?? (await terminal.ask(question));
      for (;;) {
        const faults = faultsOf({ ...answers, [question.key]: lines }, question, today);
        if (faults.length === 0) break;
        for (const fault of faults.slice(0, MOST_FAULTS)) console.log(`  ${fault}`);
        lines = await terminal.ask(question);
      }
      answers[question.key] = lines;
    }
  } finally {
    terminal.close();
  }
  return answers;
}

/** Reads lines as they come: a list that is pasted at once keeps all of its lines. */
class Terminal {
  readonly #interface = createInterface({ input: process.stdin, output: process.stdout, prompt: "> " });
  readonly #lines = this.#interface[Symbol.asyncIterator]();

  async ask({ ask, most }: Question): Promise<string[]> {
    console.log(`\n${ask}${most > 1 ? "; an empty line ends the list" : ""}:`);
    const answers: string[] = [];
    while (answers.length < most) {
      this.#interface.prompt();
      const line = await this.#lines.next();
      if (line.done)
        throw new UsageError("\nThe questions were left before the last one; nothing was written.");
      const answer = line.value.trim();
      if (answer === "") break;
      answers.push(answer);
    }
    return answers;
  }

  close(): void {
    this.#interface.close();
  }
}

/** What the story's own check says with this answer; everything not yet asked is right. */
function faultsOf(answers: Answers, { key, fewest }: Question, today: string): string[] {
  const count = answers[key]?.length ?? 0;
  if (count < fewest)
    return [`At least ${fewest} ${fewest === 1 ? "answer is" : "answers are"} needed here.`];
  const { problems } = parseStory(storyFromAnswers(answers, today), "");
  return problems.map((problem) => problem.replace(/^: /u, ""));
}

await runCommand(USAGE, newStory);
