import { expect, it } from "vitest";
import { npmHint, takenByNpm } from "../../scripts/npm-options";

const TRY = "Usage: npm run story:try -- --story FILE PAGE...\nOpens each PAGE.";
const CHECK = "Usage: npm run story:check -- [--no-links] [FILE...]\n\n  --no-links   do not ask";
const ANNOTATE = "Usage: npm run annotate -- [options] PAGE...\n\n  --json-ld  one\n  --browser NAME  chrome";

const by = (npm_lifecycle_event: string, kept: Readonly<Record<string, string>>) => ({
  npm_lifecycle_event,
  ...kept,
});

it.each([
  ["with a value behind it", TRY, by("story:try", { npm_config_story: "true" }), ["--story"]],
  ["denied", CHECK, by("story:check", { npm_config_links: "" }), ["--no-links"]],
  ["of two words", ANNOTATE, by("annotate", { npm_config_json_ld: "true" }), ["--json-ld"]],
  ["none", TRY, by("story:try", {}), []],
  ["of another command", TRY, by("test:unit", { npm_config_story: "true" }), []],
  ["without npm", TRY, { npm_config_story: "true" }, []],
])("knows an option that npm took: %s", (_, usage, env, taken) => {
  expect(takenByNpm(usage, ["FILE", "PAGE"], env, true)).toEqual(taken);
  expect(takenByNpm(usage, ["FILE", "PAGE"], env, false)).toEqual(taken);
});

it("takes a value that npm may have from a file of its own for taken only where something is wrong", () => {
  const env = by("annotate", { npm_config_browser: "firefox" });
  expect(takenByNpm(ANNOTATE, ["page.html"], env, true)).toEqual([]);
  expect(takenByNpm(ANNOTATE, ["page.html"], env, false)).toEqual(["--browser"]);
  expect(takenByNpm(ANNOTATE, ["--browser=chrome", "page.html"], env, false)).toEqual([]);
});

it("says how to call the command", () => {
  expect(npmHint(["--story"], by("story:try", {}))).toBe(
    "npm took --story for itself: it hands on only what stands behind “--”, as in: npm run story:try -- --story …",
  );
});
