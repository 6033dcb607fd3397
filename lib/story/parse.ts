import * as v from "valibot";
import { crossCheck } from "./cross-check";
import { describeIssue } from "./describe-issue";
import { findJsonError, type JsonError } from "./json-error";
import { checkLimits, FILE_LIMITS, pathTo, tooMany } from "./limits";
import { type Story, storySchema } from "./schema";

/** A story, or null with the reasons: one sentence each, naming file and place. */
export interface ParsedStory {
  readonly story: Story | null;
  readonly problems: string[];
}

/** More sentences than this help nobody; a broken file may hold thousands. */
const MOST_PROBLEMS = 50;

/**
 * Reads a story out of parsed JSON. Never throws, whatever it is given. A file with any problem gives no
 * story: a half-right file would put wrong notes on pages.
 * @param file name that begins each sentence
 */
export function parseStory(input: unknown, file: string): ParsedStory {
  let problems: string[];
  try {
    problems = checkLimits(input);
    if (problems.length === 0) {
      const result = v.safeParse(storySchema, input);
      problems = result.success ? crossCheck(result.output) : result.issues.map(describeIssue);
      if (result.success && problems.length === 0) return { story: result.output, problems: [] };
    }
  } catch {
    // Only an object made to resist reading gets here (a getter or a proxy that throws).
    problems = ["the file could not be read as a story."];
  }
  return { story: null, problems: shorten([...new Set(problems)]).map((text) => `${file}: ${text}`) };
}

/** Reads a story out of the text of a file. Broken JSON is named with line and column. Never throws. */
export function parseStoryText(text: string, file: string): ParsedStory {
  const read = parseJson(text);
  return "problem" in read
    ? { story: null, problems: [`${file}: ${read.problem}`] }
    : parseStory(read.input, file);
}

type ParsedJson = { readonly input: unknown } | { readonly problem: string };

/** Reads the text of an author's file; what is wrong with it is named with line and column. Never throws. */
export function parseJson(text: string): ParsedJson {
  if (text.length > FILE_LIMITS.characters) return { problem: tooMany("characters", FILE_LIMITS.characters) };
  return parsePlain(text, false);
}

/** The same for a file that somebody else published, as long as it may be: of a field that stands twice the last counts. */
export function parseForeignJson(text: string): ParsedJson {
  return parsePlain(text, true);
}

function parsePlain(text: string, mayRepeat: boolean): ParsedJson {
  const plain = text.startsWith("\ufeff") ? text.slice(1) : text;
  if (plain.trim() === "") return { problem: "the file is empty." };
  const found = findJsonError(plain, mayRepeat);
  if (found) return { problem: placed(found, plain) };
  try {
    return { input: JSON.parse(plain) };
  } catch {
    // Some browsers give up on deep nesting that breaks no rule.
    return { problem: `the file is nested more than ${FILE_LIMITS.depth} deep.` };
  }
}

function placed(error: JsonError, text: string): string {
  const { index } = error;
  const before = text.slice(0, index);
  const line = before.split("\n").length;
  const place = `line ${line}, column ${index - before.lastIndexOf("\n")}`;
  if ("comma" in error)
    return error.comma === "missing"
      ? `at the end of line ${line}: a comma is missing.`
      : `${place}: a comma too many; take it out.`;
  if ("repeated" in error)
    return `${place}: the field ${pathTo("", error.repeated)} stands in this object already; only one of them would count.`;
  const where = index >= text.trimEnd().length ? "the file ends here too early" : "this is no valid JSON";
  return `${place}: ${where}; expected ${error.expected}${error.expected.endsWith("?") ? "" : "."}`;
}

function shorten(problems: string[]): string[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  const rest = problems.length - MOST_PROBLEMS;
  const more = rest === 1 ? "is 1 more problem" : `are ${rest} more problems`;
  return [...problems.slice(0, MOST_PROBLEMS), `there ${more}; mend these first.`];
}
