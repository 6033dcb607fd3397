import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findJsonError } from "../../lib/story/json-error";
import { parseStory, parseStoryText } from "../../lib/story/parse";
import { rightStory } from "./right-story";

/** Sets a value deep inside, whatever the types say: bad files are not typed. */
function broken(path: (string | number)[], value: unknown): unknown {
  const story: unknown = rightStory();
  let place = story as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) place = place[step] as Record<string | number, unknown>;
  const last = path.at(-1) as string | number;
  if (value === undefined) delete place[last];
  else place[last] = value;
  return story;
}

const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(" ");

test("a right story is read, its empty lists filled in", () => {
  const { story, problems } = parseStory(rightStory(), "x.json");
  expect(problems).toEqual([]);
  expect(story).toMatchObject({ works: [], appearances: [], claims: [{ id: "C01" }, { quotes: [] }] });
});

test("a work known by one word has it in its mentions, and no full names", () => {
  for (const names of [{}, { names: [] }]) {
    const works = [{ id: "town", mentions: ["Dunmarrow"], ...names }];
    const { story, problems } = parseStory({ ...rightStory(), works }, "x.json");
    expect(problems).toEqual([]);
    expect(story).toMatchObject({ works: [{ names: [], mentions: ["Dunmarrow"] }] });
  }
});

