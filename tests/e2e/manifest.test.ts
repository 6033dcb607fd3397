import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build } from "wxt";
import { ROOT } from "../../scripts/project";
import { QUIET } from "./quiet-logger";

const PAGES = ["http://*/*", "https://*/*", "file:///*"];
const SELF = ["script-src", "style-src", "img-src", "connect-src"];
const NONE = ["default-src", "base-uri", "form-action", "frame-ancestors"];
/** What every page has to load; grows with the names of stories only. */
const MOST_GATE_BYTES = 12_750;

interface Manifest {
  readonly [key: string]: unknown;
  readonly content_security_policy: Readonly<Record<string, string>>;
  readonly content_scripts: readonly Readonly<Record<string, unknown>>[];
  readonly icons: Readonly<Record<string, string>>;
  readonly action: Readonly<Record<string, string>>;
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
}

describe.each(["chrome", "edge", "firefox", "safari"])("the package for %s", (browser) => {
  let outDir: string;
  let folder: string;
  let manifest: Manifest;

  beforeAll(async () => {
    outDir = mkdtempSync(join(tmpdir(), "obelus-build-"));
    await build({ root: ROOT, browser, outDir, logger: QUIET });
    folder = join(outDir, `${browser}-mv3`);
    manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Manifest;
  });

  afterAll(() => rmSync(outDir, { recursive: true, force: true }));

  it("asks for what it needs and no more", () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(["storage", "scripting", "activeTab"]);
    expect(manifest.host_permissions).toEqual(PAGES);
    const never = [
      "optional_permissions",
      "optional_host_permissions",
      "web_accessible_resources",
      "externally_connectable",
      "chrome_url_overrides",
      "devtools_page",
      "update_url",
    ];
    expect(never.filter((key) => key in manifest)).toEqual([]);
  });

  it("puts one script into pages, the gate, and keeps it small", () => {
    const { match_origin_as_fallback: asFallback, ...script } = manifest.content_scripts[0] ?? {};
    expect(manifest.content_scripts).toHaveLength(1);
    expect(script).toEqual({
      matches: PAGES,
      js: ["gate.js"],
      run_at: "document_idle",
      all_frames: true,
      match_about_blank: true,
    });
    expect(asFallback).toBe(browser === "safari" ? undefined : true);
    expect(statSync(join(folder, "gate.js")).size).toBeLessThan(MOST_GATE_BYTES);
  });

  it("has scripts that Chromium takes: none with a noncharacter", () => {
    for (const file of ["gate.js", "annotator.js", "frame-watch.js"])
      expect(/\p{NChar}/u.test(readFileSync(join(folder, file), "utf8")), file).toBe(false);
  });

  it("lets its own pages load and reach nothing but the package", () => {
    expect(Object.keys(manifest.content_security_policy)).toEqual(["extension_pages"]);
    const policy = manifest.content_security_policy.extension_pages?.split("; ").sort();
    const expected = [...NONE.map((name) => `${name} 'none'`), ...SELF.map((name) => `${name} 'self'`)];
    expect(policy).toEqual(expected.sort());
  });

  it("has a key for the marks, words in every language it names, and all files it names", () => {
    expect(manifest.commands).toEqual({
      "toggle-marks": {
        suggested_key: { default: "Alt+Shift+O" },
        description: "__MSG_commandToggleMarks__",
      },
      "read-page": { description: "__MSG_commandReadPage__" },
      "next-claim": {
        suggested_key: { default: "Alt+Shift+J" },
        description: "__MSG_commandNextClaim__",
      },
      "previous-claim": {
        suggested_key: { default: "Alt+Shift+K" },
        description: "__MSG_commandPreviousClaim__",
      },
      "open-note": {
        suggested_key: { default: "Alt+Shift+Y" },
        description: "__MSG_commandOpenNote__",
      },
    });
    const { background, icons, action } = manifest;
    const named = [
      ...Object.values(icons),
      ...(background.scripts ?? []),
      background.service_worker,
      action.default_popup,
      `_locales/${manifest.default_locale}/messages.json`,
      "annotator.js",
      "frame-watch.js",
      "stories/index.json",
    ].filter((file) => file !== undefined);
    expect(named.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });

  it("packs every story file with its models", () => {
    const read = (file: string) => JSON.parse(readFileSync(join(folder, "stories", file), "utf8"));
    const { stories }: { stories: { id: string }[] } = read("index.json");
    const files = readdirSync(join(folder, "stories"));
    expect(stories.length).toBeGreaterThan(0);
    for (const { id } of stories) {
      expect(files).toContain(`${id}.json`);
      for (const language of read(`${id}.facts.json`).languages) {
        const model = `${id}.${language}.model.json`;
        expect(files).toContain(model);
        // What a page that names the story has to load.
        expect(gzipSync(readFileSync(join(folder, "stories", model))).length, model).toBeLessThan(150_000);
      }
    }
  });

  it("says to each browser what that one wants to know", () => {
    const { browser_specific_settings: specific, minimum_chrome_version: least } = manifest;
    switch (browser) {
      case "firefox":
        expect(specific).toMatchObject({ gecko: { data_collection_permissions: { required: ["none"] } } });
        break;
      case "safari":
        expect(Object.keys(specific as object)).toEqual(["safari"]);
        break;
      default:
        expect([specific, Number(least)]).toEqual([undefined, expect.any(Number)]);
    }
  });
});
