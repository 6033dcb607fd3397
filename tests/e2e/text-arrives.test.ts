import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import type { Drive } from "../../scripts/drive";
import { markedWords, type Stage, waitForWords, waitUntilRead } from "./fresh-page";
import { BROWSERS, settledReports, waitFor } from "./harness";
import { pageView, waitForBadge, waitUntilBare, waitUntilPainted } from "./page-view";
import { ARTICLE, ENCYCLOPEDIA, GARDEN } from "./pages";
import { STORY_ID } from "./popup-view";
import { useStage } from "./use-browser";

describe.each(BROWSERS)("text that comes and goes in %s", (kind) => {
  let drive: Drive;
  let stage: Stage;
  let article: string[];

  useStage({ kind }, async (opened) => {
    ({ drive, stage } = opened);
    article = await stage.wordsIn(ARTICLE);
    expect(article.length).toBeGreaterThan(12);
  });

  /** Waits until the page has the marks that it would have had from the start. */
  async function waitForOwnWords(page: Page): Promise<string[]> {
    const expected = await stage.wordsIn(await page.evaluate(() => document.body.innerHTML));
    await page.bringToFront();
    await waitForWords(drive, page, expected);
    return expected;
  }

  it("marks what is put in after the page has been read", async () => {
    const page = await stage.show(`${GARDEN}<main></main>`);
    await settledReports(drive, page);
    await page.$eval("main", (main, html) => main.insertAdjacentHTML("beforeend", html), ARTICLE);
    expect((await waitForOwnWords(page)).length).toBeGreaterThan(12);
    await waitUntilPainted(page);
  });

  it("marks paragraphs that come one after another", async () => {
    const page = await stage.show("<main></main>");
    await settledReports(drive, page);
    await page.evaluate((html) => {
      const source = document.createElement("template");
      source.innerHTML = html;
      const paragraphs = [...source.content.querySelectorAll("p")];
      const next = () => {
        const paragraph = paragraphs.shift();
        if (!paragraph) return;
        document.querySelector("main")?.append(paragraph);
        setTimeout(next, 20);
      };
      next();
    }, ARTICLE);
    await waitFor("the last paragraph", () =>
      page.evaluate(() => document.querySelector("p:nth-of-type(11)") !== null),
    );
    expect((await waitForOwnWords(page)).length).toBeGreaterThan(12);
  });

  it("takes the mark from words that were written over, and keeps the others", async () => {
    const page = await stage.show(ARTICLE);
    await waitForWords(drive, page, article);
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll("p")].find((p) =>
        p.textContent?.includes("absence haunted"),
      );
      if (paragraph?.firstChild)
        (paragraph.firstChild as Text).data = "The trees stood bare for most of that month.";
    });
    const left = await waitForOwnWords(page);
    expect(left.some((words) => words.startsWith("C12"))).toBe(false);
    expect(left.length).toBeGreaterThan(10);
  });

  it("never marks other words that the page writes into the same texts, while more is being read", async () => {
    const page = await stage.show(`${ARTICLE}<section></section>`);
    await waitUntilPainted(page);
    const wrong = await page.evaluate(async () => {
      const lines = Array.from(
        { length: 2000 },
        (_, at) => `<p>Line ${at} on the weather in our garden.</p>`,
      );
      (document.querySelector("section") as Element).innerHTML = lines.join("");
      const frame = () => new Promise(requestAnimationFrame);
      for (let frames = 0; frames < 10; frames++) await frame();
      const texts = document.createTreeWalker(
        document.querySelector("article") ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null)
        if (!text.parentElement?.closest("section"))
          text.data = "The library opens at nine. ".repeat(Math.ceil(text.length / 27));
      document.body.style.cssText = "background: #111; color: #eee"; // drawn anew at once
      const marked = new Set<string>();
      for (const start = performance.now(); performance.now() - start < 3000; await frame())
        for (const [name, highlight] of CSS.highlights)
          if (name.startsWith("obelus"))
            for (const range of highlight) if (!(range as Range).collapsed) marked.add(String(range));
      return [...marked].filter((words) => words.includes("library"));
    });
    expect(wrong).toEqual([]);
    await waitUntilBare(page);
  });

  it("keeps marks on text that the page moves or writes again as it was", async () => {
    const page = await stage.show(`<main>${ARTICLE}</main>`);
    const { words } = await waitUntilPainted(page);
    await page.evaluate(() => {
      const main = document.querySelector("main") as HTMLElement;
      main.append(...main.childNodes);
      for (const paragraph of document.querySelectorAll("p"))
        if (paragraph.firstChild instanceof Text) paragraph.firstChild.data = `${paragraph.firstChild.data}`;
    });
    await waitFor("the same marks", async () => (await waitUntilPainted(page)).words === words);
  });

  it("forgets text that is taken out", async () => {
    const page = await stage.show(ARTICLE);
    await waitForWords(drive, page, article);
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll("p"))
        if (/in his mother’s arms|absence haunted/u.test(paragraph.textContent ?? "")) paragraph.remove();
    });
    const left = await waitForOwnWords(page);
    expect(left.some((words) => /^C(?:09|12)/u.test(words))).toBe(false);
  });

  it("follows a one-page app from article to article and back", async () => {
    const page = await stage.show(`<main>${ARTICLE}</main>`);
    const { words } = await waitUntilPainted(page);
    const go = (path: string, html: string) =>
      page.evaluate(
        (address, body) => {
          history.pushState(null, "", address);
          const main = document.querySelector("main");
          if (main) main.innerHTML = body;
        },
        path,
        html,
      );
    await go("/garden", GARDEN);
    await waitUntilBare(page);
    await waitForWords(drive, page, []);
    await waitForBadge(drive, page, "");
    await go("/article", ARTICLE);
    await waitForWords(drive, page, article);
    expect((await waitUntilPainted(page)).words).toBe(words);
  });

  it("keeps marks on a page that moves its text instead of scrolling", async () => {
    const page = await stage.show(
      `<style>#window { position: fixed; inset: 0; overflow: hidden }</style>
       <div id="window"><div id="moved">${ARTICLE}${GARDEN}</div></div>`,
    );
    await waitForWords(drive, page, article);
    await page.evaluate(() => {
      const moved = document.getElementById("moved") as HTMLElement;
      moved.style.transform = "translateY(-400px)";
      moved.append("The end.");
    });
    await page.mouse.click(300, 500);
    await waitUntilRead(drive, page);
    await waitForWords(drive, page, article);
    // What is moved away as a whole is out of sight.
    await page.$eval("#moved", (moved) => {
      (moved as HTMLElement).style.transform = "translateX(-200vw)";
    });
    await waitForWords(drive, page, []);
  });

  it("marks a closed <details> once it is opened", async () => {
    const page = await stage.show(`<details><summary>The whole text</summary>${ARTICLE}</details>`);
    await waitUntilRead(drive, page);
    expect(await markedWords(drive, page)).toEqual([]);
    await page.click("summary");
    await waitForWords(drive, page, article);
  });

  it("never marks what the reader types or cannot see", async () => {
    const copies = [
      `<div contenteditable>${ARTICLE}</div>`,
      `<textarea>${ARTICLE}</textarea>`,
      `<div hidden>${ARTICLE}</div>`,
      `<div style="display: none">${ARTICLE}</div>`,
      `<div style="visibility: hidden">${ARTICLE}</div>`,
      `<div style="opacity: 0">${ARTICLE}</div>`,
      `<div style="position: absolute; left: -9999px">${ARTICLE}</div>`,
      `<div style="position: absolute; width: 1px; height: 1px; overflow: hidden">${ARTICLE}</div>`,
      `<div aria-hidden="true">${ARTICLE}</div>`,
      `<pre><code>${ARTICLE}</code></pre>`,
      `<template>${ARTICLE}</template>`,
    ];
    const page = await stage.show(copies.join(""));
    await waitUntilRead(drive, page);
    expect(await markedWords(drive, page)).toEqual([]);
    expect(await pageView(page)).toMatchObject({ names: [], hosts: 0 });
    // The same page does mark what can be read.
    await page.evaluate((html) => document.body.insertAdjacentHTML("beforeend", html), ARTICLE);
    await waitForWords(drive, page, article);
  });

  it("leaves a true page about the same people alone", async () => {
    const page = await stage.show(ENCYCLOPEDIA);
    await waitUntilRead(drive, page);
    expect(await markedWords(drive, page)).toEqual([]);
    expect(await pageView(page)).toMatchObject({ names: [], hosts: 0 });
    expect(await drive.badgeText(drive.tabIdOf(page))).toBe("");
  });

  it("paints again where the page has cleared all highlights", async () => {
    const page = await stage.show(ARTICLE);
    const { words } = await waitUntilPainted(page);
    await page.evaluate(() => CSS.highlights.clear());
    expect((await waitUntilPainted(page)).words).toBe(words);
  });

  // Chromium keeps it as it was, and runs none of our code there.
  it("marks and counts a page anew to which a reader comes back", async () => {
    const page = await stage.show(ARTICLE);
    const count = String(new Set(article.map((line) => line.slice(0, 3))).size);
    await waitForBadge(drive, page, count);
    await page.goto(stage.put("garden.html", GARDEN));
    await waitForBadge(drive, page, "");
    await page.goBack();
    await waitForBadge(drive, page, count);
    await page.goForward();
    await waitForBadge(drive, page, "");
    const off = { version: 1, storiesOff: [STORY_ID] };
    await drive.inExtension(`await api.storage.local.set(${JSON.stringify({ settings: off })})`);
    await page.goBack();
    await waitUntilBare(page);
    await waitForBadge(drive, page, "");
    await drive.inExtension("await api.storage.local.clear()");
    await waitForBadge(drive, page, count);
  });

  it("marks a page that was kept away while its site was paused", async () => {
    const paused = { version: 1, pausedSites: ["127.0.0.1"] };
    await drive.inExtension(`await api.storage.local.set(${JSON.stringify({ settings: paused })})`);
    const page = await stage.show(ARTICLE);
    await waitFor("the gate's answer", async () => (await drive.readFrames(drive.tabIdOf(page)))[0]?.settled);
    await page.goto(stage.put("garden.html", GARDEN));
    await drive.inExtension("await api.storage.local.clear()");
    await page.goBack();
    await waitForWords(drive, page, article);
  });
});
