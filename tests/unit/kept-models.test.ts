import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { compileStory } from "../../lib/match/compile/compile-story";
import { parseStory } from "../../lib/story/parse";
import type { Story } from "../../lib/story/schema";
import { modelText } from "../../scripts/kept-models";
import { rightStory } from "./right-story";

const story = parseStory(rightStory(), "lighthouse.json").story as Story;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "obelus-models-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("gives what the compiler makes, and keeps it", () => {
  const text = modelText(story, "en", folder);
  expect(text).toBe(JSON.stringify(compileStory(story, "en")));
  expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"))).toEqual([text]);
});

it("takes what it has kept", () => {
  modelText(story, "en", folder);
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), "kept");
  expect(modelText(story, "en", folder)).toBe("kept");
});

it("makes another of a story that is another now, and keeps only that", () => {
  modelText(story, "en", folder);
  const kept = readdirSync(folder);
  const changed: Story = { ...story, background: { en: ["The lake lies between two hills."] } };
  expect(modelText(changed, "en", folder)).toBe(JSON.stringify(compileStory(changed, "en")));
  expect(readdirSync(folder)).toHaveLength(1);
  expect(readdirSync(folder)).not.toEqual(kept);
});

it("keeps nothing where the story has no wordings in a language", () => {
  expect(modelText(story, "vi", folder)).toBeNull();
  expect(readdirSync(folder)).toEqual([]);
});
