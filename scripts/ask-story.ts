import { lineFaults, ofOption, sifted } from "./answer-faults";
import { Stopped } from "./command";
import { type Answers, fitted, givenLines, QUESTIONS, type Question } from "./new-story";
import { Back, type Terminal } from "./terminal";

/** What the answers are for. */
interface About {
  /** YYYY-MM-DD */
  readonly today: string;
  /** Where a story with this id is going to be written. */
  readonly file: (id: string) => string;
  /** Why it cannot be written there, in a sentence. */
  readonly fileFault: (id: string) => string | null;
}

/** Letters of an answer that the summary shows. */
const LONGEST = 90;

/** Asks what options have not answered, shows all of it, and asks whether to write it. Throws Stopped. */
export async function askStory(terminal: Terminal, given: Answers, about: About): Promise<Answers> {
  const asking = new StoryQuestions(terminal, given, about);
  terminal.say(
    "Type “back” in place of an answer to be asked the question before again; what you have typed is kept.",
  );
  for (let at = 0; at <= QUESTIONS.length; ) at = await asking.step(at);
  return asking.answers;
}

/** The way through the questions, one step a question, and back. */
class StoryQuestions {
  /** To the questions before the one that is asked. */
  readonly answers: Record<string, readonly string[]> = {};
  /** What was answered to those that are asked again. */
  readonly #old: Record<string, readonly string[]> = {};
  /** Places of the questions that were asked: options may have answered others. */
  readonly #asked: number[] = [];

  constructor(
    readonly terminal: Terminal,
    readonly given: Answers,
    readonly about: About,
  ) {}

  /** @returns the place of the question that comes next */
  async step(at: number): Promise<number> {
    const question = QUESTIONS[at];
    try {
      if (question) await this.#answer(question, at);
      else if (this.#asked.length > 0) await this.#confirm();
      return at + 1;
    } catch (error) {
      if (!(error instanceof Back)) throw error;
      if (question && error.lines.length > 0) this.#old[question.key] = error.lines;
      return this.#back(at);
    }
  }

  async #answer(question: Question, at: number): Promise<void> {
    const { key } = question;
    const fit = fitted(question, this.answers);
    const faults = (before: readonly string[], line: string) => this.#faults(key, before, line);
    const lines = givenLines(question, this.given);
    const isTooMany = lines.length > fit.most;
    const { right, wrong } = isTooMany
      ? { right: [], wrong: [tooMany(lines.length, fit.most)] }
      : sifted(lines, faults);
    for (const fault of wrong) this.terminal.say(ofOption(key, fault));
    const isDone = this.given[key] !== undefined && wrong.length === 0 && right.length >= fit.fewest;
    if (isDone) this.answers[key] = right;
    else {
      const old = this.#old[key] ?? [];
      this.answers[key] = await this.terminal.ask(fit, faults, old.length > 0 ? [] : right, old);
      this.#asked.push(at);
    }
  }

  #faults(key: string, before: readonly string[], line: string): readonly string[] {
    const found = lineFaults(this.answers, key, before, line, this.about.today);
    const taken = key === "id" && found.length === 0 ? this.about.fileFault(line) : null;
    return taken ? [taken] : found;
  }

  /** What comes after a question is checked by its answer, so later answers only wait until they are asked for again. */
  #back(from: number): number {
    const to = this.#asked.pop();
    if (to === undefined) {
      this.terminal.say("  This is the first question.");
      return from;
    }
    for (const { key } of QUESTIONS.slice(to, from)) {
      const lines = this.answers[key];
      if (lines) this.#old[key] = lines;
      delete this.answers[key];
    }
    return to;
  }

  async #confirm(): Promise<void> {
    this.terminal.say("\nThese are the answers:");
    for (const { key } of QUESTIONS)
      this.terminal.say(`  ${key.padEnd(10)} ${shown(this.answers[key] ?? [])}`);
    const file = this.about.file(this.answers.id?.[0] ?? "");
    if (await this.#agrees("write", `Write it to ${file}? (y/n; back leads to the question before)`, "y"))
      return;
    // A “no” may mean that one of the answers is wrong.
    if (
      await this.#agrees("discard", "Throw all answers away? (y/n; back leads to the questions again)", "n")
    )
      throw new Stopped("Nothing was written.");
    await this.#confirm();
  }

  async #agrees(key: string, ask: string, example: string): Promise<boolean> {
    const [answer] = await this.terminal.ask(
      { key, ask, fewest: 1, most: 1, example, choices: YES_NO },
      (_, line) => (YES_NO.includes(line) ? [] : ["Type y or n."]),
    );
    return answer?.startsWith("y") === true;
  }
}

const YES_NO = ["y", "yes", "n", "no"];

export const tooMany = (count: number, most: number) =>
  `${count} answers are given; at most ${most} fit here.`;

/** Answers in one line, cut short. */
function shown(lines: readonly string[]): string {
  if (lines.length === 0) return "(none)";
  const text = (lines.length > 1 ? `${lines.length} lines: ` : "") + lines.join(" · ");
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
