// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from "vitest";
import { loadStoriesFor } from "../../lib/extension/load-stories";
import { fake, resetFake } from "./fake-extension";

vi.mock("../../lib/extension/browser", async () => ({ browser: (await import("./fake-extension")).fake }));

beforeEach(() => {
  resetFake();
  vi.stubGlobal("fetch", async () => ({ ok: false, status: 404 }));
  vi.spyOn(console, "error").mockImplementation(() => {});
});

it("says in the interface's language what could not be read", async () => {
  fake.messages.limitNotes = { message: "Fehlt: $REASON$", placeholders: { reason: { content: "$1" } } };
  const request = { type: "loadStories", languages: ["de"], names: ["ada moor"] } as const;
  const { stories, leftOut } = await loadStoriesFor(request, 1, "page.example");
  expect(stories).toEqual([]);
  expect(leftOut).toEqual(["Fehlt: stories/names/0.json: answer 404"]);
});
