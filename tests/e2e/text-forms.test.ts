import { describe, expect, it } from "vitest";
import type { Drive } from "../../scripts/drive";
import { markedWords, type Stage, waitUntilRead } from "./fresh-page";
import { settledReports, waitFor } from "./harness";
import { GARDEN } from "./pages";
import { useStage } from "./use-browser";

/** Three claims of the story in as few words as a post has. */
const POST = [
  "Rocky Dennis’s mom Rusty finally broke her silence in a last interview before she died.",
  "She said the film was a fairy tale built on pain.",
  "“I wasn’t by his side, I wasn’t holding him,” she confessed through tears.",
];
const CLAIMS = ["C01", "C04", "C10"];
const COLLAPSED = `<div><template shadowrootmode="open"><div style="height: 0; overflow: hidden"><slot></slot></div></template>
  <p>${POST.join(" ")}</p></div>`;

describe("the forms that text comes in", () => {
  let drive: Drive;
  let stage: Stage;

  useStage({ kind: "chrome" }, (opened) => {
    ({ drive, stage } = opened);
  });

  async function claimsIn(body: string): Promise<string[]> {
    const page = await stage.show(body);
    await waitUntilRead(drive, page);
    return idsOf(await markedWords(drive, page));
  }

  it.each([
    ["one paragraph", `<p>${POST.join(" ")}</p>`],
    ["table cells", `<table>${POST.map((line) => `<tr><td>${line}</td></tr>`).join("")}</table>`],
    ["preformatted lines", `<pre>${POST.join("\n")}</pre>`],
    ["lines parted by <br>", `<div>${POST.join("<br>")}</div>`],
    ["a list", `<ul>${POST.map((line) => `<li>${line}</li>`).join("")}</ul>`],
    ["ruby", `<p>${POST.join(" ").replace("pain", "<ruby>pain<rt>pein</rt></ruby>")}</p>`],
    [
      "soft hyphens and hard spaces",
      `<p>${POST.join(" ").replace(/e/g, "e&shy;").replace(/ /g, "&nbsp;")}</p>`,
    ],
    ["words in inline tags", `<p>${POST.join(" ").replace(/fairy tale|side/g, "<em>$&</em>")}</p>`],
    [
      "a comment under something else",
      `${GARDEN}<div class="comment"><b>Ann</b><p>${POST.join(" ")}</p></div>`,
    ],
    [
      "a window's own box, in a body of no height",
      `<style>body { overflow: hidden } #app { position: fixed; inset: 0; overflow: auto }</style>
       <div id="app"><p>${POST.join(" ")}</p></div>`,
    ],
    ["what has no box", `<div style="display: contents; overflow: hidden"><p>${POST.join(" ")}</p></div>`],
    ["an open <details> with bare text", `<details open><summary>More</summary>${POST.join(" ")}</details>`],
    ["text beside a picture that has a slot", `<svg><slot></slot></svg><p>${POST.join(" ")}</p>`],
    [
      "what a page hides from screen readers alone while a menu is open",
      `<main aria-hidden="true"><p>${POST.join(" ")}</p></main><div role="menu">Copy</div>`,
    ],
  ])("reads %s", async (_form, body) => {
    expect(await claimsIn(body)).toEqual(CLAIMS);
  });

  it.each([
    ["JSON-LD", '<script type="application/ld+json">{"@graph": [{"@type": "ClaimReview"}]}</script>'],
    ["microdata", '<div itemscope itemtype="https://schema.org/ClaimReview"></div>'],
  ])("leaves a page alone whose %s says that it reviews claims", async (_kind, markup) => {
    expect(await claimsIn(`<p>${POST.join(" ")}</p>${markup}`)).toEqual([]);
  });

  it.each([
    ["an advert", `<div class="ad"><small>Advertisement</small><script>var slot = 1;</script></div>`],
    ["a picture", "<figure><svg></svg><figcaption>The house in 1978</figcaption></figure>"],
    ["a box of links", `<aside><p>Read more</p><a href="#more">Ten letters nobody sent</a></aside>`],
  ])("marks both halves of a sentence around %s, and nothing of it", async (_name, between) => {
    const cut = POST.map((line) => line.replace(/ (was a fairy)/, `</p>${between}<p>$1`));
    const page = await stage.show(`<p>${cut.join("</p><p>")}</p>`);
    await waitUntilRead(drive, page);
    const words = await markedWords(drive, page);
    expect(idsOf(words)).toEqual(CLAIMS);
    expect(words[1]).toBe(`C04 ${POST[1]}`);
  });

  it.each([
    ["<noscript>", `<noscript><p>${POST.join(" ")}</p></noscript>`],
    ["<template>", `<template><p>${POST.join(" ")}</p></template>`],
    ["aria-hidden", `<p aria-hidden="true">${POST.join(" ")}</p>`],
    ["text beside the screen", `<p style="position:absolute;left:-9999px">${POST.join(" ")}</p>`],
    ["text beside its box", `<p style="margin-left:-9999px;white-space:nowrap">${POST.join(" ")}</p>`],
    [
      "text clipped to nothing",
      `<p style="position:absolute;width:1px;height:1px;overflow:hidden">${POST.join(" ")}</p>`,
    ],
    ["text of no size", `<p style="font-size:0">${POST.join(" ")}</p>`],
    ["a closed <details>, its summary apart", `<details><summary>More</summary>${POST.join(" ")}</details>`],
    ["text hidden until it is found", `<p hidden="until-found">${POST.join(" ")}</p>`],
    ["text in a collapsed box with a slot", COLLAPSED],
    ["code", `<pre><code>${POST.join("\n")}</code></pre>`],
    [
      "a translation box",
      `<textarea>${POST.join(" ")}</textarea><div role="textbox">${POST.join(" ")}</div>`,
    ],
  ])("never reads %s", async (_form, body) => {
    expect(await claimsIn(`<p>Rocky Dennis and Rusty Dennis.</p>${body}`)).toEqual([]);
  });

  it("reads what other widths of the window show, and boxes that are not seen", async () => {
    const page = await stage.show(
      `<style>
        .narrow, .more { display: none }
        @media (width < 600px) { .narrow { display: block } .wide { display: none } }
        #box:checked ~ .more { display: block }
      </style>
      <p class="wide">Rocky Dennis and Rusty Dennis.</p><p class="narrow">${POST[0]}</p>
      <section><input type="checkbox" id="box" hidden><p class="more">${POST.slice(1).join(" ")}</p></section>
      <label for="box">Read more</label>`,
    );
    await waitUntilRead(drive, page);
    expect(await markedWords(drive, page)).toEqual([]);
    await page.setViewport({ width: 500, height: 600 });
    await page.click("label");
    await waitFor("the marks", async () => idsOf(await markedWords(drive, page)).length === CLAIMS.length);
    await page.setViewport({ width: 900, height: 600 });
    await waitFor("no marks", async () => (await markedWords(drive, page)).length === 0);
  });

  it("follows tabs that are radio buttons", async () => {
    const tab = (text: string, checked = "") =>
      `<div><label><input type="radio" name="tab" ${checked}>Tab</label><p>${text}</p></div>`;
    const page = await stage.show(
      `<style>div p { display: none } div:has(:checked) p { display: block }</style>
       ${tab(POST.join(" "), "checked")}${tab("Rocky Dennis and Rusty Dennis.")}`,
    );
    await waitFor("the marks", async () => idsOf(await markedWords(drive, page)).length === CLAIMS.length);
    await page.click("div:nth-of-type(2) input");
    await waitFor("no marks", async () => (await markedWords(drive, page)).length === 0);
    await page.click("div:nth-of-type(1) input");
    await waitFor(
      "the marks again",
      async () => idsOf(await markedWords(drive, page)).length === CLAIMS.length,
    );
  });

  it("finds the thirtieth post of a feed that grows", async () => {
    const page = await stage.show("<main></main>");
    await settledReports(drive, page);
    await page.evaluate((story) => {
      const main = document.querySelector("main") as HTMLElement;
      for (let number = 1; number <= 40; number++) {
        const post = document.createElement("article");
        post.innerHTML = `<h2>Neighbour ${number}</h2><p>${number === 30 ? story : "The plums are ripe and the bees are busy."}</p>`;
        setTimeout(() => main.append(post), number * 5);
      }
    }, POST.join(" "));
    await waitFor(
      "the post's marks",
      async () => idsOf(await markedWords(drive, page)).length === CLAIMS.length,
    );
  });

  it("follows a list that uses its elements again", async () => {
    const rows = ["The plums are ripe.", POST.join(" "), "The bees are busy."];
    const page = await stage.show(rows.map((row) => `<div class="row"><p>${row}</p></div>`).join(""));
    await waitFor(
      "the row's marks",
      async () => idsOf(await markedWords(drive, page)).length === CLAIMS.length,
    );
    // Scrolled: the row's element shows other text, another element shows the row.
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll(".row p");
      if (first && second) [first.textContent, second.textContent] = [second.textContent, first.textContent];
    });
    await waitFor("marks in the first row", async () => {
      const words = await markedWords(drive, page);
      return words.length === CLAIMS.length;
    });
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll(".row p")) paragraph.textContent = "Long shadows.";
    });
    await waitFor("no mark at all", async () => (await markedWords(drive, page)).length === 0);
  });
});

function idsOf(words: readonly string[]): string[] {
  return words.map((word) => word.slice(0, 3));
}
