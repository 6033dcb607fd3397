import { createInterface } from "node:readline";
import { Stopped } from "./command";
import { type Question, understood } from "./new-story";

/** What is wrong with a line after those before it. */
export type Faults = (before: readonly string[], line: string) => readonly string[];

/** One wrong answer may be wrong at many places. */
const MOST_FAULTS = 2;

/** Typed in place of an old answer that an empty line would keep. */
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
   * @param old answers that an empty first line keeps
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
    if (old.length > 0)
      this.say(`  It was: “${old.join("”, “")}”; an empty line keeps it.${instead(question)}`);
    const answers = [...given];
    let kept = old;
    while (answers.length < most) {
      this.#interface.prompt();
      const line = await this.#lines.next();
      if (line.done) throw new Stopped("\nThe questions were left before the last one; nothing was written.");
      const typed = line.value.trim();
      if (typed.toLowerCase() === "back") throw new Back(answers);
      if (fewest === 0 && kept.length > 0 && typed === NONE) break;
      const keepsOld = kept.length > 0 && typed === "";
      const answer = keepsOld ? "" : understood(question, line.value);
      if (answer !== "") {
        kept = [];
        if (!this.#take(answer, answers, faults) && answers.length > 0)
          this.say("  Only this line is asked for again.");
        continue;
      }
      // Checked anew: what they go by may have changed.
      for (const line of kept.slice(0, most)) this.#take(line, answers, faults);
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

/** How to say what an empty line says where there is no old answer that it keeps. */
function instead({ fewest, emptyIs }: Question): string {
  if (fewest === 0) return ` Type “${NONE}” for no answer.`;
  return emptyIs === undefined ? "" : ` Type “${emptyIs}” for ${emptyIs}.`;
}
