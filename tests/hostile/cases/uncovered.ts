import { ARTICLE } from "../../e2e/pages";
import type { Family } from "../hostile-case";

/** Text that is out of sight for a while, by ways of which no observer tells. */
export const uncovered: Family = {
  family: "uncovered",
  cases: [
    {
      name: "hidden whole by a rule in the head until the page is ready",
      ours: "article",
      head: "<style id='hide'>body { opacity: 0 !important }</style>",
      before() {
        addEventListener("load", () => setTimeout(() => document.getElementById("hide")?.remove(), 1500));
        hostile.expect("it shows itself", () => document.getElementById("hide") === null);
      },
    },
    {
      name: "hidden whole by a class of the root until the page is ready",
      ours: "article",
      head: "<style>.async-hide { visibility: hidden }</style>",
      before() {
        document.documentElement.className = "async-hide";
        addEventListener("load", () => setTimeout(() => (document.documentElement.className = ""), 1500));
        hostile.expect("it shows itself", () => document.documentElement.className === "");
      },
    },
    {
      name: "its text hidden by a class of the root until the fonts are there",
      ours: "article",
      head: "<style>.wf-loading main { visibility: hidden }</style>",
      body: `<nav>Home</nav><main>${ARTICLE}</main>`,
      before() {
        document.documentElement.className = "wf-loading";
        addEventListener("load", () => setTimeout(() => (document.documentElement.className = ""), 1500));
        hostile.expect("it shows itself", () => document.documentElement.className === "");
      },
    },
    {
      name: "shown by a ticked box and a rule, no script",
      ours: "article",
      head: "<style>div.rest { display: none } #more:checked ~ div.rest { display: block }</style>",
      body: `<main><input type="checkbox" id="more"><label for="more">Read more</label><div class="rest">${ARTICLE}</div></main>`,
      before() {
        addEventListener("load", () => setTimeout(() => document.getElementById("more")?.click(), 1500));
        hostile.expect("it is ticked", () => document.querySelector("#more:checked") !== null);
      },
    },
    {
      name: "scrolled out of a box while the page's classes change",
      ours: "article",
      head: "<style>body { overflow: hidden } main { height: 100vh; overflow: auto } footer { height: 3000px }</style>",
      body: `<main>${ARTICLE}<footer>The end</footer></main>`,
      after() {
        const main = document.querySelector("main") as Element;
        main.scrollTo(0, 99_999);
        document.body.classList.add("scrolled");
        hostile.expect("it is scrolled", () => main.scrollTop > 1000);
      },
    },
    {
      name: "scrolled out of a row of slides while the page's classes change",
      ours: "article",
      head: "<style>main { display: flex; overflow-x: auto } article, aside { flex: none; width: 100vw }</style>",
      body: `<main>${ARTICLE}<aside>The end</aside></main>`,
      after() {
        const main = document.querySelector("main") as Element;
        main.scrollTo(99_999, 0);
        document.body.classList.add("scrolled");
        hostile.expect("it is scrolled", () => main.scrollLeft > 500);
      },
    },
  ],
};
