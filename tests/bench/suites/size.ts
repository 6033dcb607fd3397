import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Figure } from "../figures";
import type { Bench } from "../run-context";
import { median } from "../statistics";

/** Bytes of what pages load, minified and packed. */
export function size({ extensionDir }: Bench): Figure[] {
  const figures: Figure[] = [];
  const gate = readFileSync(join(extensionDir, "gate.js"), "utf8");
  const annotator = readFileSync(join(extensionDir, "annotator.js"), "utf8");
  for (const [what, key, code] of [
    ["gate.js without the stories' names", "P7", withoutNames(gate)],
    ["annotator.js", "P8", annotator],
  ] as const) {
    figures.push({ goal: key, what: `${what}, bytes`, value: Buffer.byteLength(code) });
    figures.push({ goal: `${key}-gzip`, what: `${what}, bytes in gzip`, value: packed(code) });
  }
  figures.push({ goal: "", what: "gate.js with them, bytes", value: Buffer.byteLength(gate) });
  const folder = join(extensionDir, "stories");
  const models = readdirSync(folder).filter((file) => file.endsWith(".model.json"));
  const sizes = models.map((file) => ({ file, bytes: packed(readFileSync(join(folder, file))) }));
  const largest = sizes.reduce((most, each) => (each.bytes > most.bytes ? each : most));
  figures.push({
    goal: "story-model",
    what: `largest model of a story (${largest.file}), bytes in gzip`,
    value: largest.bytes,
  });
  figures.push({
    goal: "",
    what: `median of all ${sizes.length} models, bytes in gzip`,
    value: median(sizes.map(({ bytes }) => bytes)),
  });
  return figures;
}

/** The gate's code apart from what the build makes of the stories: it grows with them, the code does not. */
function withoutNames(gate: string): string {
  const code = gate.replace(/\{filter:\{.*?titles:\[.*?\]\}/s, "{}");
  if (code === gate) throw new Error("gate.js: its names are not where they were.");
  return code;
}

const packed = (data: Buffer | string) => gzipSync(data, { level: 9 }).length;
