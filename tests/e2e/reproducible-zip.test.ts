import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { expect, it } from "vitest";
import { ROOT } from "../../scripts/project";

const SOURCES = [
  "entrypoints",
  "components",
  "lib",
  "public",
  "scripts",
  "wxt.config.ts",
  "tsconfig.json",
  "package.json",
];
const LONG_TIME = 240_000;

it("gives the same bytes in another folder, at another time", { timeout: LONG_TIME }, async () => {
  const base = mkdtempSync(join(tmpdir(), "obelus-zip-"));
  try {
    // The models were trained by whoever built last; one of them is trained there anew, as all are.
    const [first, second] = [join(base, "one"), join(base, "a longer way", "to another")];
    for (const folder of [first, second])
      cpSync(join(ROOT, ".output/models"), join(folder, ".output/models"), { recursive: true });
    const anew = readdirSync(join(second, ".output/models")).filter((file) => file.includes(".it."));
    expect(anew).toHaveLength(1);
    for (const file of anew) rmSync(join(second, ".output/models", file));
    const one = zipFrom(first);
    const other = zipFrom(second);
    expect(readdirSync(join(second, ".output/models"))).toEqual(expect.arrayContaining(anew));
    expect(one.equals(other)).toBe(true);
    const { files } = await JSZip.loadAsync(one);
    expect(Object.keys(files)).toEqual(Object.keys(files).sort());
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(["manifest.json", "gate.js", "annotator.js", "THIRD-PARTY-LICENSES.txt"]),
    );
    expect(Object.keys(files).filter((name) => /\.map$|(?:^|\/)\.|voices|schema\.json$/u.test(name))).toEqual(
      [],
    );
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
});

/** A copy of the sources, built and packed there; packages are the same files in both. */
function zipFrom(folder: string): Buffer {
  mkdirSync(folder, { recursive: true });
  for (const source of SOURCES) cpSync(join(ROOT, source), join(folder, source), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "junction");
  execFileSync(process.execPath, [join(ROOT, "node_modules/tsx/dist/cli.mjs"), "scripts/zip.ts", "chrome"], {
    cwd: folder,
    stdio: "pipe",
  });
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
  return readFileSync(join(folder, ".output", `obelus-${version}-chrome.zip`));
}
