import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Figure } from "../figures";
import type { Bench } from "../run-context";
import { median } from "../statistics";

/** Bytes of what pages load, minified and packed. */
export function size({ extensionDir }: Bench): Figure[] {
  const figures: Figure[] = [];
  for (const [name, key] of [
    ["gate", "P7"],
    ["annotator", "P8"],
  ] as const) {
    const code = readFileSync(join(extensionDir, `${name}.js`));
    figures.push({ goal: key, what: `${name}.js, bytes`, value: code.length });
    figures.push({ goal: `${key}-gzip`, what: `${name}.js, bytes in gzip`, value: packed(code) });
  }
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

const packed = (data: Buffer) => gzipSync(data, { level: 9 }).length;
