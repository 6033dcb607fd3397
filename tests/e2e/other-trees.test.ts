import { describe, expect, it } from "vitest";
import type { Drive } from "../../scripts/drive";
import { readTexts } from "../../scripts/read-texts";
import { markedWords, type Stage, waitForWords, waitUntilRead } from "./fresh-page";
import { BROWSERS, settledReports, waitFor } from "./harness";
import { waitForBadge } from "./page-view";
import { ARTICLE, GARDEN, inAttribute } from "./pages";
import { STORY_HEADING, shownClaims, waitForHeading } from "./popup-view";
import { useStage } from "./use-browser";

/** Gives the page's `<late-text>` an open shadow root with this in it. */
const LATE_ROOT = (html: string) => `
  const root = document.querySelector("late-text").attachShadow({ mode: "open" });
  root.innerHTML = ${JSON.stringify(html)};`;

describe.each(BROWSERS)("text in shadow roots and frames in %s", (kind) => {
  let drive: Drive;
  let stage: Stage;
  let article: string[];
  /** Where the article follows on other text. */
  let afterGarden: string[];

  useStage({ kind }, async (opened) => {
    ({ drive, stage } = opened);
    article = await stage.wordsIn(ARTICLE);
    afterGarden = await stage.wordsIn(GARDEN + ARTICLE);
    expect(afterGarden.length).toBeGreaterThan(12);
  });

  it("reads an open shadow root", async () => {
    const page = await stage.show(
      `<late-text><template shadowrootmode="open">${ARTICLE}</template></late-text>`,
    );
    await waitForWords(drive, page, article);
    const painted = await page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map((range) => (range as Range).startContainer.getRootNode() instanceof ShadowRoot),
      ),
    );
    expect(painted.length).toBeGreaterThan(12);
    expect(new Set(painted)).toEqual(new Set([true]));
  });

  it("marks text that stands in a shadow root by itself", async () => {
    const bare = ARTICLE.replace(/<\/?(?!br)\w[^>]*>/gu, "<br>");
    const page = await stage.show(
      `<late-text><template shadowrootmode="open">${bare}</template></late-text>`,
    );
    await waitFor("a mark", () => page.evaluate(() => CSS.highlights.size > 0));
    const lines = await page.evaluate(() =>
      [...CSS.highlights].flatMap(([name, ranges]) =>
        ([...ranges] as Range[]).map((range) => {
          const root = range.startContainer.parentNode;
          return root instanceof ShadowRoot
            ? getComputedStyle(root.host, `::highlight(${name})`).textDecorationLine
            : "in an element";
        }),
      ),
    );
    expect(new Set(lines)).toEqual(new Set(["underline"]));
  });

  it("reads a shadow root that is attached after the page has been looked at", async () => {
    const page = await stage.show(`${GARDEN}<late-text></late-text>`);
    await settledReports(drive, page);
    await page.evaluate(LATE_ROOT(ARTICLE));
    await waitForWords(drive, page, afterGarden);
  });

  it("reads a shadow root that is attached after its page was found to name a story", async () => {
    const names = "<p>Rusty Dennis was the mother of Rocky Dennis.</p>";
    const expected = await stage.wordsIn(names + ARTICLE);
    const page = await stage.show(`${names}<late-text></late-text>`);
    await waitUntilRead(drive, page);
    await page.evaluate(LATE_ROOT(ARTICLE));
    await waitForWords(drive, page, expected);
  });

  it.each([
    ["found to name a story", "<p>Rusty Dennis was the mother of Rocky Dennis.</p>"],
    ["looked at", ""],
  ])("reads a shadow root attached late inside another one, in a page that was %s", async (_when, names) => {
    const expected = await stage.wordsIn(names + ARTICLE);
    const page = await stage.show(
      `${names}<outer-text><template shadowrootmode="open"><late-text></late-text></template></outer-text>`,
    );
    if (names === "") await settledReports(drive, page);
    else await waitUntilRead(drive, page);
    await page.evaluate((html) => {
      const late = document.querySelector("outer-text")?.shadowRoot?.querySelector("late-text");
      const root = late?.attachShadow({ mode: "open" });
      if (root) root.innerHTML = html;
    }, ARTICLE);
    await waitForWords(drive, page, expected);
  });

  it("follows what changes inside a shadow root", async () => {
    const page = await stage.show(
      `<late-text><template shadowrootmode="open"><main>${GARDEN}</main></template></late-text>`,
    );
    await settledReports(drive, page);
    const write = (html: string) =>
      page.evaluate((text) => {
        const main = document.querySelector("late-text")?.shadowRoot?.querySelector("main");
        if (main) main.innerHTML = text;
      }, html);
    await write(ARTICLE);
    await waitForWords(drive, page, article);
    await write(GARDEN);
    await waitForWords(drive, page, []);
    await write(ARTICLE);
    await waitForWords(drive, page, article);
  });

  it("reads paragraphs that end in a shadow root", async () => {
    const note = `<foot-note><template shadowrootmode="open"><sup>1</sup></template></foot-note>`;
    const page = await stage.show(ARTICLE.replaceAll("</p>", `${note}</p>`));
    const claims = (words: readonly string[]) => new Set(words.map((line) => line.slice(0, 3)));
    await waitFor("all claims", async () => {
      expect(claims(await markedWords(drive, page))).toEqual(claims(article));
      return true;
    });
  });

  it("reads what a script writes right into a shadow root", async () => {
    const page = await stage.show(
      `${ARTICLE}<late-text><template shadowrootmode="open"><p>Soon.</p></template></late-text>`,
    );
    await waitForWords(drive, page, article);
    await page.evaluate((html) => {
      document.querySelector("article")?.remove();
      const root = document.querySelector("late-text")?.shadowRoot;
      if (root) root.innerHTML = html;
    }, ARTICLE);
    await waitForWords(drive, page, article);
  });

  it("goes on where the page moves a part with marks into a frame's document", async () => {
    const page = await stage.show(
      `<main>${ARTICLE}</main><late-text><template shadowrootmode="open">${ARTICLE}</template></late-text>
      <iframe srcdoc="<p>Empty</p>"></iframe>`,
    );
    await waitFor("marks in the shadow root", () =>
      page.evaluate(() => document.querySelector("late-text")?.shadowRoot?.adoptedStyleSheets.length !== 0),
    );
    await page.evaluate(() => {
      const inner = document.querySelector("iframe")?.contentDocument;
      inner?.body.append(document.querySelector("late-text") as Element);
      document.querySelector("p")?.remove();
    });
    const rest = await stage.wordsIn(await page.$eval("main", ({ outerHTML }) => outerHTML));
    await waitForWords(drive, page, rest);
    const [top] = await settledReports(drive, page);
    expect(top?.report?.limits).toEqual([]);
  });

  it("reads what a popover inside a shadow root shows, and forgets it when it closes", async () => {
    const popover = `<div popover>${ARTICLE}</div>`;
    const names = "<p>Rusty Dennis was the mother of Rocky Dennis.</p>";
    const page = await stage.show(
      `${names}<late-text><template shadowrootmode="open">${popover}</template></late-text>`,
    );
    await waitUntilRead(drive, page);
    expect(await markedWords(drive, page)).toEqual([]);
    const toggle = () =>
      page.evaluate(() => {
        document
          .querySelector("late-text")
          ?.shadowRoot?.querySelector<HTMLElement>("[popover]")
          ?.togglePopover();
      });
    await toggle();
    await waitFor("marks", async () => (await markedWords(drive, page)).length > 12);
    await toggle();
    await waitForWords(drive, page, []);
  });

  const frames = {
    "of the same site": () => `src="${stage.put("inner.html", ARTICLE)}"`,
    "of another site": () => `src="${stage.put("inner.html", ARTICLE).replace("127.0.0.1", "localhost")}"`,
    "without an address": () => `srcdoc="${inAttribute(ARTICLE)}"`,
  };

  it.each(Object.entries(frames))("reads a frame %s", async (_name, attribute) => {
    const page = await stage.show(`${GARDEN}<iframe width="800" height="600" ${attribute()}></iframe>`);
    await waitForWords(drive, page, article);
    const reports = await settledReports(drive, page);
    expect(reports.map(({ report }) => (report?.stories.length ?? 0) > 0)).toEqual([false, true]);
    const popup = await drive.openPopup(drive.tabIdOf(page));
    await waitForHeading(popup, STORY_HEADING);
    expect((await shownClaims(popup)).length).toBe(new Set(article.map((words) => words.slice(0, 3))).size);
  });

  it("gives its texts to who tries a story on it, though a frame never comes so far as to be one", async () => {
    const page = await stage.show(`${ARTICLE}<iframe src="javascript:void(0)"></iframe>`);
    await waitForWords(drive, page, article);
    const [top] = await readTexts(drive, drive.tabIdOf(page));
    expect(top?.blocks.length).toBeGreaterThan(12);
  });

  it("reads a frame that comes later, and forgets it when it goes", async () => {
    const page = await stage.show(GARDEN);
    await settledReports(drive, page);
    await page.evaluate(
      (address) => {
        const frame = document.createElement("iframe");
        frame.src = address;
        frame.width = "800";
        document.body.append(frame);
      },
      stage.put("inner.html", ARTICLE),
    );
    await waitForWords(drive, page, article);
    await waitFor("the badge", async () => (await drive.badgeText(drive.tabIdOf(page))) !== "");
    await page.evaluate(() => document.querySelector("iframe")?.remove());
    await waitForWords(drive, page, []);
    await waitForBadge(drive, page, "");
  });

  // In Firefox the driver keeps all sites in one process: there the page itself would hang.
  it.runIf(kind === "chrome")("tells of the page while a frame of another site hangs", async () => {
    const hung = stage.put(
      "hung.html",
      "<script>onmessage = () => { for (const end = Date.now() + 15_000; Date.now() < end; ); };</script>",
    );
    const frame = `<iframe src="${hung.replace("127.0.0.1", "localhost")}"></iframe>`;
    const page = await stage.show(`<main>${ARTICLE}</main>${frame}`);
    await waitForWords(drive, page, article);
    const popup = await drive.openPopup(drive.tabIdOf(page));
    await waitForHeading(popup, STORY_HEADING);
    await page.evaluate(() => {
      document.querySelector("iframe")?.contentWindow?.postMessage("hang", "*");
      document.querySelector("main")?.replaceChildren();
    });
    await waitForHeading(popup, /^No known story/u);
    await waitForBadge(drive, page, "");
  });
});
