// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from "vitest";
import { updateBadge } from "../../lib/extension/badge";
import { annotation, storyReport } from "../unit/report-samples";
import { fake, resetFake } from "./fake-extension";

vi.mock("../../lib/extension/browser", async () => ({ browser: (await import("./fake-extension")).fake }));

const TAB = 5;

function pageHas(claims: readonly string[]) {
  globalThis.obelus = {
    settled: true,
    revision: 1,
    report: () => ({
      frame: "a",
      stories: [storyReport({ annotations: claims.map((claim) => annotation(claim)) })],
      limits: [],
    }),
    text: () => ({ title: "", blocks: [] }),
    show: () => false,
    marked: claims.length,
    visited: 0,
    walk: () => false,
    openHere: () => false,
  };
}

beforeEach(() => {
  resetFake();
});

it("tells how many claims are marked", async () => {
  pageHas(["C01", "C02"]);
  await updateBadge(TAB);
  expect(fake.badges).toEqual(["2"]);
  pageHas([]);
  await updateBadge(TAB);
  expect(fake.badges).toEqual(["2", ""]);
});

it("writes the newest count last, though one before it is slow", async () => {
  pageHas(["C01", "C02"]);
  let write = () => {};
  vi.spyOn(fake.action, "setTitle").mockImplementationOnce(
    () =>
      new Promise((resolve) => {
        write = () => resolve(undefined);
      }),
  );
  const first = updateBadge(TAB);
  await vi.waitFor(() => expect(fake.badges).toEqual(["2"]));
  pageHas(["C01", "C02", "C03"]);
  const second = updateBadge(TAB);
  const third = updateBadge(TAB);
  write();
  await Promise.all([first, second, third]);
  expect(fake.badges).toEqual(["2", "3"]);
});
