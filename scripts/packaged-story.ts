import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseStoryText } from "../lib/story/parse";
import type { Story } from "../lib/story/schema";

/** A story out of an unpacked extension; null where it does not hold the file in a form we can read. */
export function packagedStory(id: string, extensionDir: string): Story | null {
  const file = join(extensionDir, "stories", `${id}.json`);
  return existsSync(file) ? parseStoryText(readFileSync(file, "utf8"), `${id}.json`).story : null;
}
