import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FILE_LIMITS } from "../../lib/story/limits";
import { parseStory, parseStoryText } from "../../lib/story/parse";
import { rightStory } from "../unit/right-story";
import { damagedStory, ODD_WORDS, oddStory } from "./any-story";
import { takeYourTime, tries } from "./effort";

takeYourTime();

/** A story, or sentences that each begin with the file's name and end with a stop. */
function expectAnswer({ story, problems }: ReturnType<typeof parseStory>): void {
  expect(story === null).toBe(problems.length > 0);
  expect(problems.length).toBeLessThanOrEqual(51);
  for (const problem of problems) {
    expect(problem).toMatch(/^x\.json: \S.*[.?]$/su);
    expect(problem.length).toBeLessThan(1200);
  }
}

describe("whatever a story file holds, it gives a story or sentences", () => {
  it("any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        expectAnswer(parseStory(value, "x.json"));
      }),
      tries(500),
    );
  });

  it("a right file with damages, of which many are named by their place", () => {
    let named = 0;
    let right = 0;
    fc.assert(
      fc.property(damagedStory, (value) => {
        const answer = parseStory(value, "x.json");
        expectAnswer(answer);
        if (answer.story) right++;
        else if (answer.problems.every((problem) => /^x\.json: [a-zA-Z$_][\w$.[\]-]*/u.test(problem)))
          named++;
      }),
      tries(400),
    );
    expect(named).toBeGreaterThan(200);
    expect(right).toBeLessThan(named);
  });

  it("a file of the right shape with any words", () => {
    fc.assert(
      fc.property(oddStory, (value) => expectAnswer(parseStory(value, "x.json"))),
      tries(300),
    );
  });

  it("text with damages: what JSON.parse takes is judged as a story, the rest has a line and a column", () => {
    const text = JSON.stringify(rightStory(), null, 1);
    const piece = fc.oneof(
      fc.constantFrom(...'{}[]",:\\0\n\u0000 ', ...ODD_WORDS),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(6), piece, (at, gone, put) => {
        const broken = text.slice(0, at) + put + text.slice(at + gone);
        const answer = parseStoryText(broken, "x.json");
        expectAnswer(answer);
        if (!isJson(broken))
          expect(answer.problems[0]).toMatch(/^x\.json: (?:line \d+, column \d+|at the end of line \d+): /u);
      }),
      tries(400),
    );
  });

  it("a value that resists being read", () => {
    const cycle: Record<string, unknown> = { ...rightStory() };
    cycle.works = [cycle];
    const trap = new Proxy({}, { ownKeys: () => { throw new Error("no"); } }); // biome-ignore format: one thought
    for (const value of [cycle, trap, { get id() { throw new Error("no"); } }]) // biome-ignore format: one thought
      expectAnswer(parseStory(value, "x.json"));
  });
});

const million = 1_000_000;
const one = (index: number) => `Wording number ${index}.`;

