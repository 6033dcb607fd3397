import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { parseArguments } from "../../scripts/annotate-arguments";
import { pagesIn } from "../../scripts/page-files";
import { PageTargets } from "../../scripts/page-targets";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "obelus-pages-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

it("puts a folder's pages in its place, sorted, and leaves all else as it was typed", () => {
  for (const name of ["b.txt", "c.HTM", "a.html", "notes.md", ".hidden.html"])
    writeFileSync(join(folder, name), "");
  mkdirSync(join(folder, "d.html"));
  const typed = ["https://example.org/", "gone.html", folder];
  const pages = [...typed.slice(0, 2), ...["a.html", "b.txt", "c.HTM"].map((name) => join(folder, name))];
  expect(pagesIn(typed)).toEqual(pages);
  expect(parseArguments(typed).pages).toEqual(pages);
});

it("leaves a folder without pages, of which is said that it has none", async () => {
  expect(pagesIn([folder])).toEqual([folder]);
  await expect(new PageTargets().addressOf(folder)).rejects.toThrow(
    `the folder ${folder} has no .html, .htm or .txt file`,
  );
});
