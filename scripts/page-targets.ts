import { statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { fromCaller } from "./project";
import { PageNotRead } from "./read-page";
import { type Site, serve } from "./serve";

/** Gives every page an address; local files are served from their own folder, one server per folder. */
export class PageTargets {
  readonly #sites = new Map<string, Site>();

  /** The address to open. Throws PageNotRead where there is no such file. */
  async addressOf(page: string): Promise<string> {
    if (/^https?:\/\//iu.test(page)) {
      if (!URL.canParse(page)) throw new PageNotRead("this is no valid address");
      return page;
    }
    const file = localFile(page);
    const folder = dirname(file);
    const site = this.#sites.get(folder) ?? (await serve({ folder }));
    this.#sites.set(folder, site);
    return site.url(basename(file));
  }

  /** An address as others can read it: that of the file where a page was served from a folder. */
  nameOf(address: string): string {
    for (const [folder, { origin }] of this.#sites) {
      if (!address.startsWith(`${origin}/`)) continue;
      const path = decodeURIComponent(new URL(address).pathname).slice(1);
      return pathToFileURL(join(folder, path)).href;
    }
    return address;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#sites.values()].map((site) => site.close()));
  }
}

/** File for the picture of a page: number, so that none is overwritten, and name. */
export function shotFile(folder: string, index: number, page: string): string {
  const name = page.replace(/^https?:\/\//iu, "").replace(/^.*\/(?=[^/])/u, "");
  const slug = name
    .replace(/\.html?$/iu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "")
    .slice(0, 60);
  return join(fromCaller(folder), `${String(index + 1).padStart(3, "0")}-${slug || "page"}.png`);
}

function localFile(page: string): string {
  if (/^[a-z][a-z\d+.-]+:\/\//iu.test(page) && !page.startsWith("file://")) {
    throw new PageNotRead("only http, https and local files can be read");
  }
  const file = page.startsWith("file://") ? fileURLToPath(page) : fromCaller(page);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new PageNotRead(`there is no file ${file}`);
  if (found.isDirectory()) throw new PageNotRead(`the folder ${file} has no .html, .htm or .txt file`);
  if (!found.isFile()) throw new PageNotRead(`${file} is no file`);
  return file;
}
