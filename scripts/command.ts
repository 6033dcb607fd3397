import { errorText } from "../lib/report/error-text";
import { isLanguage, LANGUAGES, type Language } from "../lib/text/languages";
import { npmHint, optionsIn, takenByNpm } from "./npm-options";

/** The command was called wrongly; the message says how. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** Whoever called the command left it; the message says what became of it. */
export class Stopped extends Error {
  override name = "Stopped";
}

/**
 * Runs a command with what was typed, and sets the exit code: 0 after `--help`, 2 on wrong usage, 1 where a file
 * cannot be read or written, else what the command says.
 */
export async function runCommand(
  usage: string,
  command: (args: string[]) => number | Promise<number>,
): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes("--help") || args.includes("-h")) {
    console.log(usage);
    return;
  }
  // Who reads the lines may have enough of them: `| head`.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  const { env } = process;
  const taken = takenByNpm(usage, args, env, true);
  try {
    process.exitCode = await command(args);
    if (taken.length > 0) console.error(npmHint(taken, env));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (error instanceof UsageError || code.startsWith("ERR_PARSE_ARGS")) {
      const lost = takenByNpm(usage, args, env, false);
      console.error(
        [wrongUsage(error, usage), ...(lost.length > 0 ? [npmHint(lost, env)] : []), "", usage].join("\n"),
      );
      process.exitCode = 2;
    } else if (error instanceof Stopped) {
      console.error(error.message);
      process.exitCode = 1;
    } else if (/^E[A-Z]+$/u.test(code)) {
      console.error(fileFault(error));
      process.exitCode = 1;
    } else throw error;
  }
}

/** Node speaks of options as programmers do. */
function wrongUsage({ message }: Error, usage: string): string {
  const unknown = /^Unknown option '(-[^']*)'/u.exec(message)?.[1];
  if (unknown === undefined) return message;
  const letters = (option: string) => option.replaceAll("-", "").toLowerCase();
  const meant = optionsIn(usage).find((option) => letters(option) === letters(unknown));
  return `There is no option ${unknown}${meant ? `; ${meant} was meant?` : "."}`;
}

/** The language that `--language` names; English without it. Throws UsageError. */
export function chosenLanguage(language = "en"): Language {
  if (isLanguage(language)) return language;
  throw new UsageError(`--language must be one of ${LANGUAGES.join(", ")}, not "${language}".`);
}

/** Runs a command that takes no files; what goes wrong is said in one line, and the exit code is 1. */
export async function runTask(name: string, task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    console.error(`${name}: ${errorText(error)}`);
    process.exitCode = 1;
  }
}

/** What the file system refused, in a sentence. */
export function fileFault(error: NodeJS.ErrnoException, file = error.path ?? "The file"): string {
  if (error.code === "ENOENT") return `${file}: there is no such file or folder.`;
  if (error.code === "EEXIST") return `${file}: this file is there already; nothing was written.`;
  return `${file}: ${error.message}`;
}
