import { createInterface } from "node:readline";
import { Stopped } from "./command";
import { type Question, understood } from "./new-story";

/** One wrong answer may be wrong at many places. */
const MOST_FAULTS = 2;

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
   * @param faults what is wrong with a line after those before it
   * @param given answers that are there already
   */
  async ask(
    question: Question,
    faults: (before: readonly string[], line: string) => readonly string[],
    given: readonly string[] = [],
  ): Promise<string[]> {
    const { ask, fewest, most, help = [] } = question;
    this.say(`\n${ask}${howMany(question)}:`);
    for (const line of help) this.say(`  ${line}`);
    const answers = [...given];
    while (answers.length < most) {
      this.#interface.prompt();
      const line = await this.#lines.next();
      if (line.done) throw new Stopped("\nThe questions were left before the last one; nothing was written.");
      const answer = understood(question, line.value);
      if (answer === "") {
        if (answers.length >= fewest) break;
        this.say(`  ${answers.length} so far; at least ${fewest} needed here.`);
        continue;
      }
      const wrong = faults(answers, answer).slice(0, MOST_FAULTS);
      if (wrong.length === 0) answers.push(answer);
      for (const fault of wrong) this.say(`  ${fault}`);
      if (wrong.length > 0 && answers.length > 0) this.say("  Only this line is asked for again.");
    }
    return answers;
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
