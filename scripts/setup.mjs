/**
 * Makes a bare clone ready: packages, then the types that WXT generates. Says nothing when there is
 * nothing to do. Node built-ins only: it runs before node_modules exists.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

if (!arePackagesCurrent()) {
  console.error("Installing packages (npm ci) …");
  // No package needs to run anything of its own to be installed, so none may.
  runNpm("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
}
if (!areTypesCurrent()) run(process.execPath, [join(root, "node_modules/wxt/bin/wxt.mjs"), "prepare"]);

/**
 * Does node_modules hold what package-lock.json asks for? Compared by content, since a fresh checkout
 * gives files new dates. Packages of other platforms are optional and may be missing.
 */
function arePackagesCurrent() {
  const wanted = readPackages("package-lock.json");
  const installed = readPackages("node_modules/.package-lock.json");
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional, peer }]) => {
    const maybeAbsent = optional || devOptional || peer;
    return path === "" || (installed[path] ? installed[path].version === version : maybeAbsent);
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), "utf8")).packages;
  } catch {
    return null; // missing or broken: install
  }
}

function areTypesCurrent() {
  const generated = join(root, ".wxt/tsconfig.json");
  if (!existsSync(generated)) return false;
  const made = statSync(generated).mtimeMs;
  const entrypoints = join(root, "entrypoints");
  const inputs = ["package-lock.json", "wxt.config.ts"].map((name) => join(root, name));
  if (existsSync(entrypoints)) {
    inputs.push(entrypoints, ...readdirSync(entrypoints).map((name) => join(entrypoints, name)));
  }
  return inputs.every((input) => !existsSync(input) || statSync(input).mtimeMs <= made);
}

/** Through the npm that started us where there is one: its place is not always on PATH. */
function runNpm(...args) {
  const npm = process.env.npm_execpath;
  if (npm && /npm-cli\.c?js$/.test(npm)) run(process.execPath, [npm, ...args]);
  else run("npm", args, process.platform === "win32");
}

/** Output goes to standard error: standard output belongs to the command that needed the setup. */
function run(command, args, shell = false) {
  const { status, error, stdout } = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    shell,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status === 0) return;
  console.error(stdout ?? "");
  console.error(
    `Setup failed: ${[command, ...args].join(" ")} ${error ? error.message : `ended with ${status}`}`,
  );
  process.exit(1);
}
