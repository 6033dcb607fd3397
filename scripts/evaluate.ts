import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureBrowser } from "./browsers";
import { ensureBuilt } from "./build";
import { isFresh, isKeptApart, type LabelledPage, parseLabelled } from "./evaluate/labelled-page";
import { mistakes } from "./evaluate/mistakes";
import { changes, figures, tables } from "./evaluate/tables";
import { judge, type PageResult } from "./evaluate/tally";
import { pageLines, tabReport } from "./page-lines";
import { PageReader } from "./page-reader";
import { ROOT } from "./project";
import { serve } from "./serve";

const PAGES = join(ROOT, "tests/corpus/pages");
const BASELINE = join(ROOT, "tests/corpus/baseline.json");

/**
 * `npm run evaluate [-- --all | --final] [--save] [--verbose]`: holds the built extension, in a real Chromium, against
 * the labelled pages of the latest writers that it has not learnt from. `--all` takes all but the pages kept apart, whose
 * figures flatter; `--final` the pages kept apart; `--save` makes the figures the new baseline.
 */
async function main(args: readonly string[]): Promise<void> {
  const name = args.includes("--final") ? "final" : args.includes("--all") ? "all" : "fresh";
  const pages = readPages()
    .filter((page) => isKeptApart(page) === (name === "final"))
    .filter((page) => name !== "fresh" || isFresh(page));
  if (pages.length === 0) throw new Error(`${PAGES} has no pages of the ${name} set.`);
  const results = await readAll(pages);
  for (const line of tables(results)) console.log(line);
  if (args.includes("--verbose")) for (const line of mistakes(results)) console.log(line);
  const now = figures(results);
  const baseline = JSON.parse(readFileSync(BASELINE, "utf8")) as Record<string, Record<string, number>>;
  for (const line of changes(baseline[name] ?? {}, now)) console.log(line);
  if (args.includes("--save")) {
    writeFileSync(BASELINE, `${JSON.stringify({ ...baseline, [name]: now }, null, 2)}\n`);
    console.log(`Saved as the ${name} baseline.`);
  }
}

function readPages(): LabelledPage[] {
  const files = readdirSync(PAGES).filter((file) => file.endsWith(".html"));
  return files.sort().map((file) => parseLabelled(readFileSync(join(PAGES, file), "utf8"), file));
}

/** Browsers side by side: most of the time is waiting for a page to come to rest. */
const BROWSERS = 3;

async function readAll(pages: readonly LabelledPage[]): Promise<PageResult[]> {
  const routes = Object.fromEntries(pages.map((page) => [`/${page.facts.id}.html`, page.html]));
  const site = await serve({ routes });
  const extensionDir = ensureBuilt("chrome");
  const executablePath = ensureBrowser("chrome");
  const waiting = [...pages.entries()];
  const results: PageResult[] = [];
  const readOn = async () => {
    const reader = new PageReader(
      { browser: "chrome", extensionDir, executablePath },
      { settle: 250, timeout: 10_000 },
    );
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [number, page] = next;
        const report = tabReport(await reader.read(site.url(`${page.facts.id}.html`), null));
        const line = pageLines(page.facts.id, report)[0];
        if (line) results[number] = judge(page, line.level, line.claims);
      }
    } finally {
      await reader.close();
    }
  };
  try {
    await Promise.all(Array.from({ length: BROWSERS }, readOn));
  } finally {
    await site.close();
  }
  return results.filter((result) => result !== undefined);
}

await main(process.argv.slice(2));
