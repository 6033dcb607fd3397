/**
 * Where a text stops being JSON, and what could have stood there; or where a comma is missing or one too many, which is
 * often a line before; or a field's name that stands a second time.
 */
export type JsonError =
  | { readonly index: number; readonly expected: string }
  | { readonly index: number; readonly comma: "missing" | "surplus" }
  | { readonly index: number; readonly repeated: string };

const SPACE = /[ \t\n\r]*/y;
// In pieces: one pattern for a whole string takes a step of the stack for each character of a long one.
const QUOTE = /"/y;
const LETTERS = /[^"\\\u0000-\u001f]+/y;
const ESCAPED = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const BARE = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type State = "value" | "first-value" | "name" | "first-name" | "colon" | "after";

const EXPECTED: Record<State, string> = {
  value: "a value (text in straight quotation marks, a list or an object)",
  "first-value": "a value or “]”",
  name: "a field's name in straight quotation marks",
  "first-name": "a field's name in straight quotation marks, or “}”",
  colon: "a colon",
  after: "a comma or a closing bracket",
};

/** What stands there instead, by its first letters. */
const HINTS: readonly (readonly [RegExp, string])[] = [
  [/^\/[/*]/, "; comments are not known here, take it out"],
  [/^['`‘’“”„«»]/, '; quotation marks must be straight and double (")'],
];

/**
 * Finds the first place at which a text breaks the rules of JSON, or names a field twice in one object, of which
 * JSON would keep the last. Browsers word and place this each in their own way, some not at all, so an author gets
 * one answer from here. No recursion: depth is data.
 * @param mayRepeat true where a field may stand twice
 * @returns null for a text that keeps the rules
 */
export function findJsonError(text: string, mayRepeat = false): JsonError | null {
  /** The fields' names of each open object; null for a list. */
  const open: (Set<string> | null)[] = [];
  let state: State = "value";
  let index = 0;
  const eat = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = index;
    const found = pattern.exec(text)?.[0];
    index += found?.length ?? 0;
    return found;
  };
  const eatString = (): string | undefined => {
    const start = index;
    if (eat(QUOTE) === undefined) return undefined;
    while (eat(LETTERS) !== undefined || eat(ESCAPED) !== undefined);
    if (eat(QUOTE) !== undefined) return text.slice(start, index);
    index = start;
    return undefined;
  };
  for (;;) {
    eat(SPACE);
    const inside = open.at(-1);
    const character = text[index];
    const written = state === "name" || state === "first-name" ? eatString() : undefined;
    if (written !== undefined) {
      // The same name may be written in two ways: as a letter, or by its number.
      const name = JSON.parse(written) as string;
      if (!mayRepeat && inside?.has(name)) return { index: index - written.length, repeated: name };
      inside?.add(name);
      state = "colon";
      continue;
    }
    if (state === "after" && inside === undefined)
      return index === text.length ? null : { index, expected: "the end of the file" };
    if (state === "after" && character === ",") state = inside ? "name" : "value";
    else if (closes(character, inside, state)) {
      open.pop();
      state = "after";
    } else if (state === "colon" && character === ":") state = "value";
    else if (isValue(state) && (character === "{" || character === "[")) {
      open.push(character === "{" ? new Set() : null);
      state = character === "{" ? "first-name" : "first-value";
    } else if (isValue(state) && (eatString() ?? eat(BARE)) !== undefined) {
      state = "after";
      continue;
    } else
      return (
        commaError(text, index, inside, state) ?? {
          index,
          expected: EXPECTED[state] + hint(text, index, state),
        }
      );
    index++;
  }
}

const isValue = (state: State) => state === "value" || state === "first-value";

function closes(
  character: string | undefined,
  inside: Set<string> | null | undefined,
  state: State,
): boolean {
  if (inside === undefined) return false;
  const first = inside ? "first-name" : "first-value";
  return character === (inside ? "}" : "]") && (state === "after" || state === first);
}

/** Where only blanks stand between what is there and the place where it no longer fits. */
function commaError(
  text: string,
  index: number,
  inside: Set<string> | null | undefined,
  state: State,
): JsonError | null {
  const found = text[index] ?? "";
  const isClosed = inside ? state === "name" && found === "}" : inside === null && found === "]";
  if (!isClosed && (state !== "after" || !/["{[]/u.test(found))) return null;
  const end = text.slice(0, index).trimEnd().length;
  if (isClosed) return { index: end - 1, comma: "surplus" };
  // On the same line it may as well be a quotation mark within a text.
  return text.slice(end, index).includes("\n") ? { index: end, comma: "missing" } : null;
}

function hint(text: string, index: number, state: State): string {
  const found = text.slice(index, index + 2);
  // Where a text may stand, one that begins is broken off.
  if (found[0] === '"' && (isValue(state) || state === "name" || state === "first-name"))
    return !text.trimEnd().includes("\n", index)
      ? "; the file ends within this text: was it saved, or copied, as a whole?"
      : "; this text does not end on its line, or a backslash or tab stands in it: write \\n for a new line";
  if (state === "after" && /^\p{L}/u.test(found)) return '; write \\" for a quotation mark within a text';
  return HINTS.find(([pattern]) => pattern.test(found))?.[1] ?? "";
}
