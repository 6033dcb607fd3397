import { PassThrough } from "node:stream";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Terminal } from "../../scripts/terminal";

const LIST = { key: "wording", ask: "Sentences", fewest: 3, most: 5, example: "" };

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
  expect(await terminal.ask(LIST)).toEqual(["one", "two", "three"]);
  const said = String(output.read());
  expect(said).toContain("Sentences, at least 3; an empty line ends the list:");
  expect(said.match(/so far/gu)).toHaveLength(1);
  expect(said).toContain("1 so far; at least 3 needed here.");
});

it("takes no more than are asked for, and leaves the next line to the next question", async () => {
  input.write("one\nsecond answer\n");
  const single = { ...LIST, fewest: 1, most: 1 };
  expect(await terminal.ask(single)).toEqual(["one"]);
  expect(await terminal.ask(single)).toEqual(["second answer"]);
});

it("says that nothing was written where the questions are left", async () => {
  input.end("one\n");
  await expect(terminal.ask(LIST)).rejects.toThrow("nothing was written");
});
