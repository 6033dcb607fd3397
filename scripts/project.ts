import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

/** The folder of the story files. */
export const STORIES = join(ROOT, "public/stories");

/** A path as the caller meant it: npm runs scripts in the project's folder, wherever it was called. */
export function fromCaller(path: string): string {
  const base = process.cwd() === ROOT ? (process.env.INIT_CWD ?? ROOT) : process.cwd();
  return resolve(base, path);
}
