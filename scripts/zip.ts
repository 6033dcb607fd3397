import { buildPackage, PACKAGED } from "./release/packages";

/**
 * `npm run zip [-- BROWSER...]`: builds the extension and packs it, the same bytes from the same sources in any
 * folder and at any time. Prints each file with its SHA-256.
 */
async function main(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.find((browser) => !PACKAGED.some((known) => known === browser));
  if (unknown !== undefined)
    throw new Error(`There is no build for “${unknown}”; use ${PACKAGED.join(", ")}.`);
  for (const browser of wanted.length > 0 ? wanted : PACKAGED) await buildPackage(browser);
}

await main(process.argv.slice(2));
