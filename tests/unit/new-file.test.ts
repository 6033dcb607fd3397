import { join } from "node:path";
import { expect, it } from "vitest";
import { newFileFault } from "../../scripts/new-file";

const here = import.meta.dirname;

it("says before anything is written why a new file cannot be", () => {
  const taken = join(here, "new-file.test.ts");
  expect(newFileFault(taken)).toBe(`${taken}: this file is there already.`);
  const folder = join(here, "no-such-folder");
  expect(newFileFault(join(folder, "a.json"))).toBe(`${folder}: there is no such folder.`);
  expect(newFileFault(join(here, "no-such-file.json"))).toBeNull();
});
