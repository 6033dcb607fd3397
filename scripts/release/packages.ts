import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "wxt";
import { ROOT } from "../project";
import { filesBelow, pack } from "./pack";

export const PACKAGED = ["chrome", "edge", "firefox", "safari"] as const;

/** Builds the extension for a browser and packs it. Returns the package's path, relative to the project. */
export async function buildPackage(browser: string): Promise<string> {
  // Elsewhere the compiler writes the names of our folders into the code.
  process.env.NODE_ENV = "production";
  await build({ root: ROOT, browser });
  const folder = join(ROOT, ".output", `${browser}-mv3`);
  return writePackage(browser, await pack(folder, filesBelow(folder)));
}

/** Writes a package into `.output` and prints it with its SHA-256. Returns its path, relative to the project. */
export function writePackage(name: string, bytes: Buffer): string {
  const path = packagePath(name);
  mkdirSync(join(ROOT, ".output"), { recursive: true });
  writeFileSync(join(ROOT, path), bytes);
  console.log(`${sha256(bytes)}  ${path}`);
  return path;
}

/** Where the package of that name is written, relative to the project. */
export function packagePath(name: string): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  return `.output/obelus-${version}-${name}.zip`;
}

/** The SHA-256 of bytes, in hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
