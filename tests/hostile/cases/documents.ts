import { openCard } from "../../e2e/content-world";
import { waitFor } from "../../e2e/harness";
import { ARTICLE, GARDEN, htmlPage, inAttribute } from "../../e2e/pages";
import type { Family, Found, HostileCase, Scene } from "../hostile-case";

const PDF = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R>> endobj
4 0 obj <</Length 0>> stream
endstream endobj
trailer <</Root 1 0 R>>
%%EOF`;

/** Well-formed, so that it can be read as XML too. */
const XML_ARTICLE = ARTICLE.replace(/<(img|br|hr)([^>]*?)\/?>/gu, "<$1$2/>").replace(/&nbsp;/gu, "\u00a0");

/** The popup says in words that there is nothing to show. */
async function popupIsCalm({ drive, page }: Scene): Promise<void> {
  const popup = await drive.openPopup(drive.tabIdOf(page));
  const heading = await waitFor("the popup's heading", () =>
    popup.$eval("h1", ({ textContent }) => textContent),
  );
  if (/error|wrong/iu.test(heading ?? "")) throw new Error(`The popup says "${heading}".`);
  await popup.close();
}

/** Each claim of the article at least once, in whatever frame; lines may fall otherwise than in HTML. */
const theClaims = ({ annotations }: Found, article: readonly string[]) => {
  const found = [...new Set(annotations.map(({ claimId }) => claimId))].sort();
  const wanted = [...new Set(article.map((line) => line.slice(0, 3)))].sort();
  return found.join() === wanted.join() ? [] : [`claims ${found.join()}; expected ${wanted.join()}`];
};

/** A page that opens its text in another kind of frame. */
const framed = (name: string, before: () => void, body: string): HostileCase => ({
  name,
  ours: theClaims,
  body,
  before,
  seen: false,
});

/** Documents that are none of the usual, and frames of every kind. */
export const documents: Family = {
  family: "documents and frames",
  cases: [
    {
      name: "XML",
      ours: "none",
      document: {
        body: "<?xml version='1.0'?><notes><note>Rocky Dennis</note></notes>",
        type: "application/xml",
      },
    },
    {
      name: "XHTML",
      ours: "article",
      document: {
        body: `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A page</title></head><body>${XML_ARTICLE}</body></html>`,
        type: "application/xhtml+xml",
      },
    },
    {
      name: "SVG",
      ours: "none",
      document: {
        body: `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Rocky Dennis and Rusty Dennis</text></svg>`,
        type: "image/svg+xml",
      },
    },
    {
      name: "plain text",
      ours: theClaims,
      document: {
        body: ARTICLE.replace(/<h[12][^>]*>|<p[^>]*>/gu, "\n\n")
          .replace(/<[^>]+>/gu, "")
          .replace(/\n[ \t]+/gu, "\n"),
        type: "text/plain; charset=utf-8",
      },
    },
    {
      name: "JSON",
      ours: "none",
      document: { body: JSON.stringify({ name: "Rocky Dennis" }), type: "application/json" },
    },
    { name: "an empty document", ours: "none", document: { body: "" }, act: popupIsCalm },
    {
      name: "a frameset",
      ours: theClaims,
      document: { body: `<frameset cols="*"><frame src="/inner.html"></frameset>` },
      routes: { "/inner.html": htmlPage(ARTICLE) },
    },
    framed(
      "about:blank, written by the page",
      () => {
        addEventListener("DOMContentLoaded", () => {
          const text = document.querySelector("template")?.innerHTML ?? "";
          const frame = document.body.appendChild(document.createElement("iframe"));
          frame.style.cssText = "width:800px;height:2000px";
          frame.contentDocument?.open();
          frame.contentDocument?.write(text);
          frame.contentDocument?.close();
          hostile.expect("it is written", () => frame.contentDocument?.querySelector("article") !== null);
        });
      },
      `<template>${ARTICLE}</template>`,
    ),
    framed(
      "srcdoc in a sandbox",
      () => hostile.expect("one frame", () => frames.length === 1),
      `<iframe sandbox style="width:800px;height:2000px" srcdoc="${inAttribute(ARTICLE)}"></iframe>`,
    ),
    framed(
      "blob: and its own script",
      () => {
        addEventListener("DOMContentLoaded", () => {
          const text = document.querySelector("template")?.innerHTML ?? "";
          const frame = document.body.appendChild(document.createElement("iframe"));
          frame.style.cssText = "width:800px;height:2000px";
          frame.src = URL.createObjectURL(new Blob([text], { type: "text/html;charset=utf-8" }));
          hostile.expect("it is loaded", () => frame.contentDocument?.querySelector("article") !== null);
        });
      },
      `<template>${ARTICLE}</template>`,
    ),
    {
      name: "frames that come and go a hundred times",
      ours: "article",
      async after() {
        for (let round = 0; round < 100; round++) {
          const frame = document.createElement("iframe");
          frame.srcdoc = "<p>Rusty Dennis, mother of Rocky Dennis.</p>";
          document.body.append(frame);
          if (round % 3 === 0) await new Promise(requestAnimationFrame);
          frame.remove();
        }
        hostile.expect("none is left", () => frames.length === 0);
      },
    },
    {
      name: "a document opened anew in the middle: marks, signs and card as before",
      ours: "article",
      after() {
        const html = document.documentElement.outerHTML.replace(/<obelus-notes.*?<\/obelus-notes>/u, "");
        document.open();
        document.write(`<!doctype html>${html.replace(/<script>.*?<\/script>/gsu, "")}`);
        document.close();
        hostile.expect("the article is there again", () => document.querySelectorAll("article").length === 1);
      },
      async act({ drive, page }) {
        await waitFor("the card", async () => {
          const mark = (await page.evaluate("hostile.firstMark()")) as { x: number; y: number };
          await page.mouse.click(mark.x, mark.y);
          return openCard(drive, page);
        });
      },
    },
    {
      name: "a document opened anew before the story comes",
      ours: "article",
      body: `${GARDEN}<template>${ARTICLE}</template>`,
      before() {
        addEventListener("load", () => {
          const text = document.querySelector("template")?.innerHTML ?? "";
          document.open();
          document.write(`<!doctype html><title>A page</title><body>${text}</body>`);
          document.close();
        });
        hostile.expect("the article is there", () => document.querySelector("article") !== null);
      },
    },
    {
      name: "PDF: nothing is read, and the popup is calm",
      // Firefox's viewer lets no extension in at all.
      browsers: ["chrome"],
      ours: () => [],
      document: { body: PDF, type: "application/pdf" },
      act: popupIsCalm,
    },
  ],
};
