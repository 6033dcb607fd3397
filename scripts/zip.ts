import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";
import { build } from "wxt";
import { ROOT } from "./project";

const BROWSERS = ["chrome", "edge", "firefox", "safari"];
/** The first day that a zip file can name: the same files give the same bytes, whenever they are packed. */
const DATE = new Date(Date.UTC(1980, 0, 1));

/**
 * `npm run zip [-- BROWSER...]`: builds the extension and packs it, the same bytes from the same sources in any
 * folder and at any time. Prints each file with its SHA-256.
 */
async function main(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.find((browser) => !BROWSERS.includes(browser));
  if (unknown !== undefined)
    throw new Error(`There is no build for “${unknown}”; use ${BROWSERS.join(", ")}.`);
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  const output = join(ROOT, ".output");
  mkdirSync(output, { recursive: true });
  // Elsewhere the compiler writes the names of our folders into the code.
  process.env.NODE_ENV = "production";
  for (const browser of wanted.length > 0 ? wanted : BROWSERS) {
    await build({ root: ROOT, browser });
    const bytes = await pack(join(output, `${browser}-mv3`));
    const name = `obelus-${version}-${browser}.zip`;
    writeFileSync(join(output, name), bytes);
    const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
    console.log(`${Buffer.from(digest).toString("hex")}  .output/${name}`);
  }
}

/** All files of a folder as a zip file, in the order of their names. */
async function pack(folder: string): Promise<Buffer> {
  const zip = new JSZip();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort((a, b) => (a < b ? -1 : 1));
  for (const file of files)
    zip.file(file, readFileSync(join(folder, file)), { date: DATE, createFolders: false });
  return zip.generateAsync({
    type: "nodebuffer",
    platform: "DOS",
    compression: "DEFLATE",
    compressionOptions: { level: 9 },
  });
}

await main(process.argv.slice(2));
