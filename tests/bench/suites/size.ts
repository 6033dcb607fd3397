import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Figure } from "../figures";
import type { Bench } from "../run-context";

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
  for (const file of readdirSync(folder).filter((name) => !/^(?:index|story\.schema)\./u.test(name))) {
    const goal = file.endsWith(".en.model.json") ? "story-model" : "";
    figures.push({ goal, what: `${file}, bytes in gzip`, value: packed(readFileSync(join(folder, file))) });
  }
  return figures;
}

const packed = (data: Buffer) => gzipSync(data, { level: 9 }).length;
