import { PassThrough } from "node:stream";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Terminal } from "../../scripts/terminal";

const LIST = { key: "wording", ask: "Sentences", fewest: 3, most: 5, example: "" };

const none = () => [];

let input: PassThrough;
let output: PassThrough;
let terminal: Terminal;

beforeEach(() => {
  input = new PassThrough();
  output = new PassThrough();
  terminal = new Terminal(input, output);
});

afterEach(() => terminal.close());

it("keeps what was answered before an empty line that came too early, and asks on", async () => {
  input.write("one\n\ntwo\nthree\n\n");
  expect(await terminal.ask(LIST, none)).toEqual(["one", "two", "three"]);
  const said = String(output.read());
  expect(said).toContain("Sentences, at least 3; an empty line ends the list:");
  expect(said.match(/so far/gu)).toHaveLength(1);
  expect(said).toContain("1 so far; at least 3 needed here.");
});

it("says of an empty line that one answer is needed, where no list is asked for", async () => {
  input.write("\none\n");
  expect(await terminal.ask({ ...LIST, fewest: 1, most: 1 }, none)).toEqual(["one"]);
  expect(String(output.read())).toContain("  An answer is needed here.\n");
});

it("asks again for a wrong line only, and tells what is wrong with it", async () => {
  input.write("one\ntoo long\ntwo\nthree\n\n");
  const faults = (before: readonly string[], line: string) =>
    line === "too long" ? [`wrong after ${before.join()}`, "second", "third"] : [];
  expect(await terminal.ask(LIST, faults, ["zero"])).toEqual(["zero", "one", "two", "three"]);
  const said = String(output.read());
  expect(said).toContain("  wrong after zero,one\n  second\n  Only this line is asked for again.\n");
  expect(said).not.toContain("so far");
});

it("takes choices with capitals and spaces, and tells what they mean", async () => {
  input.write("No record\n");
  const verdict = { ...LIST, fewest: 1, most: 1, choices: ["no-record"], help: ["no-record: nobody knows"] };
  expect(await terminal.ask(verdict, none)).toEqual(["no-record"]);
  expect(String(output.read())).toContain("Sentences:\n  no-record: nobody knows\n");
});

it("takes no more than are asked for, and leaves the next line to the next question", async () => {
  input.write("one\nsecond answer\n");
  const single = { ...LIST, fewest: 1, most: 1 };
  expect(await terminal.ask(single, none)).toEqual(["one"]);
  expect(await terminal.ask(single, none)).toEqual(["second answer"]);
});

it("says that nothing was written where the questions are left", async () => {
  input.end("one\n");
  await expect(terminal.ask(LIST, none)).rejects.toThrow("nothing was written");
});
