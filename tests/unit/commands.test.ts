import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../../scripts/project";

const EXAMPLE = join(ROOT, "public/stories/example-hester-quillane.json");

/** Runs one of our commands as npm does, and gives all that it said. */
function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const tsx = join(ROOT, "node_modules/tsx/dist/cli.mjs");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsx, join(ROOT, `scripts/${command}.ts`), ...args],
    {
      cwd: ROOT,
      encoding: "utf8",
      env: { ...process.env, ...env },
    },
  );
  return { status, stdout, stderr };
}

it.each([
  ["story-try", ["--story", EXAMPLE, "page.html"]],
  ["annotate", ["page.html"]],
])("%s says in one line that there is no browser, before anything is built", (command, args) => {
  const none = join(ROOT, "no-such-browser");
  const { status, stdout, stderr } = run(command, args, { OBELUS_CHROME: none, OBELUS_EXTENSION: "" });
  expect(status).toBe(1);
  expect(stdout + stderr).toContain(
    "No usable Chrome, Chromium or Edge found. Install Chrome, Chromium or Edge",
  );
  expect(stdout + stderr).not.toMatch(/Building|^ {4}at /mu);
});

it("story-export refuses a language that is none of ours", () => {
  const { status, stderr } = run("story-export", ["--language", "english", EXAMPLE]);
  expect(status).toBe(2);
  expect(stderr).toContain('--language must be one of en, es, pt, fr, de, it, pl, vi, id, not "english".');
  const { stdout } = run("story-export", [
    "--language",
    "es",
    EXAMPLE.replace("hester-quillane", "eladio-tresmares"),
  ]);
  expect(stdout).toContain('"inLanguage": "es"');
});
