// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from "vitest";
import { updateBadge } from "../../lib/extension/badge";
import { annotation, storyReport } from "../unit/report-samples";
import { fake, resetFake } from "./fake-extension";
import { pageHas } from "./fake-page";

vi.mock("../../lib/extension/browser", async () => ({ browser: (await import("./fake-extension")).fake }));

const TAB = 5;
const FRAME = { target: { frameIds: [4] }, address: "https://lake.example" };

const markClaims = (claims: readonly string[]) =>
  pageHas([storyReport({ annotations: claims.map((claim) => annotation(claim)) })]);

beforeEach(() => {
  resetFake();
});

it("tells how many claims are marked", async () => {
  markClaims(["C01", "C02"]);
  await updateBadge(TAB, FRAME);
  expect(fake.badges).toEqual(["2"]);
  markClaims([]);
  await updateBadge(TAB, FRAME);
  expect(fake.badges).toEqual(["2", ""]);
});

it("writes the newest count last, though one before it is slow", async () => {
  markClaims(["C01", "C02"]);
  let write = () => {};
  vi.spyOn(fake.action, "setTitle").mockImplementationOnce(
    () =>
      new Promise((resolve) => {
        write = () => resolve(undefined);
      }),
  );
  const first = updateBadge(TAB, FRAME);
  await vi.waitFor(() => expect(fake.badges).toEqual(["2"]));
  markClaims(["C01", "C02", "C03"]);
  const second = updateBadge(TAB, FRAME);
  const third = updateBadge(TAB, FRAME);
  write();
  await Promise.all([first, second, third]);
  expect(fake.badges).toEqual(["2", "3"]);
});

it("leaves no count of a page from which the tab has gone on meanwhile", async () => {
  markClaims(["C01", "C02"]);
  vi.spyOn(fake.action, "setTitle").mockImplementationOnce(async () => {
    globalThis.obelus = undefined;
  });
  await updateBadge(TAB, FRAME);
  expect(fake.badges).toEqual(["2", ""]);
});
