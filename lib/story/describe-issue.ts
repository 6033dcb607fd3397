import * as v from "valibot";
import { LANGUAGES } from "../text/languages";
import { pathTo } from "./limits";

type Issue = v.BaseIssue<unknown>;

/** So many fields of one object are named. */
const MOST_NAMED = 10;

/** An object with these fields and no others. Valibot names the first other one: the message names those after it. */
export function onlyFields<const T extends v.ObjectEntries>(entries: T) {
  return v.strictObject(entries, ({ path }) => {
    const object = path?.[0]?.input ?? {};
    const [, ...others] = Object.keys(object).filter((name) => !Object.hasOwn(entries, name));
    const named = others.slice(0, MOST_NAMED).map((name) => pathTo("", name));
    return [...named, ...(others.length > MOST_NAMED ? ["…"] : [])].join(", ");
  });
}

/** Turns an issue of the schema into a sentence that an author without programming can act on. */
export function describeIssue(issue: Issue): string {
  const { path = [] } = issue;
  // A list that should be an object: each field would be missing, and each number an unknown field.
  const list = path.findIndex(({ key, input }) => Array.isArray(input) && typeof key === "string");
  const steps = list < 0 ? path : path.slice(0, list);
  const where = steps.reduce((path, { key }) => pathTo(path, key as string | number), "");
  const what = list < 0 ? describe(issue) : "must be an object in curly brackets, not a list.";
  return where === "" ? `the file ${what}` : `${where}: ${what}`;
}

function describe(issue: Issue): string {
  if (issue.received === "undefined") return "is missing.";
  if (issue.path?.at(-1)?.origin === "key") return unknownKey(issue);
  if (issue.kind === "schema") return describeKind(issue);
  const { input, requirement } = issue;
  switch (issue.type) {
    case "max_length":
      return `has ${amount(input)}; at most ${String(requirement)} are allowed.`;
    case "min_length":
      return requirement === 1
        ? "is empty."
        : `has ${amount(input)}; at least ${String(requirement)} are needed.`;
    default:
      return input === "" ? `is empty; it ${issue.message}.` : `${shown(input)} ${issue.message}.`;
  }
}

function unknownKey(issue: Issue): string {
  if (issue.expected === "never")
    return issue.message === ""
      ? "is no field that is known here; is it spelt rightly?"
      : `is no field that is known here (nor ${issue.message}); are they spelt rightly?`;
  return `is no known language; use one of ${LANGUAGES.join(", ")}.`;
}

function describeKind(issue: Issue): string {
  switch (issue.type) {
    case "string":
      return `must be text in quotation marks, not ${kindOf(issue.input)}.`;
    case "array":
      return `must be a list in square brackets, not ${kindOf(issue.input)}.`;
    case "custom":
      return `must be by language, as {"en": …}, not ${kindOf(issue.input)}.`;
    case "boolean":
      return `must be true or false, not ${kindOf(issue.input)}.`;
    case "picklist":
      return `${issue.input === "" ? "is empty" : `${shown(issue.input)} is not allowed`}; use one of ${choices(issue.expected)}.`;
    default:
      return `must be an object in curly brackets, not ${kindOf(issue.input)}.`;
  }
}

function choices(expected: string | null): string {
  return (expected ?? "").replace(/[()"]/g, "").split(" | ").join(", ");
}

function amount(input: unknown): string {
  if (Array.isArray(input)) return `${input.length} ${input.length === 1 ? "entry" : "entries"}`;
  return `${typeof input === "string" ? input.length : 0} characters`;
}

function kindOf(input: unknown): string {
  if (input === null) return "null";
  if (Array.isArray(input)) return "a list";
  if (typeof input === "string") return "text in quotation marks";
  return typeof input === "object" ? "an object" : `a ${typeof input}`;
}

function shown(input: unknown): string {
  if (typeof input !== "string") return kindOf(input);
  return `“${input.length > 60 ? `${input.slice(0, 60)}…` : input}”`;
}
