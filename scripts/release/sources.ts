import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import JSZip from "jszip";
import { ROOT } from "../project";
import { pack } from "./pack";
import { packagePath } from "./packages";

/** Throws where files were changed since the commit, or are new. */
export function assertCommitted(): void {
  const changed = git("status", "--porcelain");
  if (changed !== "") throw new Error(`A release is made of a commit. Commit or remove first:\n${changed}`);
}

/** The sources archive: every file of the commit. */
export function packSources(): Promise<Buffer> {
  return pack(ROOT, git("ls-files", "-z").split("\0").filter(Boolean));
}

/**
 * Unpacks the sources archive into a new folder, follows the written instructions there (docs/releasing.md), and
 * returns the bytes of the Firefox package that they give.
 */
export async function rebuildFirefox(sources: Buffer): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), "obelus-rebuild-"));
  try {
    const { files } = await JSZip.loadAsync(sources);
    for (const file of Object.values(files)) {
      const path = join(folder, file.name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, await file.async("nodebuffer"));
    }
    npm(folder, "ci", "--ignore-scripts");
    npm(folder, "run", "zip", "--", "firefox");
    return readFileSync(join(folder, packagePath("firefox")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function git(...args: readonly string[]): string {
  return execFileSync("git", args, { cwd: ROOT, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
}

/** Nothing of this project's npm is handed on: the folder is to be rebuilt as a stranger would. */
function npm(folder: string, ...args: readonly string[]): void {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:npm_|INIT_CWD$|NODE_ENV$)/u.test(name));
  execFileSync("npm", args, {
    cwd: folder,
    env: Object.fromEntries(kept),
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
}
