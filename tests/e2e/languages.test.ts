import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "vitest";
import type { Drive } from "../../scripts/drive";
import { parseLabelled } from "../../scripts/evaluate/labelled-page";
import { ROOT } from "../../scripts/project";
import { BROWSERS, openPage, type Site } from "./harness";
import { waitUntilPainted } from "./page-view";
import { useSite } from "./use-browser";

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

  const routes = Object.fromEntries(pages.map(({ facts, html }) => [`/${facts.id}`, html]));
  useSite({ kind, routes }, (opened) => {
    ({ drive, site } = opened);
  });

  it.each(pages.map(({ facts }) => [facts.language, facts.id]))("is marked in %s", async (_, id) => {
    await waitUntilPainted(await openPage(drive, site.url(id)));
  });
});
