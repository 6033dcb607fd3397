import { ARTICLE } from "../../e2e/pages";
import type { Family } from "../hostile-case";

/** Pages that change under the reader's eyes. */
export const changes: Family = {
  family: "change",
  cases: [
    {
      name: "a thousand changes a second for three seconds",
      ours: "article",
      before() {
        addEventListener("DOMContentLoaded", () => {
          const ticker = document.createElement("p");
          document.body.append(ticker);
          const start = performance.now();
          let changed = 0;
          const timer = setInterval(() => {
            const due = performance.now() - start;
            for (; changed < due; changed++) ticker.textContent = `Price of the day: ${changed}`;
            if (due > 3000) clearInterval(timer);
          }, 5);
          hostile.expect("3,000 changes", () => changed >= 3000);
        });
      },
    },
    {
      name: "words rewritten in every frame while they are read",
      ours: "article",
      before() {
        addEventListener("DOMContentLoaded", () => {
          const texts = [...document.querySelectorAll("article p")].map(
            (part) => [part, part.innerHTML] as const,
          );
          let frame = 0;
          const rewrite = () => {
            frame++;
            for (const [part, html] of texts)
              part.innerHTML = frame < 120 && frame % 2 ? "Nothing to read here, for now." : html;
            if (frame < 120) requestAnimationFrame(rewrite);
          };
          requestAnimationFrame(rewrite);
          hostile.expect("120 frames", () => frame >= 120);
        });
      },
    },
    {
      name: "text nodes cut and joined without end",
      ours: "article",
      before() {
        addEventListener("DOMContentLoaded", () => {
          const before = document.body.innerText;
          let rounds = 0;
          const timer = setInterval(() => {
            for (const part of document.querySelectorAll("article p")) {
              const { firstChild } = part;
              if (firstChild instanceof Text && firstChild.length > 20) firstChild.splitText(11);
              else part.normalize();
            }
            if (++rounds === 100) clearInterval(timer);
          }, 20);
          hostile.expect("100 rounds", () => rounds === 100);
          hostile.expect("the same text", () => document.body.innerText === before);
        });
      },
    },
    {
      name: "the body replaced by a copy",
      ours: "article",
      after() {
        const copy = document.body.cloneNode(true) as HTMLElement;
        document.body.replaceWith(copy);
        hostile.expect("the copy is the body", () => document.body === copy);
      },
    },
    {
      name: "the root replaced by a copy",
      ours: "article",
      after() {
        const copy = document.documentElement.cloneNode(true) as HTMLElement;
        for (const host of copy.querySelectorAll("obelus-notes")) host.remove();
        document.documentElement.replaceWith(copy);
        hostile.expect("the copy is the root", () => document.documentElement === copy);
      },
    },
    {
      name: "the body taken away and put back",
      ours: "article",
      async after() {
        const { body } = document;
        body.remove();
        await new Promise((resolve) => setTimeout(resolve, 500));
        document.documentElement.append(body);
        hostile.expect("the body is back", () => document.body === body);
      },
    },
    {
      name: "the article wanders through the page",
      ours: "article",
      body: `${ARTICLE}<main></main><section></section>`,
      after() {
        const article = document.querySelector("article") as Element;
        const places = ["section", "main", "section", "main"].map((name) => document.querySelector(name));
        for (const place of places) place?.append(article);
        hostile.expect("the article is in its new place", () => article.parentElement?.localName === "main");
      },
    },
    {
      name: "the whole body turns into a field and back",
      ours: "article",
      async after() {
        document.body.contentEditable = "true";
        await new Promise((resolve) => setTimeout(resolve, 300));
        document.body.removeAttribute("contenteditable");
        hostile.expect("it is no field", () => !document.body.isContentEditable);
      },
    },
    {
      name: "a body that is one field: what the reader types is not read",
      ours: "none",
      before() {
        addEventListener("DOMContentLoaded", () => {
          document.body.contentEditable = "true";
          hostile.expect("it can be edited", () => document.body.isContentEditable);
        });
      },
    },
    {
      name: "a document in design mode is a field too",
      ours: "none",
      before() {
        document.designMode = "on";
        hostile.expect("it can be edited", () => document.designMode === "on");
      },
    },
  ],
};
