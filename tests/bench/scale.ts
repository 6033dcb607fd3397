import { gzipSync } from "node:zlib";
import { nameTable } from "../../lib/match/compile/gate-names";
import { nameAssets } from "../../scripts/story-assets";
import { syntheticStories } from "./generators/stories";

/** What a package, or a host of files, would hold of the names of so many stories. Sizes in bytes. */
export function scaleRow(count: number): Readonly<Record<string, number>> {
  const table = nameTable(syntheticStories(count));
  const slots = table.gate.filter.slots;
  const files = nameAssets(table).map(({ contents }) => Buffer.byteLength(contents));
  return {
    stories: count,
    names: table.stories.size,
    filterInMemory: slots.length * 2,
    filterInFile: Buffer.byteLength(slots),
    filterPacked: gzipSync(slots, { level: 9 }).length,
    listFiles: files.length,
    listTotal: files.reduce((sum, size) => sum + size, 0),
    listLargest: Math.max(...files),
  };
}

if (process.argv[1]?.endsWith("scale.ts")) console.table([1, 100, 10_000, 100_000].map(scaleRow));
