import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { ROOT } from "../../scripts/project";
import { chart } from "./chart";
import type { Figure } from "./figures";
import { goalText, judge } from "./judge";
import type { BenchOptions } from "./options";
import { SHAPES } from "./pages/growing";
import type { GrowthPoint } from "./suites/growth";
import { table } from "./table";

export interface Machine {
  readonly date: string;
  readonly node: string;
  readonly processors: string;
  readonly memory: string;
  /** Load averages over 1, 5 and 15 minutes. */
  readonly load: readonly number[];
}

export function machine(): Machine {
  const [first] = cpus();
  return {
    date: new Date().toISOString().slice(0, 16).replace("T", " "),
    node: process.version,
    processors: `${cpus().length} × ${first?.model.trim() || "unnamed"}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    load: loadavg().map((load) => Math.round(load * 100) / 100),
  };
}

export interface Results {
  readonly figures: readonly Figure[];
  readonly points: readonly GrowthPoint[];
  readonly options: BenchOptions;
  readonly pages: { readonly light: readonly unknown[]; readonly heavy: readonly unknown[] };
  readonly machine: Machine & { readonly chromium: string; readonly loadAfter: readonly number[] };
}

/** Writes `bench.json` and the pictures, and where asked the table into docs/performance.md. */
export function writeResults(results: Results): void {
  const { figures, points, options, machine } = results;
  const out = options.out ?? join(ROOT, ".output/bench");
  mkdirSync(out, { recursive: true });
  const judged = figures.map((figure) => ({ ...figure, wanted: goalText(figure), verdict: judge(figure) }));
  writeFileSync(
    join(out, "bench.json"),
    `${JSON.stringify({ machine, figures: judged, growth: points }, null, 2)}\n`,
  );
  const pictures = points.length === 0 ? {} : growthCharts(points);
  for (const [name, svg] of Object.entries(pictures)) writeFileSync(join(out, name), svg);
  if (!options.isSaved) return;
  const images = join(ROOT, "docs/images");
  for (const [name, svg] of Object.entries(pictures)) writeFileSync(join(images, name), svg);
  const docs = join(ROOT, "docs/performance.md");
  writeFileSync(docs, withTable(readFileSync(docs, "utf8"), describe(results), docs));
}

function growthCharts(points: readonly GrowthPoint[]): Record<string, string> {
  const curves = (cost: (point: GrowthPoint) => number) =>
    SHAPES.map((name) => ({
      name,
      points: points
        .filter(({ shape }) => shape === name)
        .map((point) => ({ size: point.size, cost: cost(point) })),
    }));
  return {
    "growth-reading.svg": chart(
      "Reading a page's text",
      curves(({ text }) => text),
    ),
    "growth-placing.svg": chart(
      "Looking for the story in it",
      curves(({ story }) => story),
    ),
  };
}

function describe({ figures, machine, pages, options }: Results): string {
  const corpus = options.pages === null ? "generated" : "saved";
  return [
    `${machine.date} UTC, ${machine.chromium}, Node ${machine.node}, ${machine.processors}, ${machine.memory}; load average`,
    `${machine.load[0]} before, ${machine.loadAfter[0]} after; ${pages.light.length} ${corpus} pages and ${pages.heavy.length} long ones.`,
    "",
    table(figures),
  ].join("\n");
}

const BEGIN = "<!-- bench:begin -->";
const END = "<!-- bench:end -->";

function withTable(text: string, fresh: string, file: string): string {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin)
    throw new Error(`${file}: holds no ${BEGIN} … ${END} to write the table between.`);
  return `${text.slice(0, begin + BEGIN.length)}\n${fresh}\n${text.slice(end)}`;
}
