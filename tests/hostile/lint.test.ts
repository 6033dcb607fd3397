import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ensureBuilt } from "../../scripts/build";
import { ROOT } from "../../scripts/project";

interface Finding {
  readonly code: string;
  readonly file?: string;
}

/** Preact can write HTML where it is told to; our components never tell it to (tests/rules/imports.test.ts). */
const KNOWN = ["UNSAFE_VAR_ASSIGNMENT"];

it("Mozilla's linter finds nothing but the one known warning", { timeout: 180_000 }, () => {
  const tool = join(ROOT, "node_modules/web-ext/bin/web-ext.js");
  const folder = ensureBuilt("firefox");
  const run = spawnSync(process.execPath, [tool, "lint", "--source-dir", folder, "--output", "json"], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const found = JSON.parse(run.stdout) as Record<"errors" | "notices" | "warnings", readonly Finding[]>;
  expect([found.errors, found.notices]).toEqual([[], []]);
  expect([...new Set(found.warnings.map(({ code }) => code))]).toEqual(KNOWN);
  expect(found.warnings.every(({ file }) => file?.startsWith("chunks/"))).toBe(true);
});
