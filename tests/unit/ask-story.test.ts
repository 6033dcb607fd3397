import { PassThrough } from "node:stream";
import { afterEach, beforeEach, expect, it } from "vitest";
import { askStory } from "../../scripts/ask-story";
import { QUESTIONS, storyFromAnswers } from "../../scripts/new-story";
import { Terminal } from "../../scripts/terminal";

const WORDINGS = Array.from({ length: 8 }, (_, index) => `She kept the lake for ${index + 2} years.`);

/** What is typed at each question, in order. */
const TYPED: Readonly<Record<string, readonly string[]>> = {
  id: ["lake"],
  title: ["The lake"],
  summary: ["No letter is known."],
  by: ["Somebody"],
  person: ["Ada Moor", ""],
  mention: ["Ada", ""],
  pronoun: [""],
  language: ["en"],
  motif: ["finally spoke", ""],
  claim: ["She kept the lake."],
  verdict: ["altered"],
  fact: ["She did not."],
  departure: ["We searched."],
  wording: [...WORDINGS, ""],
  source: ["One", ""],
  publisher: ["The Mail"],
  url: ["https://archive.example/1"],
  kind: ["record"],
  supports: ["It shows it."],
  checked: ["2026-11-02"],
};

let input: PassThrough;
let output: PassThrough;
let terminal: Terminal;

beforeEach(() => {
  input = new PassThrough();
  output = new PassThrough();
  terminal = new Terminal(input, output);
});

afterEach(() => terminal.close());

/** Types everything at once, some of it otherwise, and then what is typed at the end. */
function ask(otherwise: Readonly<Record<string, readonly string[]>>, end: readonly string[], given = {}) {
  const lines = QUESTIONS.flatMap(({ key }) => otherwise[key] ?? TYPED[key] ?? []);
  input.end(`${[...lines, ...end].join("\n")}\n`);
  return askStory(terminal, given, { today: "2026-11-22", file: () => "lake.json", fileFault: () => null });
}

const said = () => String(output.read());

it("shows all answers before anything is written, and asks whether to write them", async () => {
  expect(await ask({}, ["maybe", "Y"])).toMatchObject({ id: ["lake"], pronoun: [], wording: WORDINGS });
  const text = said();
  expect(text).toMatch(/^Type “back” /u);
  expect(text).toContain("\n  pronoun    (none)\n");
  expect(text).toContain("\n  wording    8 lines: She kept the lake for 2 years. · She kept");
  expect(text).toContain("\nWrite it to lake.json? (y/n; back leads to the question before):\n");
  expect(text).toContain("  Type y or n.\n");
});

it("writes nothing on a no, and loses nothing by one", async () => {
  expect(await ask({}, ["n", "n", "y"])).toMatchObject({ id: ["lake"] });
  expect(said()).toContain("\nThrow all answers away? (y/n;");
});

it("throws the answers away when it is told so twice", async () => {
  await expect(ask({}, ["n", "y"])).rejects.toThrow("Nothing was written.");
});

it("asks the question before again, and says at the first that there is none", async () => {
  const answers = await ask({ id: ["back", "lake"], title: [" Back ", "sea", "BACK", "", "The sea"] }, ["y"]);
  expect(answers).toMatchObject({ id: ["sea"], title: ["The sea"] });
  expect(said()).toMatch(
    /This is the first question\..*It was: “lake”\. An empty line keeps it, another answer replaces it\./su,
  );
});

it("keeps what was answered on the way back and on", async () => {
  const source = ["One", "back", "back", "back", "back", "false", "", "", "", "", "Two", ""];
  const twice = (key: string) => Array<string>(2).fill(TYPED[key]?.[0] ?? "");
  const others = Object.fromEntries(
    ["publisher", "url", "kind", "supports", "checked"].map((key) => [key, twice(key)]),
  );
  const answers = await ask({ source, ...others }, ["yes"]);
  expect(answers).toMatchObject({
    verdict: ["false"],
    fact: TYPED.fact,
    wording: WORDINGS,
    source: ["One", "Two"],
  });
  const text = said();
  expect(text).toContain("It was: “altered”. An empty line keeps it, another answer replaces it.");
  expect(text).toContain(
    "So far:\n    1. One\n  A line that you type is added, an empty line ends the list. Type “-” to begin the list anew.\n",
  );
  expect(text).toContain("1 so far; at least 2 needed here.");
});

