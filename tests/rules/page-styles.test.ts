import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../../scripts/project";
import { sourceFiles } from "./source-files";

it("what stands in a page has no custom property: its rules could give it another value", () => {
  const path = "entrypoints/annotator/shell.css";
  const text = readFileSync(join(ROOT, path), "utf8");
  const files = [{ path, text }, ...sourceFiles("entrypoints/annotator", "lib/dom")];
  expect(text).toContain(".card");
  expect(
    files.filter((file) => /\bvar\(|["'`\s;{]--[a-z]/u.test(file.text)).map((file) => file.path),
  ).toEqual([]);
});
