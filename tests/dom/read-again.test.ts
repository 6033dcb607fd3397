// @vitest-environment jsdom
import { beforeAll, expect, it, vi } from "vitest";
import { PageText } from "../../lib/dom/read/page-text";
import { isSkipped } from "../../lib/dom/skipped";
import { giveBoxesASize, run } from "./layout";

vi.mock("../../lib/dom/skipped", async (load) => {
  const real = await load<typeof import("../../lib/dom/skipped")>();
  return { ...real, isSkipped: vi.fn(real.isSkipped) };
});

beforeAll(giveBoxesASize);

it("asks each element around the blocks once, however deep they stand", () => {
  const [depth, count] = [150, 200];
  document.body.innerHTML = `${"<div>".repeat(depth)}${"<p>Some words.</p>".repeat(count)}${"</div>".repeat(depth)}`;
  const text = new PageText(document, () => undefined);
  run(text.readAll());
  vi.mocked(isSkipped).mockClear();
  const last = document.querySelector("p:last-of-type") as Element;
  last.textContent = "Other words.";
  run(text.readAgain([last]));
  expect(text.blocks.at(-1)?.text).toBe("Other words.");
  expect(text.blocks.length).toBe(count);
  expect(vi.mocked(isSkipped).mock.calls.length).toBeLessThan(3 * (depth + count));
});
