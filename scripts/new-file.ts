import { existsSync } from "node:fs";
import { dirname } from "node:path";

/** Why no new file can be written at this place, in a sentence; null where one can. */
export function newFileFault(path: string): string | null {
  if (existsSync(path)) return `${path}: this file is there already.`;
  if (!existsSync(dirname(path))) return `${dirname(path)}: there is no such folder.`;
  return null;
}
