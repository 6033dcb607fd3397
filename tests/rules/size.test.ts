import { expect, it } from "vitest";
import { sourceFiles } from "./source-files";

const MOST_LINES = 300;
const MEDIAN_LINES = 80;

const sizes = sourceFiles("entrypoints", "components", "lib", "scripts").map(({ path, text }) => ({
  path,
  lines: text.split("\n").length - 1,
}));

it("no source file is longer than one can keep in mind", () => {
  expect(sizes.filter(({ lines }) => lines > MOST_LINES)).toEqual([]);
});

it("half of the files are short", () => {
  const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(MEDIAN_LINES);
});
