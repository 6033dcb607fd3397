/** What a story file may hold at most. `docs/stories.md` lists them for authors. */

/** Limits a file must keep, so that a bad one cannot slow a page. Counts of items or UTF-16 units. */
export const LIMITS = {
  /** One wording, name, title, word group. */
  phrase: 400,
  note: 1000,
  noteFirstLine: 140,
  quoteWords: 15,
  address: 500,
  id: 80,
  /** Sentences of one list in one language. */
  wordings: 500,
  claims: 60,
  sources: 80,
  sourcesPerClaim: 20,
  people: 20,
  /** Variants of one name. */
  names: 250,
  /** Each costs time on every page that has it. */
  rareMentions: 10,
  /** Patterns of one list, and word groups of one pattern. */
  patterns: 200,
  groups: 12,
  quotes: 50,
  appearances: 500,
} as const;

/** Limits of a whole file, whatever is in it: looked at first, so that nothing huge is read any further. */
export const FILE_LIMITS = {
  /** All text in the file, names of fields too. */
  characters: 4_000_000,
  /** Texts, numbers, lists, objects: all together. */
  values: 100_000,
  /** Entries of any one list or object. */
  entries: 2000,
  /** Lists and objects within each other. */
  depth: 12,
} as const;

/** Control characters, letters cut in half, and marks that turn the direction: they could disguise a text. */
const DISGUISING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\p{Surrogate}]/u;

/** Every object has these of itself: what a file put there would be passed over without a word. */
const RESERVED: readonly string[] = ["__proto__", "constructor", "prototype"];

/** Whether a field, or what becomes one, may have the name. */
export function isReserved(name: string): boolean {
  return RESERVED.includes(name);
}

/**
 * Looks whether parsed JSON is small and plain enough to be read as a story. The work is bounded by the limits,
 * not by the input. One sentence a problem; none where all is well.
 */
export function checkLimits(input: unknown): string[] {
  const problems: string[] = [];
  const waiting: { value: unknown; path: string; depth: number }[] = [{ value: input, path: "", depth: 0 }];
  let values = 0;
  let characters = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path, depth } = next;
    if (++values > FILE_LIMITS.values) return [...problems, tooMany("values", FILE_LIMITS.values)];
    if (typeof value === "string") {
      characters += value.length;
      if (value.length <= FILE_LIMITS.characters && DISGUISING.test(value))
        problems.push(`${placed(path)}${disguised(value)}; type or paste the words anew.`);
    } else if (typeof value === "object" && value !== null) {
      const keys = Array.isArray(value) ? null : Object.keys(value);
      const size = keys?.length ?? (value as unknown[]).length;
      if (depth >= FILE_LIMITS.depth) {
        problems.push(`${placed(path)}is nested more than ${FILE_LIMITS.depth} deep.`);
      } else if (size > FILE_LIMITS.entries) {
        problems.push(
          `${placed(path)}has ${size} entries; no list may have more than ${FILE_LIMITS.entries}.`,
        );
      } else {
        for (let index = size - 1; index >= 0; index--) {
          const key = keys ? (keys[index] as string) : index;
          if (typeof key === "string") characters += key.length;
          if (typeof key === "string" && isReserved(key))
            problems.push(`${placed(pathTo(path, key))}is a name that no field can have; choose another.`);
          waiting.push({
            value: (value as Record<string | number, unknown>)[key],
            path: pathTo(path, key),
            depth: depth + 1,
          });
        }
      }
    }
    if (characters > FILE_LIMITS.characters)
      return [...problems, tooMany("characters", FILE_LIMITS.characters)];
  }
  return problems;
}

/** So many letters before a control character are shown. */
const SHOWN = 30;

/** Which one, by its number, and after which words. */
function disguised(text: string): string {
  const at = text.search(DISGUISING);
  const number = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const before = text.slice(Math.max(0, at - SHOWN), at).replaceAll("\n", " ");
  return `holds the control character U+${number} ${at === 0 ? "at its beginning" : `after “${at > SHOWN ? "…" : ""}${before}”`}`;
}

/** `claims[3].note.en`, counted from 0; a field's odd name is quoted, cut short, and shows no control character. */
export function pathTo(path: string, key: string | number): string {
  if (typeof key === "number") return `${path}[${key}]`;
  const short = key.length > LIMITS.id ? `${key.slice(0, LIMITS.id)}…` : key;
  const name = /^[\w$-]+$/.test(short) ? short : `“${short.replace(new RegExp(DISGUISING, "gu"), "\ufffd")}”`;
  return path === "" ? name : `${path}.${name}`;
}

/** The sentence for a file with more text than is read at all. */
export function tooMany(what: "values" | "characters", most: number): string {
  return `the file holds more than ${most} ${what}; is it a story file?`;
}

function placed(path: string): string {
  return path === "" ? "the file " : `${path}: `;
}
