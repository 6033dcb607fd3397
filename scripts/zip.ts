import { runCommand, UsageError } from "./command";
import { buildPackage, PACKAGED } from "./release/packages";

const USAGE = `Usage: npm run zip [-- BROWSER...]
Packs the builds for ${PACKAGED.join(", ")}, or for those named, and prints the SHA-256 of each.`;

/**
 * `npm run zip [-- BROWSER...]`: builds the extension and packs it, the same bytes from the same sources in any
 * folder and at any time. Prints each file with its SHA-256.
 */
async function main(wanted: readonly string[]): Promise<number> {
  const unknown = wanted.find((browser) => !PACKAGED.some((known) => known === browser));
  if (unknown !== undefined)
    throw new UsageError(`There is no build for “${unknown}”; use ${PACKAGED.join(", ")}.`);
  for (const browser of wanted.length > 0 ? wanted : PACKAGED) await buildPackage(browser);
  return 0;
}

await runCommand(USAGE, main);
