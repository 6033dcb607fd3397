import { readFileSync, statSync } from "node:fs";
import { fileText } from "../lib/extension/file-text";
import { type ParsedStory, parseJson, parseStory } from "../lib/story/parse";

/**
 * Reads an author's file of JSON. Throws only where the file system refuses it.
 * @param parse of a text that is UTF-8
 */
export function readJson(path: string, parse = parseJson): ReturnType<typeof parseJson> {
  if (statSync(path).isDirectory()) return { problem: "this is a folder, not a file." };
  const read = fileText(readFileSync(path));
  return "problem" in read ? read : parse(read.text);
}

/** Reads a story file; problems begin with the name. Throws as `readJson`. */
export function readStory(path: string, name: string): ParsedStory {
  const read = readJson(path);
  return "problem" in read
    ? { story: null, problems: [`${name}: ${read.problem}`] }
    : parseStory(read.input, name);
}
