import { ARTICLE } from "../../e2e/pages";
import type { Family, Found } from "../hostile-case";

/** Something was left out, and the report says so. */
const says =
  (sentence: RegExp) =>
  ({ reports }: Found) =>
    reports.some(({ limits }) => limits.some((limit) => sentence.test(limit)))
      ? []
      : [`the report does not say ${sentence}`];

const TOO_LONG = /very long/u;

/** Pages without measure: each piece of work stays small, and what is left out is said. */
export const sizes: Family = {
  family: "size",
  cases: [
    {
      name: "a thousand elements deep",
      ours: "article",
      body: ARTICLE,
      before() {
        addEventListener("DOMContentLoaded", () => {
          const article = document.querySelector("article") as Element;
          let outer: Element = article;
          for (let depth = 0; depth < 1000; depth++) {
            const box = document.createElement("div");
            outer.replaceWith(box);
            box.append(outer);
            outer = box;
          }
          hostile.expect("the article is inside", () => outer.contains(article));
        });
      },
    },
    {
      name: "fifty thousand text nodes",
      ours: "article",
      before() {
        addEventListener("DOMContentLoaded", () => {
          const box = document.createElement("p");
          for (let index = 0; index < 50_000; index++) box.append(`${index % 7} and `);
          document.body.append(box);
          hostile.expect("the text is there", () => box.childNodes.length === 50_000);
        });
      },
    },
    {
      name: "one text node of two million letters after the story",
      ours: "article",
      before() {
        addEventListener("DOMContentLoaded", () => {
          const box = document.createElement("article");
          box.append("long and longer ".repeat(125_000));
          document.body.append(box);
          hostile.expect("the text is there", () => box.textContent?.length === 2_000_000);
        });
      },
    },
    {
      name: "five million letters before the story: said to be left out",
      ours: says(TOO_LONG),
      body: `<p>Rusty Dennis was the mother of Rocky Dennis.</p><main></main>${ARTICLE}`,
      before() {
        addEventListener("DOMContentLoaded", () => {
          const line = "A line of a log that nobody reads, number by number, day by day. ".repeat(16);
          (document.querySelector("main") as Element).innerHTML = `<p>${line}</p>`.repeat(5000);
          hostile.expect("the text is there", () => document.querySelectorAll("main p").length === 5000);
        });
      },
    },
    {
      name: "five hundred open roots in one another",
      ours: "article",
      before() {
        addEventListener("DOMContentLoaded", () => {
          const article = document.querySelector("article") as Element;
          let inner: Element | ShadowRoot = document.body;
          let depth = 0;
          for (; depth < 500; depth++) {
            const host: Element = inner.appendChild(document.createElement("div"));
            inner = host.attachShadow({ mode: "open" });
          }
          inner.append(article);
          hostile.expect(
            "the article is inside",
            () => article.isConnected && !document.querySelector("article"),
          );
        });
      },
    },
    {
      name: "the story forty times over: the first marks are drawn, and the rest is named",
      ours: (found, article) => [
        ...says(/first \d+ marks/u)(found),
        ...(found.annotations.length < article.length ? ["fewer marks than in one copy"] : []),
        ...(found.annotations.length > 1000 ? [`${found.annotations.length} marks`] : []),
      ],
      body: `<main>${ARTICLE.repeat(40)}</main>`,
      before() {
        hostile.expect("they are there", () => document.querySelectorAll("article").length === 40);
      },
    },
    {
      name: "a title of a million letters",
      ours: "article",
      before() {
        document.title = "Rocky Dennis ".repeat(80_000);
        hostile.expect("the title is there", () => document.title.length > 1_000_000);
      },
    },
    {
      name: "attributes of a million letters",
      ours: "article",
      before() {
        addEventListener("DOMContentLoaded", () => {
          const long = "comment-post ".repeat(80_000);
          for (const element of document.querySelectorAll("article, article p"))
            element.setAttribute("data-x", long);
          document.body.className = long;
          hostile.expect("they are there", () => document.body.className.length > 1_000_000);
        });
      },
    },
    {
      name: "a sentence of ten thousand commas",
      ours: "article",
      body: `${ARTICLE}<p>${"and so it went, ".repeat(10_000)}</p>`,
      before() {
        hostile.expect("it is there", () => (document.body.textContent ?? "").length > 150_000);
      },
    },
    {
      name: "sixty frames",
      ours: "article",
      body: `${ARTICLE}${'<iframe srcdoc="<p>One more frame of nothing.</p>"></iframe>'.repeat(60)}`,
      before() {
        hostile.expect("they are there", () => frames.length === 60);
      },
    },
  ],
};
