import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runTask } from "./command";
import { ROOT } from "./project";
import { buildPackage, sha256, writePackage } from "./release/packages";
import { assertCommitted, packSources, rebuildFirefox } from "./release/sources";

/**
 * `npm run release:dry`: everything a release hands out, in `.output`, and nothing sent anywhere. Lints the Firefox
 * package and rebuilds it from the sources archive in a new folder; fails where the bytes differ.
 */
async function main(): Promise<void> {
  assertCommitted();
  for (const browser of ["chrome", "edge", "safari"]) await buildPackage(browser);
  const firefox = await buildPackage("firefox");
  const sources = await packSources();
  writePackage("sources", sources);

  console.log("\nweb-ext lint of the Firefox package …");
  const lint = join(ROOT, "node_modules/web-ext/bin/web-ext.js");
  const folder = join(ROOT, ".output/firefox-mv3");
  execFileSync(process.execPath, [lint, "lint", "--source-dir", folder], {
    stdio: "inherit",
  });

  console.log("\nRebuilding the Firefox package from the sources archive in a new folder …");
  const rebuilt = await rebuildFirefox(sources);
  const wanted = sha256(readFileSync(join(ROOT, firefox)));
  if (sha256(rebuilt) !== wanted)
    throw new Error(`The sources archive gives another package: ${sha256(rebuilt)} instead of ${wanted}.`);
  console.log(`The same bytes, by Node ${process.version}: ${wanted}`);

  console.log("\nSafari, the next step, on a Mac with Xcode:");
  console.log(
    "  xcrun safari-web-extension-converter .output/safari-mv3 --project-location .output/safari-app",
  );
}

await runTask("npm run release:dry", main);
