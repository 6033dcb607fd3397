import { join } from "node:path";
import type { Plugin } from "vite";
import { defineConfig } from "wxt";
import { LICENCES_FILE, licencesText } from "./scripts/licences";
import { pageShell } from "./scripts/page-shell";
import { namesModule, readStories, storyAssets } from "./scripts/story-assets";

const STORIES = join(import.meta.dirname, "public/stories");
const PAGES = ["http://*/*", "https://*/*", "file:///*"];
/** The first versions that can run Obelus: the manifest asks for them, and the code is written for them. */
const FIRST = { chrome: "120", firefox: "142.0", safari: "17.2" };

/** Serves `virtual:obelus-names` to the gate: what gate and background need of all names. */
function namesPlugin(): Plugin {
  const id = "virtual:obelus-names";
  return {
    name: "obelus-names",
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (resolved) => (resolved === `\0${id}` ? namesModule(readStories(STORIES)) : null),
  };
}

/** WXT's wrapper around bare scripts tells the console of faults that the browser tells of anyway. */
function bareScripts(): Plugin {
  return {
    name: "obelus-bare-scripts",
    transform(code, id) {
      if (!id.includes("wxt-unlisted-script-entrypoint")) return null;
      const [importsScript] = code.split("\n");
      return `${importsScript}\nexport default definition.main();`;
    },
  };
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ["@wxt-dev/auto-icons"],
  autoIcons: { baseIconPath: "public/icon.svg", developmentIndicator: false },
  vite: () => ({
    build: {
      target: Object.entries(FIRST).map(([browser, version]) => browser + version),
      // A step ahead: for older ones a `color-scheme` gets properties for `light-dark()`, which no rule uses.
      cssTarget: ["chrome123", "firefox142.0", "safari17.5"],
    },
    plugins: [namesPlugin(), bareScripts(), pageShell()],
  }),
  manifest: ({ browser }) => ({
    name: "__MSG_extName__",
    description: "__MSG_extDescription__",
    default_locale: "en",
    permissions: ["storage", "scripting", "activeTab"],
    host_permissions: PAGES,
    // Nothing to load, to connect to or to embed but what is in the package.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    // Four: Chrome suggests no more. All can be changed in the browser; see docs/keyboard.md.
    commands: {
      "toggle-marks": {
        suggested_key: { default: "Alt+Shift+O" },
        description: "__MSG_commandToggleMarks__",
      },
      // No key of its own at first: browsers allow few, and most readers let every page be read.
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
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "obelus@obelus.example",
              strict_min_version: FIRST.firefox,
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : {}),
    ...(browser === "safari"
      ? { browser_specific_settings: { safari: { strict_min_version: FIRST.safari } } }
      : {}),
    ...(browser === "chrome" || browser === "edge" ? { minimum_chrome_version: FIRST.chrome } : {}),
  }),
  hooks: {
    /** The gate is a bare script: WXT's own content-script context would talk to the page. */
    "build:manifestGenerated": (wxt, manifest) => {
      manifest.content_scripts = [
        {
          matches: PAGES,
          js: ["gate.js"],
          run_at: "document_idle",
          all_frames: true,
          match_about_blank: true,
          ...(wxt.config.browser === "safari" ? {} : { match_origin_as_fallback: true }),
        },
      ];
    },
    "build:publicAssets": (_wxt, files) => {
      // For authors, not for readers: the voices that make the models, and what editors know of a story's fields.
      const atHome = /^stories\/(?:voices\/|story\.schema\.json$)/u;
      const shipped = files.filter(({ relativeDest }) => !atHome.test(relativeDest.replaceAll("\\", "/")));
      files.splice(0, files.length, ...shipped);
      for (const { path, contents } of storyAssets(STORIES)) files.push({ relativeDest: path, contents });
      files.push({ relativeDest: LICENCES_FILE, contents: licencesText() });
    },
  },
});
