import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { readAuthorStory, typed } from "./author-story";
import type { BrowserKind } from "./browsers";
import { fromCaller, ROOT, STORIES } from "./project";
import { storyFiles } from "./story-assets";

const SOURCES = [
  "entrypoints",
  "components",
  "lib",
  "public",
  "scripts/json-file.ts",
  "scripts/kept-models.ts",
  "scripts/story-assets.ts",
  "scripts/page-shell.ts",
  "scripts/licences.ts",
  "wxt.config.ts",
  "package-lock.json",
];

/**
 * The folder with the extension for a browser, built now where it is missing or older than the sources.
 * OBELUS_EXTENSION names another unpacked extension to take as it is, a released one for instance.
 */
export function ensureBuilt(kind: BrowserKind): string {
  const given = process.env.OBELUS_EXTENSION;
  if (given) return fromCaller(given);
  const folder = join(ROOT, ".output", `${kind}-mv3`);
  const built = newest(join(folder, "manifest.json"));
  if (built === 0 || built < Math.max(...SOURCES.map((source) => newest(join(ROOT, source))))) build(kind);
  return folder;
}

/** What is wrong with the stories to be built, for whom the traces of a failed build tell nothing. */
export function storyFaults(folder: string): string[] {
  return storyFiles(folder).flatMap((file) => {
    const path = join(folder, file);
    const read = readAuthorStory(path, folder);
    if (!("problems" in read)) return [];
    const check = `npm run story:check -- ${typed(path)}`;
    return [
      ...read.problems,
      `Nothing can be built until this is mended. Run \`${check}\` until it says “all right” or “no error”.`,
    ];
  });
}

/** Speaks only on standard error: the standard output is for results. */
function build(kind: BrowserKind): void {
  const faults = storyFaults(STORIES);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  console.error(`Building the extension for ${kind} …`);
  const wxt = join(ROOT, "node_modules/wxt/bin/wxt.mjs");
  for (const args of [
    [join(ROOT, "node_modules/tsx/dist/cli.mjs"), join(ROOT, "scripts/train-models.ts")],
    [wxt, "build", "-b", kind],
  ])
    runNode(args, `Building the extension for ${kind}`);
}

function runNode(args: readonly string[], what: string): void {
  const run = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: "utf8",
    // Tests are to see what readers get, not a build for tests.
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (run.status === 0) return;
  console.error(run.stdout, run.stderr);
  throw new Error(`${what} failed${run.error ? `: ${run.error.message}` : "."}`);
}

/** When something in a file or folder last changed, in milliseconds; 0 where there is nothing. */
function newest(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  // A folder's own time tells of files taken away.
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
