import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { takeShot } from "../../scripts/page-reader";

const screenshot = vi.fn(async (_options: { fullPage: boolean }) => {});
const page = { screenshot } as unknown as Page;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "obelus-shot-"));
  screenshot.mockReset();
  vi.spyOn(console, "error").mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

it("makes the folder, and cuts a page that is too tall for one picture", async () => {
  screenshot.mockRejectedValueOnce(new Error("too tall"));
  await takeShot(page, join(folder, "new", "1.png"));
  expect(screenshot.mock.calls.map(([{ fullPage }]) => fullPage)).toEqual([true, false]);
  expect(console.error).not.toHaveBeenCalled();
});

it("only reports where no folder can be made: the page has been read all the same", async () => {
  writeFileSync(join(folder, "taken"), "");
  await takeShot(page, join(folder, "taken", "1.png"));
  expect(console.error).toHaveBeenCalledWith(expect.stringMatching(/^No screenshot: E[A-Z]+: /u));
});
