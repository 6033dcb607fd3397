import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseStoryText } from "../lib/story/parse";
import { isProblem } from "../lib/story/verdicts";

const USAGE = `Usage: npm run story:check -- [FILE...]
Checks story files and says in sentences what is wrong and where.
Without FILE: all of public/stories. Exit 0: all right, 1: problems found, 2: wrong usage.`;

const packagedStories = fileURLToPath(new URL("../public/stories/", import.meta.url));

/** Checks one file. @returns the sentences to print, and whether the file is all right. */
async function check(path: string): Promise<{ lines: string[]; right: boolean }> {
  const name = relative(process.cwd(), path) || path;
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "there is no such file" : `it cannot be read (${code ?? String(error)})`;
    return { lines: [`${name}: ${why}.`], right: false };
  }
  const { story, problems } = parseStoryText(text, name);
  if (!story) return { lines: problems, right: false };
  const disputed = story.claims.filter(({ verdict }) => isProblem(verdict)).length;
  const counts = `${disputed} disputed claims, ${story.claims.length - disputed} correct ones, ${story.sources.length} sources`;
  return { lines: [`${name}: all right (${counts}).`], right: true };
}

async function packagedFiles(): Promise<string[]> {
  const names = await readdir(packagedStories);
  return names
    .filter((name) => name.endsWith(".json") && !name.endsWith(".schema.json") && name !== "index.json")
    .sort()
    .map((name) => join(packagedStories, name));
}

async function main(args: string[]): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(USAGE);
    return 0;
  }
  const unknown = args.find((arg) => arg.startsWith("-"));
  if (unknown !== undefined) {
    console.error(`There is no option “${unknown}”.\n${USAGE}`);
    return 2;
  }
  const files = args.length > 0 ? args : await packagedFiles();
  if (files.length === 0) {
    console.error(`No story files found in ${packagedStories}.\n${USAGE}`);
    return 2;
  }
  const results = await Promise.all(files.map(check));
  for (const { lines, right } of results)
    for (const line of lines) (right ? console.log : console.error)(line);
  return results.every(({ right }) => right) ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
