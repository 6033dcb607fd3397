import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fromCaller } from "./project";

/** What a browser shows as a page out of a folder. */
const PAGE_FILE = /\.(?:html?|txt)$/iu;

/** Pages as they were typed; in a folder's place its pages, sorted, but those in folders within. One without any stays. */
export function pagesIn(pages: readonly string[]): string[] {
  return pages.flatMap((page) => {
    if (!statSync(fromCaller(page), { throwIfNoEntry: false })?.isDirectory()) return [page];
    const files = readdirSync(fromCaller(page), { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && PAGE_FILE.test(entry.name) && !entry.name.startsWith("."))
      .map(({ name }) => join(page, name));
    return files.length > 0 ? files.sort() : [page];
  });
}
