import fc from "fast-check";
import { rightStory } from "../unit/right-story";

/** Words that mean something to machines: to objects, patterns, HTML, addresses, Unicode. */
export const ODD_WORDS = [
  "constructor",
  "__proto__",
  "toString",
  "hasOwnProperty",
  "prototype",
  "<b>bold</b>",
  "<img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  "&lt;script&gt;",
  "$&",
  "$1",
  "\\b.*(a+)+$",
  "a|b",
  "(?:",
  "[x",
  "İstanbul",
  "ﷺ",
  "e\u0301\u0301\u0301",
  "👩‍👧",
  "Ｒｏｃｋｙ",
  "wasn’t",
  "l'",
  "@keeper",
  "|0",
  "%s",
  "日本語",
  "שלום",
] as const;

const PLAIN_WORDS =
  "Ann Keeper left the light lamp final interview she he they said that on last night was built 1870 no record tower of and";

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PLAIN_WORDS.split(" ")) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD_WORDS) },
);

/** A sentence of plain and odd words. */
export const sentence = fc
  .array(word, { minLength: 1, maxLength: 14 })
  .map((words) => words.join(" "))
  .chain((text) => fc.constantFrom(".", "!", "…", ":", "", "?”").map((stop) => text + stop));

const list = (most: number) => fc.uniqueArray(sentence, { minLength: 1, maxLength: most });

/** Story files of a right shape with any words in them; most are right, some are not. */
export const oddStory = fc
  .record({
    wordings: fc.uniqueArray(sentence, { minLength: 16, maxLength: 24 }),
    others: list(4),
    notThis: list(2),
    background: list(3),
    examining: list(3),
    names: fc.array(sentence, { maxLength: 3 }),
    mentions: fc.array(word, { maxLength: 4 }),
    phrases: list(3),
    group: fc.array(word, { minLength: 2, maxLength: 4 }),
    claimId: fc.constantFrom("C01", "valueOf", "toString"),
  })
  .map((odd) => {
    const story = rightStory();
    const [disputed, correct] = story.claims;
    return {
      ...story,
      people: [{ id: "keeper", names: ["Ann Keeper", ...odd.names], mentions: ["Ann", ...odd.mentions] }],
      motif: { en: { phrases: odd.phrases, patterns: [odd.group] } },
      background: { en: odd.background },
      examining: { en: odd.examining },
      claims: [
        {
          ...disputed,
          id: odd.claimId,
          wordings: { en: odd.wordings.slice(0, 8) },
          notThis: { en: odd.notThis },
        },
        { ...disputed, id: "C02", key: "second", notThis: {}, wordings: { en: odd.wordings.slice(8) } },
        { ...correct, wordings: { en: odd.others } },
      ],
    };
  });

type Step = string | number;

/** All places in a value, the outermost first. */
function places(value: unknown, path: readonly Step[] = []): (readonly Step[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Array.isArray(value)
    ? value.map((item, index) => [index, item] as const)
    : Object.entries(value);
  return [path, ...inner.flatMap(([key, item]) => places(item, [...path, key]))];
}

const PLACES = places(rightStory()).filter((path) => path.length > 0);

/** A right story file with some places changed: put away, doubled, of another kind, under another name. */
export const damagedStory: fc.Arbitrary<unknown> = fc
  .array(
    fc.record({
      path: fc.constantFrom(...PLACES),
      how: fc.constantFrom("set", "drop", "wrap", "rename", "many"),
      value: fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(...ODD_WORDS), sentence),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((damages) => {
    const story: unknown = rightStory();
    for (const { path, how, value } of damages) damage(story, path, how, value);
    return story;
  });

function damage(story: unknown, path: readonly Step[], how: string, value: unknown): void {
  let place = story as Record<Step, unknown>;
  for (const step of path.slice(0, -1)) {
    const next = place[step];
    if (typeof next !== "object" || next === null) return; // an earlier damage took it away
    place = next as Record<Step, unknown>;
  }
  const last = path.at(-1) as Step;
  const old = place[last];
  if (how === "drop" || how === "rename") delete place[last];
  if (how === "rename") place[typeof value === "string" ? value : (JSON.stringify(value) ?? "")] = old;
  else if (how === "set") place[last] = value;
  else if (how === "wrap") place[last] = [old];
  else if (how === "many") place[last] = Array.from({ length: 700 }, () => old);
}
