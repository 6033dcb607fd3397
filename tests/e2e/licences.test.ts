import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { build } from "wxt";
import { LICENCES_FILE, SHIPPED } from "../../scripts/licences";
import { ROOT } from "../../scripts/project";
import { QUIET } from "./quiet-logger";

const BROWSERS = ["chrome", "firefox"];

/** Every module that the bundler has put into the package, packages by name. */
const packages = new Set<string>();
let outDir: string;
let licences: string;

beforeAll(async () => {
  outDir = mkdtempSync(join(tmpdir(), "obelus-licences-"));
  for (const browser of BROWSERS) {
    await build({
      root: ROOT,
      browser,
      outDir,
      logger: QUIET,
      vite: () => ({
        plugins: [
          {
            name: "packages-seen",
            generateBundle(_options, bundle) {
              for (const chunk of Object.values(bundle))
                if (chunk.type === "chunk") for (const id of Object.keys(chunk.modules)) note(id);
            },
          },
        ],
      }),
    });
  }
  licences = readFileSync(join(outDir, "chrome-mv3", LICENCES_FILE), "utf8");
});

afterAll(() => rmSync(outDir, { recursive: true, force: true }));

/** `\0vite/…` and `\0rolldown/…` are what the bundler itself adds; our own modules are no package's. */
function note(id: string): void {
  const path = id.replaceAll("\\", "/");
  const inside = path.split("/node_modules/").at(-1) ?? "";
  const [scope = "", name = ""] = inside.split("/");
  if (path.includes("/node_modules/")) packages.add(scope.startsWith("@") ? `${scope}/${name}` : scope);
  else if (/^\0(?:vite|rolldown)\//u.test(path)) packages.add(path.slice(1).split("/")[0] as string);
}

it("names every package of which code is shipped, and no other", () => {
  expect([...packages].sort()).toEqual(SHIPPED.map(({ name }) => name));
});

it("gives each package's version, source and licence, whole", () => {
  for (const { name } of SHIPPED) {
    const { version } = JSON.parse(
      readFileSync(join(ROOT, "node_modules", name, "package.json"), "utf8"),
    ) as {
      version: string;
    };
    const part = licences.split("-".repeat(78)).find((text) => text.includes(`\n${name} ${version}\n`));
    expect(part).toMatch(/\nLicence: (?:MIT|MPL-2\.0)\. Source: https:\/\/github\.com\/\S+\n/u);
    expect(part).toMatch(/WITHOUT WARRANTY OF ANY KIND|Mozilla Public License Version 2\.0.*warranty/su);
    expect(part).toMatch(/Copyright \(c\)|Mozilla Public License/u);
  }
});