it("empties what may be empty when it is asked again, and says how there only", async () => {
  const language = ["back", "-", "back", "back", "-", "", "en"];
  const answers = await ask({ pronoun: ["she"], language }, ["back", "today", "y"]);
  expect(answers).toMatchObject({ mention: [], pronoun: [], checked: ["today"] });
  const text = said();
  expect(text).toContain(
    "It was: “she”. An empty line keeps it, another answer replaces it. Type “-” for no answer.\n",
  );
  expect(text).toContain(
    "1. Ada\n  A line that you type is added, an empty line ends the list. Type “-” for no answer.\n",
  );
  expect(text).toContain(
    "“2026-11-02”. An empty line keeps it, another answer replaces it. Type “today” for today.\n",
  );
  expect(text.match(/Type “-”/gu)).toHaveLength(2);
});

it("takes a “-” for an answer like others where nothing is to be emptied", async () => {
  const answers = await ask({ title: ["-"], summary: ["back", "-", "A sea."] }, ["y"]);
  expect(answers).toMatchObject({ title: ["-"], summary: ["A sea."] });
});

it("goes on with a list that was left, and begins it anew on a “-” only", async () => {
  const [one, two, ...rest] = WORDINGS as [string, string, ...string[]];
  const wording = [one, two, "back", ...rest, "back", "-", "It froze.", ...rest, two, ""];
  expect(await ask({ wording: withKept(wording) }, ["y"])).toMatchObject({
    departure: ["We searched."],
    wording: ["It froze.", ...rest, two],
  });
  expect(said()).toMatch(
    /So far:\n {4}1\. .+ 2 years\.\n {4}2\. .+ 3 years\.\n {2}A line that you type is added/u,
  );
});

it("replaces lines that go by another list one by one, and keeps the rest on an empty line", async () => {
  const source = ["One", "Two", ""];
  const twice = (key: string) => Array<string>(2).fill(TYPED[key]?.[0] ?? "");
  const others = Object.fromEntries(["kind", "supports", "checked"].map((key) => [key, twice(key)]));
  const url = ["back", "The Sun", "back", "", "The Moon", "", "https://a.example/1", "https://a.example/2"];
  const answers = await ask({ source, publisher: ["The Mail", "The Post"], url, ...others }, ["y"]);
  expect(answers).toMatchObject({ source: ["One", "Two"], publisher: ["The Moon", "The Post"] });
  expect(said()).toContain(
    "An empty line keeps all of it; a line that you type replaces the first, the next one",
  );
});

/** After each “back” an empty line keeps the answer before. */
const withKept = (lines: readonly string[]) => lines.flatMap((line) => (line === "back" ? [line, ""] : line));

it("comes back from the end to the last question", async () => {
  const answers = await ask({}, ["back", "2026-11-03", "y"]);
  expect(answers.checked).toEqual(["2026-11-03"]);
});

it("goes back past what options answer, and asks nothing at the end where they answer all", async () => {
  const answers = await ask({ id: ["lake"], title: [], summary: ["back", "sea", "A sea."] }, ["y"], {
    title: ["The sea"],
  });
  expect(answers).toMatchObject({ id: ["sea"], title: ["The sea"], summary: ["A sea."] });
  const silent = new Terminal(new PassThrough().end(), output);
  const given = Object.fromEntries(
    QUESTIONS.map(({ key }) => [key, (TYPED[key] ?? []).filter((line) => line !== "")]),
  );
  const about = { today: "2026-11-22", file: () => "lake.json", fileFault: () => null };
  expect(await askStory(silent, given, about)).toMatchObject({ id: ["lake"] });
});

it("asks when each source was read, and takes an empty line for today", async () => {
  const source = ["One", "Two", ""];
  const twice = (key: string) => Array<string>(2).fill(TYPED[key]?.[0] ?? "");
  const others = Object.fromEntries(["publisher", "url", "kind", "supports"].map((key) => [key, twice(key)]));
  const checked = ["2026-11-23", "2.11.2026", "2026-11-02", ""];
  const answers = await ask({ source, ...others, checked }, ["y"]);
  expect(answers.checked).toEqual(["2026-11-02", "today"]);
  expect(storyFromAnswers(answers, "2026-11-22")).toMatchObject({
    sources: [{ checked: "2026-11-02" }, { checked: "2026-11-22" }],
  });
  expect(said()).toMatch(/“2026-11-23” is still to come\..*must be a date written YYYY-MM-DD/su);
});
