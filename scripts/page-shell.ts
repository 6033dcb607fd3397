import type { Plugin } from "vite";
import { OBELUS_SIGN } from "../lib/report/obelus-sign";

const HEAD = [
  { tag: "meta", attrs: { charset: "utf-8" } },
  { tag: "meta", attrs: { name: "viewport", content: "width=device-width, initial-scale=1" } },
  { tag: "meta", attrs: { name: "color-scheme", content: "light dark" } },
].map((entry) => ({ ...entry, injectTo: "head-prepend" as const }));

/** Painted before any script has run; without words, as these depend on the reader's language. */
const SHELL = `<header class="bar"><p class="brand"><svg class="brand-sign" viewBox="0 0 16 16" aria-hidden="true"><path d="${OBELUS_SIGN}"/></svg> Obelus</p></header><main aria-busy="true"></main>`;

const ROOT = '<div id="app"></div>';

/** Gives every page of the extension the same head and, in its empty `#app`, the same first picture. */
export function pageShell(): Plugin {
  return {
    name: "obelus-page-shell",
    transformIndexHtml(html, { path }) {
      if (!html.includes(ROOT)) throw new Error(`${path}: no ${ROOT}`);
      return { html: html.replace(ROOT, ROOT.replace("><", `>${SHELL}<`)), tags: HEAD };
    },
  };
}
