/** Where a text stops being JSON, and what could have stood there. */
export interface JsonError {
  readonly index: number;
  readonly expected: string;
}

const STRING_PATTERN = String.raw`"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"`;
const NUMBER_PATTERN = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?`;
const SPACE = /[ \t\n\r]*/y;
const STRING = new RegExp(STRING_PATTERN, "uy");
const SCALAR = new RegExp(`${STRING_PATTERN}|${NUMBER_PATTERN}|true|false|null`, "uy");

type State = "value" | "first-value" | "name" | "first-name" | "colon" | "after";

const EXPECTED: Record<State, string> = {
  value: "a value (text in straight quotation marks, a list or an object)",
  "first-value": "a value or “]”",
  name: "a field's name in straight quotation marks (is there a comma too many?)",
  "first-name": "a field's name in straight quotation marks, or “}”",
  colon: "a colon",
  after: "a comma or a closing bracket",
};

/**
 * Finds the first place at which a text breaks the rules of JSON. Browsers word and place this each in
 * their own way, some not at all, so an author gets one answer from here. No recursion: depth is data.
 * @returns null for a text that keeps the rules
 */
export function findJsonError(text: string): JsonError | null {
  const open: ("{" | "[")[] = [];
  let state: State = "value";
  let index = 0;
  const eat = (pattern: RegExp): boolean => {
    pattern.lastIndex = index;
    const found = pattern.exec(text);
    if (found) index += found[0].length;
    return found !== null;
  };
  for (;;) {
    eat(SPACE);
    const inside = open.at(-1);
    const character = text[index];
    if (state === "after" && inside === undefined)
      return index === text.length ? null : { index, expected: "the end of the file" };
    if (state === "after" && character === ",") state = inside === "{" ? "name" : "value";
    else if (closes(character, inside, state)) {
      open.pop();
      state = "after";
    } else if (state === "colon" && character === ":") state = "value";
    else if ((state === "name" || state === "first-name") && eat(STRING)) {
      state = "colon";
      continue;
    } else if (isValue(state) && (character === "{" || character === "[")) {
      open.push(character);
      state = character === "{" ? "first-name" : "first-value";
    } else if (isValue(state) && eat(SCALAR)) {
      state = "after";
      continue;
    } else return { index, expected: EXPECTED[state] };
    index++;
  }
}

const isValue = (state: State) => state === "value" || state === "first-value";

function closes(character: string | undefined, inside: "{" | "[" | undefined, state: State): boolean {
  if (inside === "{") return character === "}" && (state === "after" || state === "first-name");
  if (inside === "[") return character === "]" && (state === "after" || state === "first-value");
  return false;
}
