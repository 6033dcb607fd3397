import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import type { Drive } from "../../scripts/drive";
import { ROOT } from "../../scripts/project";
import { openPage, type Site, settledMarks, waitFor } from "./harness";
import { useSite } from "./use-browser";

const EXAMPLES = join(ROOT, "tests/fixtures/examples");
const STORY = join(ROOT, "public/stories/example-hester-quillane.json");
const CLAIMS = {
  "quillane-viral.html": ["C01", "C02", "C03", "C04", "C05"],
  "tresmares-viral.html": ["C01", "C02", "C03", "C04"],
};
const OTHERS = ["quillane-obituary.html", "quillane-check.html", "quillane-namesake.html"];
const OTHERS_ES = ["tresmares-cronica.html", "tresmares-verificacion.html"];

let drive: Drive;
let site: Site;

useSite({ kind: "chrome", folder: EXAMPLES, keepTabs: true }, (opened) => {
  ({ drive, site } = opened);
});

async function markedOn(file: string): Promise<string[]> {
  const page = await openPage(drive, site.url(file));
  const marks = await settledMarks(drive, page);
  await page.close();
  return [...new Set(marks.map(({ claimId }) => claimId))].sort();
}

describe("the example stories", () => {
  it("are off at first: their own pages stay unmarked", async () => {
    for (const file of Object.keys(CLAIMS)) expect(await markedOn(file), file).toEqual([]);
  });

  it("once switched on, are recognised on their pages and nowhere else", async () => {
    const on = JSON.stringify(["example-hester-quillane", "example-eladio-tresmares"]);
    await drive.inExtension(
      `(await api.storage.local.set({ settings: { version: 1, examplesOn: ${on} } }), 0)`,
    );
    for (const [file, claims] of Object.entries(CLAIMS)) expect(await markedOn(file), file).toEqual(claims);
    for (const file of [...OTHERS, ...OTHERS_ES]) expect(await markedOn(file), file).toEqual([]);
    await drive.inExtension("(await api.storage.local.remove('settings'), 0)");
  });
});

describe("the page for trying a story file", () => {
  const rows = (page: Page) =>
    page.$$eval("tbody tr", (all) =>
      all.map((row) => [...row.children].map(({ textContent }) => textContent)),
    );

  async function choose(page: Page, file: string): Promise<void> {
    const input = (await page.waitForSelector("input[type=file]")) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
  }

  async function press(page: Page): Promise<void> {
    await (await page.waitForSelector("button[type=submit]"))?.click();
  }

  it("says what a story would mark on the page looked at last, without leaving anything behind", async () => {
    const target = await openPage(drive, site.url("quillane-viral.html"));
    const page = await drive.openExtensionPage("try-story.html");
    await choose(page, STORY);
    await press(page);
    const table = await waitFor("the result", async () => {
      const found = await rows(page);
      return found.length > 0 ? found : null;
    });
    expect(table.map(([id]) => id)).toEqual(["C01", "C02", "C03", "C04", "C05", "T01"]);
    // A true claim is never marked: its words stand in the column beside.
    for (const [id, marked, correct] of table)
      expect(id === "T01" ? correct : marked, id ?? "").toMatch(/^0\.\d\d “.+”$|^1\.00 “.+”$/u);
    expect(await drive.inExtension("await api.storage.session.get()")).toEqual({ started: true });
    await target.close();
    await page.close();
  });

  it("says why a page would stay unmarked, and keeps the file while the tab is loaded again", async () => {
    const target = await openPage(drive, site.url("quillane-check.html"));
    const page = await drive.openExtensionPage("try-story.html");
    await choose(page, STORY);
    await page.waitForSelector("select");
    await page.reload();
    await press(page);
    await waitFor("the reason", () =>
      page.$eval("main", ({ textContent }) => textContent?.includes("The text examines the story") ?? false),
    );
    await target.close();
    await page.close();
  });

  it("says in sentences what is wrong with a file", async () => {
    const page = await drive.openExtensionPage("try-story.html");
    await choose(page, join(EXAMPLES, "quillane-check.html"));
    await waitFor("the sentence", () =>
      page.$eval(
        "[role=alert]",
        ({ textContent }) => textContent?.startsWith("quillane-check.html: line 1, column 1: ") ?? false,
      ),
    );
    expect(await page.$("select")).toBeNull();
    await page.close();
  });
});