const CASES: [name: string, path: (string | number)[], value: unknown, problem: string][] = [
  ["title missing", ["title"], undefined, "title: is missing."],
  ["no English", ["title"], { de: "Der Turm" }, "title.en: is missing."],
  [
    "unknown field",
    ["claims", 0, "verdikt"],
    "x",
    "claims[0].verdikt: is no field that is known here; is it spelt rightly?",
  ],
  [
    "unknown language",
    ["claims", 0, "note", "xx"],
    "x",
    "claims[0].note.xx: is no known language; use one of en, es, pt, fr, de, it, pl, vi, id.",
  ],
  [
    "unknown verdict",
    ["claims", 0, "verdict"],
    "wrong",
    "claims[0].verdict: “wrong” is not allowed; use one of no-record, false, altered, fiction, missing-context, correct.",
  ],
  ["a number for text", ["reviewedBy"], 7, "reviewedBy: must be text in quotation marks, not a number."],
  [
    "text for a list",
    ["claims", 0, "sources"],
    "S1",
    "claims[0].sources: must be a list in square brackets, not text in quotation marks.",
  ],
  ["a list for an object", ["motif", "en"], [], "motif.en: must be an object in curly brackets, not a list."],
  ["null for an object", ["claims", 0], null, "claims[0]: must be an object in curly brackets, not null."],
  [
    "a list for what goes by language",
    ["background"],
    ["One.", "Two."],
    'background: must be by language, as {"en": …}, not a list.',
  ],
  [
    "an empty one",
    ["claims", 1, "wordings"],
    [],
    'claims[1].wordings: must be by language, as {"en": …}, not a list.',
  ],
  ["an empty list for the title", ["title"], [], 'title: must be by language, as {"en": …}, not a list.'],
  [
    "a list for the note",
    ["claims", 0, "note"],
    ["What is so.", "The rest."],
    'claims[0].note: must be by language, as {"en": …}, not a list.',
  ],
  [
    "text alone for what goes by language",
    ["title"],
    "The lighthouse",
    'title: must be by language, as {"en": …}, not text in quotation marks.',
  ],
  [
    "nothing for what goes by language",
    ["claims", 0, "wordings"],
    null,
    'claims[0].wordings: must be by language, as {"en": …}, not null.',
  ],
  ["an empty list for the motif", ["motif"], [], 'motif: must be by language, as {"en": …}, not a list.'],
  [
    "a date in words",
    ["reviewed"],
    "31 January",
    "reviewed: “31 January” must be a date written YYYY-MM-DD.",
  ],
  [
    "an id with a space",
    ["id"],
    "my story",
    "id: “my story” may hold only letters, digits and single hyphens.",
  ],
  [
    "a reserved id",
    ["claims", 0, "id"],
    "constructor",
    "claims[0].id: “constructor” is a name that no id can have; choose another.",
  ],
  [
    "a reserved field by language",
    ["claims", 0, "wordings", "constructor"],
    ["It was nine."],
    "claims[0].wordings.constructor: is a name that no field can have; choose another.",
  ],
  [
    "another",
    ["title", "prototype"],
    7,
    "title.prototype: is a name that no field can have; choose another.",
  ],
  [
    "a script as address",
    ["sources", 0, "url"],
    "javascript:alert(1)",
    "sources[0].url: “javascript:alert(1)” must begin with https:// or http://.",
  ],
  [
    "no address at all",
    ["sources", 0, "url"],
    "example",
    "sources[0].url: “example” must be a full address, as https://www.example.org/page.",
  ],
  [
    "a name before the site",
    ["sources", 0, "url"],
    "https://good.example@other.example/a",
    "sources[0].url: “https://good.example@other.example/a” must name its site right after the two slashes, nobody's name before it.",
  ],
  [
    "a backslash in an address",
    ["sources", 0, "archived"],
    "https://good.example\\@other.example/a",
    "sources[0].archived: “https://good.example\\@other.example/a” may hold no space and no backslash.",
  ],
  [
    "a thirteenth month",
    ["sources", 0, "date"],
    "1985-13",
    "sources[0].date: “1985-13” is no month of the calendar.",
  ],
  ["one of a day", ["reviewed"], "2026-13-01", "reviewed: “2026-13-01” is no day of the calendar."],
  [
    "a source's date in words",
    ["sources", 0, "date"],
    "June 2003",
    "sources[0].date: “June 2003” must be YYYY, YYYY-MM or YYYY-MM-DD.",
  ],
  [
    "a day that no calendar has",
    ["reviewed"],
    "2026-02-31",
    "reviewed: “2026-02-31” is no day of the calendar.",
  ],
  [
    "such a day of a source",
    ["sources", 0, "date"],
    "1985-02-29",
    "sources[0].date: “1985-02-29” is no day of the calendar.",
  ],
  ["no claims", ["claims"], [], "claims: is empty."],
  ["a person without names", ["people", 0, "names"], [], "people[0].names: is empty."],
  [
    "a work without any name",
    ["works"],
    [{ id: "town", names: [] }],
    "works[0]: has neither names nor mentions; a name of one word belongs into mentions.",
  ],
  ["blank phrase", ["people", 0, "names", 0], "  ", "people[0].names[0]: is empty."],
  [
    "a wording of signs",
    ["claims", 0, "wordings", "en", 8],
    "😀 !",
    "claims[0].wordings.en[8]: “😀 !” has no letter and no digit.",
  ],
  [
    "a name of signs",
    ["people", 0, "names", 0],
    "❤ ❤",
    "people[0].names[0]: “❤ ❤” has no letter and no digit.",
  ],
  [
    "a mention of signs",
    ["people", 0, "mentions", 0],
    "❤",
    "people[0].mentions[0]: “❤” has no letter and no digit.",
  ],
  [
    "too long a phrase",
    ["people", 0, "names", 0],
    "n".repeat(401),
    "people[0].names[0]: has 401 characters; at most 400 are allowed.",
  ],
  ["blank quote", ["claims", 0, "quotes", 0, "exact"], "", "claims[0].quotes[0].exact: is empty."],
  [
    "one group only",
    ["motif", "en", "patterns", 0],
    ["left|abandoned"],
    "motif.en.patterns[0]: has 1 entry; at least 2 are needed.",
  ],
  [
    "long first line",
    ["claims", 0, "note", "en"],
    `${"n".repeat(152)}\nMore.`,
    "claims[0].note.en: the first line has 152 characters; at most 140 are allowed.",
  ],
  [
    "a rare mention that is none",
    ["people", 0, "rareMentions"],
    ["Anna"],
    "people[0].rareMentions[0]: “Anna” is not among the mentions beside it; put it there too.",
  ],
  [
    "a rare mention of two words",
    ["people", 0, "rareMentions"],
    ["the keeper"],
    "people[0].rareMentions[0]: “the keeper” must be one word that begins with a capital.",
  ],
  [
    "unknown source",
    ["claims", 0, "sources"],
    ["S1", "S9"],
    "claims[0].sources[1]: “S9” is not among the sources of this file.",
  ],
  [
    "source named twice",
    ["claims", 0, "sources"],
    ["S1", "S1"],
    "claims[0].sources: “S1” stands more than once, at claims[0].sources[0] and claims[0].sources[1]; each needs its own.",
  ],
  [
    "no source",
    ["claims", 0, "sources"],
    [],
    "claims[0].sources: a claim with verdict no-record needs a source.",
  ],
  [
    "one source for false",
    ["claims", 0, "verdict"],
    "false",
    "claims[0].sources: the verdict false needs at least 2 sources.",
  ],
  [
    "claim id twice",
    ["claims", 1, "id"],
    "C01",
    "claims: “C01” stands more than once, at claims[0] and claims[1]; each needs its own.",
  ],
  [
    "key twice",
    ["claims", 1, "key"],
    "left-the-light",
    "the claims' keys: “left-the-light” stands more than once, at claims[0] and claims[1]; each needs its own.",
  ],
  [
    "nothing disputed",
    ["claims", 0, "verdict"],
    "correct",
    "claims: none is disputed; no page would be recognised by correct ones alone.",
  ],
  [
    "few wordings",
    ["claims", 0, "wordings", "en"],
    ["Only one."],
    "claims[0].wordings: has 1 of the 8 wordings that are needed at least in one language.",
  ],
  [
    "few wordings, in another language than English",
    ["claims", 0, "wordings"],
    { de: ["Nur eine."] },
    "claims[0].wordings: has 1 of the 8 wordings that are needed at least in one language.",
  ],
  [
    "long quote",
    ["claims", 0, "quotes", 0, "exact"],
    words(16),
    "claims[0].quotes[0].exact: has 16 words; at most 15 may be quoted.",
  ],
  [
    "long source quote",
    ["sources", 0, "quote"],
    words(16),
    "sources[0].quote: has 16 words; at most 15 may be quoted.",
  ],
  [
    "word missing at a group's end",
    ["motif", "en", "patterns", 0],
    ["left|", "light"],
    "motif.en.patterns[0][0]: “left|” has an empty word; write word|word|word.",
  ],
  [
    "empty word in the motif",
    ["motif", "en", "patterns", 0],
    ["final||last", "word"],
    "motif.en.patterns[0][0]: “final||last” has an empty word; write word|word|word.",
  ],
  [
    "wording in two claims",
    ["claims", 1, "wordings", "en"],
    ["it was one"],
    "claims[1].wordings.en[0]: “it was one” stands at claims[0].wordings.en[0] already.",
  ],
  [
    "wording that must not match",
    ["claims", 0, "notThis", "en"],
    ["“It was two.”"],
    "claims[0].notThis.en[0]: ““It was two.”” is also a wording, at claims[0].wordings.en[1].",
  ],
  [
    "wording of a true claim that must not match",
    ["claims", 0, "notThis", "en"],
    ["The tower dates from 1870!"],
    "claims[0].notThis.en[0]: “The tower dates from 1870!” is also a wording, at claims[1].wordings.en[0]; reword it or leave it out: T01 already protects it.",
  ],
  [
    "a sentence that examines and tells",
    ["telling", "en"],
    ["Share this.", "“Is it so?”"],
    "telling.en[1]: ““Is it so?”” stands at examining.en[0] too.",
  ],
];

