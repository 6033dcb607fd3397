import { createInterface } from "node:readline";
import { Stopped } from "./command";
import { type Question, understood } from "./new-story";

/** What is wrong with a line after those before it. */
export type Faults = (before: readonly string[], line: string) => readonly string[];

/** One wrong answer may be wrong at many places. */
const MOST_FAULTS = 2;

/** Typed in place of old answers that an empty line would keep. */
const NONE = "-";

/** The author would rather answer the question before; `lines` are those that were given meanwhile. */
export class Back extends Error {
  override name = "Back";

  constructor(readonly lines: readonly string[]) {
    super("back");
  }
}

/** Reads lines as they come: a list that is pasted at once keeps all of its lines. */
export class Terminal {
  readonly #output: NodeJS.WritableStream;
  readonly #interface;
  readonly #lines;

  constructor(input: NodeJS.ReadableStream, output: NodeJS.WritableStream) {
    this.#output = output;
    this.#interface = createInterface({ input, output, prompt: "> " });
    this.#lines = this.#interface[Symbol.asyncIterator]();
  }

  say(line: string): void {
    this.#output.write(`${line}\n`);
  }

  /**
   * Asks until there are enough answers. Those that are right are kept, whatever comes after them.
   * @param given answers that are there already
   * @param old answers of an earlier asking: a list goes on with them, others are kept by an empty line
   */
  async ask(
    question: Question,
    faults: Faults,
    given: readonly string[] = [],
    old: readonly string[] = [],
  ): Promise<string[]> {
    const { ask, fewest, most, help = [] } = question;
    this.say(`\n${ask}${howMany(question)}:`);
    for (const line of help) this.say(`  ${line}`);
    const goesOn = old.length > 0 && old.length < most && fewest < most;
    const answers = [...given];
    // Checked anew: what they go by may have changed.
    if (goesOn) for (const line of old) this.#take(line, answers, faults);
    let kept = goesOn ? [] : old;
    let mayEmpty = old.length > 0 && (goesOn || fewest === 0);
    for (const line of before(question, goesOn ? answers : old, goesOn)) this.say(`  ${line}`);
    while (answers.length < most) {
      this.#interface.prompt();
      const line = await this.#lines.next();
      if (line.done) throw new Stopped("\nThe questions were left before the last one; nothing was written.");
      const typed = line.value.trim();
      if (typed.toLowerCase() === "back") throw new Back([...answers, ...kept.slice(answers.length)]);
      if (mayEmpty && typed === NONE) {
        answers.length = 0;
        if (fewest === 0) break;
        mayEmpty = false;
        continue;
      }
      mayEmpty = false;
      const keepsOld = kept.length > answers.length && typed === "";
      const answer = keepsOld ? "" : understood(question, line.value);
      if (answer !== "") {
        if (!this.#take(answer, answers, faults) && answers.length > 0)
          this.say("  Only this line is asked for again.");
        continue;
      }
      for (const line of kept.slice(answers.length, most)) this.#take(line, answers, faults);
      kept = [];
      if (answers.length >= fewest) break;
      this.say(`  ${tooFew(question, answers.length)}`);
    }
    return answers;
  }

  /** Adds a line that is right, and tells what is wrong with another. @returns whether it is right */
  #take(line: string, answers: string[], faults: Faults): boolean {
    const wrong = faults(answers, line).slice(0, MOST_FAULTS);
    if (wrong.length === 0) answers.push(line);
    for (const fault of wrong) this.say(`  ${fault}`);
    return wrong.length === 0;
  }

  close(): void {
    this.#interface.close();
  }
}

function howMany({ fewest, most }: Question): string {
  if (most === 1) return "";
  if (fewest === most) return `; ${most} lines`;
  return `${fewest > 1 ? `, at least ${fewest}` : ""}; an empty line ends the list`;
}

function tooFew({ fewest, most }: Question, count: number): string {
  return most === 1 ? "An answer is needed here." : `${count} so far; at least ${fewest} needed here.`;
}

/** What was answered before, and what an empty line and a typed one do with it. */
function before(question: Question, old: readonly string[], goesOn: boolean): string[] {
  if (old.length === 0) return [];
  const { fewest, most } = question;
  if (most === 1)
    return [`It was: “${old[0]}”. An empty line keeps it, another answer replaces it.${instead(question)}`];
  const lines = old.map((line, at) => `  ${at + 1}. ${line}`);
  if (!goesOn)
    return [
      "It was:",
      ...lines,
      `An empty line keeps all of it; a line that you type replaces the first, the next one the next.${instead(question)}`,
    ];
  const anew = fewest === 0 ? "for no answer" : "to begin the list anew";
  return [
    "So far:",
    ...lines,
    `A line that you type is added, an empty line ends the list. Type “${NONE}” ${anew}.`,
  ];
}

/** How to say what an empty line says where there is no old answer that it keeps. */
function instead({ fewest, emptyIs }: Question): string {
  if (fewest === 0) return ` Type “${NONE}” for no answer.`;
  return emptyIs === undefined ? "" : ` Type “${emptyIs}” for ${emptyIs}.`;
}
