import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type RouteAnswer, type Site, serve } from "../../../scripts/serve";
import type { BenchPage } from "./generated";

/** Isolated, for clocks that count in steps of five microseconds; no script of the page, nothing loaded. */
const HEADERS = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
};

/** Serves pages under their names. */
export function servePages(pages: readonly BenchPage[]): Promise<Site> {
  const routes = pages.map(({ name, html }) => [`/${name}`, { body: html, headers: HEADERS }] as const);
  return serve({ routes: Object.fromEntries<RouteAnswer>(routes) });
}

/** The saved pages of a folder: those below `heavy/` are the long ones. */
export function pagesOf(folder: string): { light: BenchPage[]; heavy: BenchPage[] } {
  const read = (below: string) =>
    readdirSync(join(folder, below), { withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.x?html?$/u.test(entry.name))
      .map(({ name }) => ({ name, html: readFileSync(join(folder, below, name), "utf8") }));
  const hasHeavy = readdirSync(folder).includes("heavy");
  return { light: read("."), heavy: hasHeavy ? read("heavy") : [] };
}