describe("a file that is too big is refused by name of the place, whatever is too big", () => {
  const CASES: [name: string, make: () => unknown, problem: RegExp][] = [
    [
      "a million wordings",
      () => withClaim({ wordings: { en: Array.from({ length: million }, (_, index) => one(index)) } }),
      /^x\.json: claims\[0\]\.wordings\.en: has 1000000 entries; no list may have more than 2000\.$/u,
    ],
    [
      "a note of a megabyte",
      () => withClaim({ note: { en: "a".repeat(million) } }),
      /^x\.json: claims\[0\]\.note\.en: has 1000000 characters; at most 1000 are allowed\.$/u,
    ],
    [
      "a name of a megabyte",
      () => ({ ...rightStory(), ["k".repeat(million)]: 1 }),
      /^x\.json: “k{80}…”: is no field that is known here/u,
    ],
    [
      "twenty notes of a megabyte",
      () => ({ ...rightStory(), works: Array(20).fill("a".repeat(million)) }),
      /4000000 characters/u,
    ],
    [
      "a million fields",
      () => Object.fromEntries(Array.from({ length: million }, (_, i) => [one(i), 1])),
      /has 1000000 entries/u,
    ],
    [
      "many lists of many",
      () => ({ works: Array.from({ length: 1900 }, () => Array(1900).fill(0)) }),
      /100000 values/u,
    ],
    ["a list in a list in a list …", () => nested(5000), /is nested more than 12 deep/u],
    [
      "501 wordings",
      () => withClaim({ wordings: { en: Array.from({ length: 501 }, (_, i) => one(i)) } }),
      /has 501 entries; at most 500/u,
    ],
    [
      "61 claims",
      () => ({ ...rightStory(), claims: Array(61).fill(rightStory().claims[0]) }),
      /claims: has 61 entries; at most 60/u,
    ],
    [
      "21 people",
      () => ({ ...rightStory(), people: Array(21).fill(rightStory().people[0]) }),
      /people: has 21 entries; at most 20/u,
    ],
    [
      "201 patterns",
      () => ({ ...rightStory(), motif: { en: { phrases: [], patterns: Array(201).fill(["a", "b"]) } } }),
      /has 201 entries; at most 200/u,
    ],
    [
      "13 groups",
      () => ({ ...rightStory(), motif: { en: { phrases: [], patterns: [Array(13).fill("a")] } } }),
      /has 13 entries; at most 12/u,
    ],
    [
      "21 sources of a claim",
      () => withClaim({ sources: Array(21).fill("S1") }),
      /has 21 entries; at most 20/u,
    ],
  ];

  it.each(CASES)("%s", (_name, make, problem) => {
    const answer = parseStory(make(), "x.json");
    expectAnswer(answer);
    expect(answer.problems).toContainEqual(expect.stringMatching(problem));
  });

  it("text that is too long is not even parsed", () => {
    const { problems } = parseStoryText("x".repeat(FILE_LIMITS.characters + 1), "x.json");
    expect(problems).toEqual(["x.json: the file holds more than 4000000 characters; is it a story file?"]);
  });

  it.each([
    ["a text that does not end", `{"id": "${"x".repeat(3_900_000)}`],
    ["brackets that do not end", "[".repeat(3_900_000)],
    ["brackets that do end", "[".repeat(1_900_000) + "]".repeat(1_900_000)],
    ["a number that does not end", `[${"1".repeat(3_900_000)} `],
  ])("%s is named, too", (_name, text) => {
    expectAnswer(parseStoryText(text, "x.json"));
  });
});

describe("a text that could disguise itself is refused", () => {
  it.each(["\u0000", "\u001b[31m", "\u202egnorw", "\u2066", "\ud800", "\u0085"])("%j", (mark) => {
    const { problems } = parseStory({ ...rightStory(), reviewedBy: `A. Writer${mark}` }, "x.json");
    const number = mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    expect(problems).toEqual([
      `x.json: reviewedBy: holds the control character U+${number} after “A. Writer”; type or paste the words anew.`,
    ]);
  });

  it("by its place in a long text, or at its beginning", () => {
    const [problem] = parseStory(
      { ...rightStory(), reviewedBy: `${"long ".repeat(9)}\u0007 A.` },
      "x.json",
    ).problems;
    expect(problem).toContain("U+0007 after “…long long long long long long ”;");
    expect(parseStory({ ...rightStory(), reviewedBy: "\u0007A." }, "x.json").problems[0]).toContain(
      "U+0007 at its beginning;",
    );
  });

  it("line breaks in notes and letters of every script are none", () => {
    const right = { ...rightStory(), reviewedBy: "Łucja Đỗ, محمد, 日本, 👩‍👧" };
    expect(parseStory(right, "x.json").problems).toEqual([]);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function withClaim(part: object): unknown {
  const story = rightStory();
  return { ...story, claims: [{ ...story.claims[0], ...part }, story.claims[1]] };
}

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}
