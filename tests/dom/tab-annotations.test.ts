// @vitest-environment jsdom
import { afterEach, expect, it, vi } from "vitest";
import { tabAnnotations } from "../../lib/extension/tab-annotations";
import { annotation, lakeStory, storyReport } from "../unit/report-samples";
import { fake, resetFake } from "./fake-extension";

vi.mock("../../lib/extension/browser", async () => ({ browser: (await import("./fake-extension")).fake }));
vi.mock("../../lib/story/parse", () => ({ parseStory: (story: unknown) => ({ story, problems: [] }) }));

afterEach(() => {
  globalThis.obelus = undefined;
});

it("writes the notes in the language in which the popup shows them", async () => {
  resetFake();
  await fake.storage.local.set({ settings: { version: 1, notesLanguage: "es" } });
  vi.stubGlobal("fetch", async () => ({ ok: true, json: async () => lakeStory }));
  globalThis.obelus = {
    settled: true,
    revision: 1,
    report: () => ({ frame: "a", stories: [storyReport({ annotations: [annotation("C01")] })], limits: [] }),
    text: () => ({ title: "", blocks: [], types: [] }),
    show: () => false,
    marked: 1,
    visited: null,
    walk: () => false,
    openHere: () => false,
  };
  const { first } = JSON.parse(await tabAnnotations(5, "lake"));
  expect(first.items[0].body).toContainEqual(
    expect.objectContaining({ value: "No se conoce ninguna carta.", language: "es" }),
  );
});
