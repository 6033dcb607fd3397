// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { injectGateEverywhere } from "../../lib/extension/inject";
import { fake, resetFake } from "./fake-extension";
import { pageHas } from "./fake-page";

vi.mock("../../lib/extension/browser", async () => ({ browser: (await import("./fake-extension")).fake }));

beforeEach(() => {
  resetFake();
  fake.openTabs = [{ id: 5, title: "Lake", lastAccessed: 0 }];
  vi.spyOn(console, "info").mockImplementation(() => undefined); // scripts in files cannot be run here
  document.documentElement.append(document.createElement("obelus-notes"));
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, "obelus");
  document.querySelector("obelus-notes")?.remove();
  vi.restoreAllMocks();
});

const isLeft = () => document.querySelector("obelus-notes") !== null;

it("takes away what an older copy has drawn, also where the new one is still reading", async () => {
  pageHas([], { marked: 0 });
  await injectGateEverywhere(true);
  expect(isLeft()).toBe(false);
});

it("leaves what the new copy has drawn by then", async () => {
  pageHas([], { marked: 3 });
  await injectGateEverywhere(true);
  expect(isLeft()).toBe(true);
});