describe("one broken thing gives one sentence that names file and place", () => {
  test.each(CASES)("%s", (_name, path, value, problem) => {
    const { story, problems } = parseStory(broken(path, value), "x.json");
    expect(story).toBeNull();
    expect(problems).toEqual([`x.json: ${problem}`]);
  });
});

test.each([null, undefined, 3, "text", [], () => 1])("%s is no story", (input) => {
  const { story, problems } = parseStory(input, "x.json");
  expect(story).toBeNull();
  expect(problems.length).toBeGreaterThan(0);
});

test("a list for the whole story has one fault", () => {
  for (const list of [[], [rightStory()]])
    expect(parseStory(list, "x.json").problems).toEqual([
      "x.json: the file must be an object in curly brackets, not a list.",
    ]);
});

test("an address has one fault", () => {
  for (const url of ["www.example.org", "", "javascript:alert(1)", "https://a b@c d.example"])
    expect(parseStory(broken(["sources", 0, "url"], url), "x.json").problems).toHaveLength(1);
});

test("all fields of an object that are not known are named", () => {
  const problems = (fields: object) => {
    const [claim, ...claims] = rightStory().claims;
    return parseStory({ ...rightStory(), claims: [{ ...claim, ...fields }, ...claims] }, "x.json").problems;
  };
  expect(problems({ verdikt: "x", foo: 1, "b a r": 2 })).toEqual([
    "x.json: claims[0].verdikt: is no field that is known here (nor foo, “b a r”); are they spelt rightly?",
  ]);
  const many = Object.fromEntries(Array.from({ length: 20 }, (_, number) => [`f${number}`, 1]));
  expect(problems(many)[0]).toContain("(nor f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, …); are they");
});

test("a field named __proto__ is seen, too", () => {
  const text = JSON.stringify(rightStory()).replace('"title":{', '"title":{"__proto__":"x",');
  expect(parseStoryText(text, "x.json").problems).toEqual([
    "x.json: title.__proto__: is a name that no field can have; choose another.",
  ]);
});

test("a flood of problems is cut short", () => {
  const claims = Array.from({ length: 60 }, () => ({}));
  const { problems } = parseStory({ ...rightStory(), claims }, "x.json");
  expect(problems).toHaveLength(51);
  expect(problems.at(-1)).toMatch(/^x\.json: there are \d+ more problems; mend these first\.$/);
});

test("one problem more is one", () => {
  const [source] = rightStory().sources;
  const sources = Array.from({ length: 51 }, (_, number) => ({ ...source, id: `S${number}`, checked: "x" }));
  expect(parseStory({ ...rightStory(), sources }, "x.json").problems.at(-1)).toBe(
    "x.json: there is 1 more problem; mend these first.",
  );
});

