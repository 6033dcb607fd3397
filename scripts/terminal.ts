import { createInterface } from "node:readline";
import { UsageError } from "./command";
import type { Question } from "./new-story";

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

  /** Asks until there are enough answers; those given before an early empty line are kept. */
  async ask({ ask, fewest, most }: Question): Promise<string[]> {
    const least = fewest > 1 ? `, at least ${fewest}` : "";
    this.say(`\n${ask}${most > 1 ? `${least}; an empty line ends the list` : ""}:`);
    const answers: string[] = [];
    while (answers.length < most) {
      this.#interface.prompt();
      const line = await this.#lines.next();
      if (line.done)
        throw new UsageError("\nThe questions were left before the last one; nothing was written.");
      const answer = line.value.trim();
      if (answer !== "") answers.push(answer);
      else if (answers.length >= fewest) break;
      else this.say(`  ${answers.length} so far; at least ${fewest} needed here.`);
    }
    return answers;
  }

  close(): void {
    this.#interface.close();
  }
}
