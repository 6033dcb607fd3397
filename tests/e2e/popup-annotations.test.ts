import { join } from "node:path";
import { expect, it } from "vitest";
import type { Drive } from "../../scripts/drive";
import { ROOT } from "../../scripts/project";
import { openPage, type Site, settledMarks, waitFor } from "./harness";
import { press, STORY_HEADING, waitForHeading } from "./popup-view";
import { useSite } from "./use-browser";

let drive: Drive;
let site: Site;

useSite({ kind: "chrome", folder: join(ROOT, "tests/fixtures"), keepTabs: true }, (opened) => {
  ({ drive, site } = opened);
});

it("the popup copies the page's notes as Web Annotations, one for each mark", async () => {
  const page = await openPage(drive, site.url("sample-article.html"));
  const marks = await settledMarks(drive, page);
  const popup = await drive.openPopup(drive.tabIdOf(page));
  await waitForHeading(popup, STORY_HEADING);
  await popup.evaluate(() => {
    const copied: string[] = [];
    Object.assign(globalThis, { copied });
    navigator.clipboard.write = async ([item]) => {
      const text = await item?.getType("text/plain");
      copied.push((await text?.text()) ?? "");
    };
  });
  await press(popup, /^Copy as Web Annotations$/u);
  const text = await waitFor("the copied text", () =>
    popup.evaluate(() => (globalThis as unknown as { copied: string[] }).copied[0] ?? null),
  );
  const { type, first } = JSON.parse(text);
  expect(type).toBe("AnnotationCollection");
  expect(marks.length).toBeGreaterThan(5);
  const targets = first.items.map((item: { target: object }) => item.target);
  for (const [index, { exact }] of marks.entries())
    expect(targets[index]).toMatchObject({ source: site.url("sample-article.html"), selector: { exact } });
});