test("whatever stands in the place of any field, parsing answers and does not throw", () => {
  const paths: (string | number)[][] = [
    ["people"],
    ["motif", "en"],
    ["claims"],
    ["claims", 0],
    ["claims", 0, "note"],
    ["motif", "en", "patterns"],
    ["claims", 0, "quotes"],
    ["sources"],
    ["sources", 0, "url"],
    ["works"],
    ["appearances"],
  ];
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
      const { story, problems } = parseStory(broken(path, value), "x.json");
      expect(story === null).toBe(problems.length > 0);
    }),
  );
});

describe("broken JSON is named with line and column", () => {
  test.each([
    ['{\n  "id": "a",\n}', "line 2, column 12: a comma too many; take it out."],
    ['{"id": ["a",\n\n "b", ] }', "line 3, column 5: a comma too many; take it out."],
    ['{\n  "id": "a"  \r\n\n  "b": 1\n}', "at the end of line 2: a comma is missing."],
    ["[\n  {}\n  {}\n]", "at the end of line 2: a comma is missing."],
    [
      '{"id": "a" "b": 1}',
      "line 1, column 12: this is no valid JSON; expected a comma or a closing bracket.",
    ],
    ['{"id": ["a"\n}', "line 2, column 1: this is no valid JSON; expected a comma or a closing bracket."],
    ['{"id" "a"}', "line 1, column 7: this is no valid JSON; expected a colon."],
    ['{"id": "a"', "line 1, column 11: the file ends here too early; expected a comma or a closing bracket."],
    ['{"id": "a, \n', /; the file ends within this text: was it saved, or copied, as a whole\?$/u],
    ['{"id": "a\nb"}', /; this text does not end on its line, or .* write \\n for a new line\.$/u],
    ['{"id": “a”}', "line 1, column 8: this is no valid JSON; expected a value"],
    ['{"id": "a\nb"}', "line 1, column 8: this is no valid JSON; expected a value"],
    ["[1,\n 2,\n , 3]", "line 3, column 2: this is no valid JSON; expected a value"],
    ["{} x", "line 1, column 4: this is no valid JSON; expected the end of the file."],
    [
      '{"a": {"b": 1},\n "b": 2, "a": 3}',
      "line 2, column 10: the field a stands in this object already; only one of them would count.",
    ],
    [
      '{"id": "a", "\\u0069d": "b"}',
      "line 1, column 13: the field id stands in this object already; only one of them would count.",
    ],
    ["  \n", "the file is empty."],
  ])("%j", (text, problem) => {
    const { story, problems } = parseStoryText(text, "x.json");
    expect(story).toBeNull();
    expect(problems).toHaveLength(1);
    if (typeof problem === "string") expect(problems[0]).toContain(`x.json: ${problem}`);
    else expect(problems[0]).toMatch(problem);
  });

  test.each([
    ['{"a": 1, // one\n "b": 2}', "comments are not known here"],
    ["{'a': 1}", 'quotation marks must be straight and double (").'],
    ['{"a": [“b”]}', "quotation marks must be straight"],
    ['{"a": "one "two" three"}', '; write \\" for a quotation mark within a text.'],
    ['{"a": "one\ntwo"}', "this text does not end on its line"],
  ])("%j gets a hint", (text, hint) => {
    const [problem] = parseStoryText(text, "x.json").problems;
    expect(problem?.match(/comments|quotation marks? (?:must|within)|does not end/gu)).toHaveLength(1);
    expect(problem).toContain(hint);
    expect(problem).not.toMatch(/\?\./u);
  });

  test("a byte order mark at the start does no harm", () => {
    expect(parseStoryText(`\ufeff${JSON.stringify(rightStory())}`, "x.json").problems).toEqual([]);
  });

  test("wherever a text is cut off, a place in it is found", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, cut) => {
        const part = text.slice(0, cut % text.length);
        try {
          JSON.parse(part);
        } catch {
          expect(findJsonError(part)?.index).toBeLessThanOrEqual(part.length);
        }
      }),
    );
  });

  test.each([
    ["letters", "a".repeat(12_000_000)],
    ["signs of two halves", "😀".repeat(6_000_000)],
    ["escapes", "\\n".repeat(6_000_000)],
  ])("a long text of %s does not break it", (_name, long) => {
    expect(findJsonError(`["${long}"]`)).toBeNull();
    expect(findJsonError(`["${long}`)?.index).toBe(1);
  });

  test("deep nesting does not break it", () => {
    expect(findJsonError("[".repeat(200_000))?.index).toBe(200_000);
  });
});
