import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { ROOT } from "../../scripts/project";

// Node has to start, and others may use the machine.
vi.setConfig({ testTimeout: 60_000 });

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

it("annotate says what keeps all pages unread once, but to programs in a line for each", () => {
  const env = { OBELUS_CHROME: join(ROOT, "no-such-browser"), OBELUS_EXTENSION: "" };
  const { stdout, stderr } = run("annotate", ["one.html", "two.html"], env);
  expect([stdout, stderr.match(/No usable/gu)]).toEqual(["", ["No usable"]]);
  const lines = run("annotate", ["--json", "one.html", "two.html"], env).stdout.trim().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({ page: "one.html", error: expect.stringContaining("No usable") }),
    expect.objectContaining({ page: "two.html", error: expect.stringContaining("No usable") }),
  ]);
});

it("a mistyped option is answered with the one that was meant", () => {
  expect(run("story-check", ["--nolinks", EXAMPLE]).stderr).toMatch(
    /^There is no option --nolinks; --no-links was meant\?\n/u,
  );
  expect(run("story-check", ["--fast", EXAMPLE]).stderr).toMatch(/^There is no option --fast\.\n/u);
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

it("story-import reads a file with a byte order mark, and says where one is broken", () => {
  const folder = mkdtempSync(join(tmpdir(), "obelus-import-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const records = join(folder, "records.json");
  const into = ["--id", "lake", "--out", join(folder, "lake.json"), records];
  writeFileSync(records, '[{"@type": "ClaimReview",\n  "claimReviewed": "The lake froze."},]');
  expect(run("story-import", into)).toEqual({
    status: 1,
    stdout: "",
    stderr: expect.stringContaining(`${records}: line 2, column 38: a comma too many`),
  });
  const twice = '{"@type": "ClaimReview", "claimReviewed": "It froze.", "claimReviewed": "The lake froze."}';
  writeFileSync(records, `\ufeff${twice}`);
  expect(run("story-import", into).status).toBe(0);
  expect(readFileSync(join(folder, "lake.json"), "utf8")).toContain('"The lake froze."');
});

it("says that npm took an option, where one is missing and where the command did without", () => {
  const asNpm = (npm_lifecycle_event: string, kept: string) => ({ npm_lifecycle_event, [kept]: "true" });
  const missing = run("story-try", [EXAMPLE, "page.html"], asNpm("story:try", "npm_config_story"));
  expect(missing.status).toBe(2);
  expect(missing.stderr).toMatch(
    /^--story FILE is needed\.\nnpm took --story for itself: .+ npm run story:try -- --story …\n\nUsage: /u,
  );
  const done = run("story-export", [EXAMPLE], asNpm("story:export", "npm_config_people"));
  expect([done.status, done.stderr]).toEqual([0, expect.stringMatching(/^npm took --people for itself/u)]);
});

const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  id: ["lake"],
  title: ["The lake"],
  summary: ["No letter is known."],
  by: ["Somebody"],
  person: ["Ada Moor"],
  language: ["English"],
  motif: ["finally spoke"],
  claim: ["She kept the lake."],
  verdict: ["altered"],
  fact: ["She did not."],
  departure: ["We searched."],
  wording: Array.from({ length: 8 }, (_, index) => `She kept the lake for ${index + 2} years.`),
  source: ["One"],
  publisher: ["The Mail"],
  url: ["https://archive.example/1"],
  kind: ["record"],
  supports: ["It shows it."],
};

it("story-new holds options to what its questions refuse, in the same sentences", () => {
  const folder = mkdtempSync(join(tmpdir(), "obelus-new-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "lake.json");
  const runWith = (answers: typeof ANSWERS) => {
    const options = Object.entries({ ...ANSWERS, ...answers }).flatMap(([key, lines]) =>
      lines.flatMap((line) => [`--${key}`, line]),
    );
    return run("story-new", ["--out", file, ...options]);
  };
  const wrong = runWith({
    person: ["Ada Moor", "Marigold"],
    motif: ["finally spoke", "Finally spoke!"],
    checked: ["2999-01-01"],
  });
  expect(wrong).toEqual({
    status: 1,
    stdout: "",
    stderr: `--person: “Marigold” is one word, which others are called too; give it as a short form (mention).
--motif: “Finally spoke!” stands in this list already.
--checked: “2999-01-01” is still to come.
`,
  });
  expect(existsSync(file)).toBe(false);
  const written = runWith({ mention: [""], pronoun: [""] });
  expect(written.status).toBe(0);
  expect(written.stdout).toMatch(
    /\nNext, .+ background, examining and telling, some for notThis; then more claims;/u,
  );
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ people: [{ mentions: [] }] });
});
