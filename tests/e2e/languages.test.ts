import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, it } from "vitest";
import type { Drive } from "../../scripts/drive";
import { parseLabelled } from "../../scripts/evaluate/labelled-page";
import { ROOT } from "../../scripts/project";
import { BROWSERS, LAUNCH_TIMEOUT, openPage, type Site, serve, startBrowser } from "./harness";
import { waitUntilPainted } from "./page-view";

const PAGES = join(ROOT, "tests/corpus/pages");
/** One near copy in each language that the story has: `es-near-….html`. */
const pages = readdirSync(PAGES)
  .filter((file) => /^[a-z]{2,3}-near-/.test(file))
  .map((file) => parseLabelled(readFileSync(join(PAGES, file), "utf8"), file))
  .filter(({ facts }) => facts.kind === "story" && facts.language !== "en");

// Once the built extension found English alone, while the matcher did well in all its own tests.
describe.each(BROWSERS)("the story in other languages, in %s", (kind) => {
  let drive: Drive;
  let site: Site;

  beforeAll(async () => {
    drive = await startBrowser(kind);
    site = await serve({
      routes: Object.fromEntries(pages.map(({ facts, html }) => [`/${facts.id}`, html])),
    });
  }, LAUNCH_TIMEOUT);

  afterEach(() => drive.closeTabs());

  afterAll(async () => {
    await drive?.close();
    await site?.close();
  });

  it.each(pages.map(({ facts }) => [facts.language, facts.id]))("is marked in %s", async (_, id) => {
    await waitUntilPainted(await openPage(drive, site.url(id)));
  });
});
