import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import puppeteer from "puppeteer-core";
import { build } from "vite";
import type { TextBlock } from "../../lib/match/blocks/text-block";
import { ensureBrowser } from "../browsers";
import { type LabelledPage, parseLabelled } from "../evaluate/labelled-page";
import { ROOT } from "../project";

export interface CorpusPage {
  readonly page: LabelledPage;
  readonly title: string;
  /** With the labels still in the text. */
  readonly blocks: readonly TextBlock[];
}

type PageText = Pick<CorpusPage, "title" | "blocks">;

const PAGES = join(ROOT, "tests/corpus/pages");
const READER = join(ROOT, "lib/dom/read");
const KEPT = join(ROOT, ".output/corpus-blocks.json");

/**
 * The corpus as the extension's reader sees it, out of a real Chromium; kept, and read anew where a page or
 * the reader has changed.
 */
export async function corpusBlocks(): Promise<CorpusPage[]> {
  const files = readdirSync(PAGES)
    .filter((file) => file.endsWith(".html"))
    .sort();
  const reader = readdirSync(READER).map((file) => join(READER, file));
  const sources = [...reader, ...files.map((file) => join(PAGES, file))];
  const changed = Math.max(...sources.map((path) => statSync(path).mtimeMs));
  if (!existsSync(KEPT) || statSync(KEPT).mtimeMs < changed) await readInBrowser(files);
  const texts = JSON.parse(readFileSync(KEPT, "utf8")) as Record<string, PageText>;
  return files.map((file) => {
    const text = texts[file];
    if (!text) throw new Error(`${KEPT}: has no "${file}"; delete it and run again.`);
    return { page: parseLabelled(readFileSync(join(PAGES, file), "utf8"), file), ...text };
  });
}

async function readInBrowser(files: readonly string[]): Promise<void> {
  const code = await readerCode();
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser("chrome"),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const tab = await browser.newPage();
    const texts: Record<string, unknown> = {};
    for (const file of files) {
      await tab.setContent(readFileSync(join(PAGES, file), "utf8"), { waitUntil: "domcontentloaded" });
      texts[file] = await tab.evaluate(`${code};readCorpusPage.read()`);
    }
    mkdirSync(dirname(KEPT), { recursive: true });
    writeFileSync(KEPT, JSON.stringify(texts));
  } finally {
    await browser.close();
  }
}

/** The extension's own reader of pages as one script. */
async function readerCode(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      lib: {
        entry: join(ROOT, "scripts/tune/read-in-page.ts"),
        formats: ["iife"],
        name: "readCorpusPage",
      },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !("output" in output)) throw new Error("scripts/tune/read-in-page.ts: could not be built.");
  return output.output[0].code;
}
