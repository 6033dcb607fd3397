import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";

/** The first day that a zip file can name: the same files give the same bytes, whenever they are packed. */
const DATE = new Date(Date.UTC(1980, 0, 1));

/** All files below a folder, as paths with `/` relative to it. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
}

/** Files of a folder as a zip file, in the order of their names. */
export async function pack(folder: string, files: readonly string[]): Promise<Buffer> {
  const zip = new JSZip();
  for (const file of files.toSorted((a, b) => (a < b ? -1 : 1)))
    zip.file(file, readFileSync(join(folder, file)), { date: DATE, createFolders: false });
  return zip.generateAsync({
    type: "nodebuffer",
    platform: "DOS",
    compression: "DEFLATE",
    compressionOptions: { level: 9 },
  });
}
