import { openCard } from "../../e2e/content-world";
import { settledMarks, waitFor } from "../../e2e/harness";
import { ARTICLE, GARDEN, htmlPage } from "../../e2e/pages";
import type { Family, Scene } from "../hostile-case";

const NEXT = { "/next.html": htmlPage(GARDEN) };

/** Asks the browser: puppeteer may lose a page that was made ready before it was opened. */
async function at({ drive, page }: Pick<Scene, "drive" | "page">, path: string): Promise<void> {
  const tab = `await api.tabs.get(${drive.tabIdOf(page)})`;
  const isThere = `(({ url, status }) => status === "complete" && new URL(url).pathname === "${path}")(${tab})`;
  await waitFor(`the address ${path}`, () => drive.inExtension<boolean>(isThere));
}

/** Ways to and from a page that carries the story. */
export const navigation: Family = {
  family: "navigation",
  cases: [
    {
      name: "away and back, out of the browser's cache",
      ours: "article",
      // Firefox keeps no page that must not be stored.
      headers: { "cache-control": "no-cache" },
      routes: NEXT,
      before() {
        let isKept = false;
        addEventListener("pageshow", ({ persisted }) => {
          isKept ||= persisted;
        });
        hostile.expect("it is the page that was left", () => isKept);
      },
      async act({ drive, page }) {
        await page.evaluate(() => {
          location.href = "/next.html";
        });
        await at({ drive, page }, "/next.html");
        await page.evaluate(() => history.back());
        await at({ drive, page }, "/hostile.html");
      },
    },
    {
      name: "loaded again ten times in a row",
      ours: "article",
      before() {
        const round = Number(window.name || "0");
        window.name = String(round + 1);
        if (round < 10) addEventListener("load", () => location.reload());
        hostile.expect("the last round", () => round >= 10);
      },
    },
    {
      name: "a one-page app that rewrites address and text",
      ours: "article",
      body: `<main>${ARTICLE}</main>`,
      after() {
        const main = document.querySelector("main") as Element;
        const text = main.innerHTML;
        for (let step = 0; step < 50; step++) {
          history.pushState({}, "", `/step-${step}`);
          main.innerHTML = step % 2 ? text : "<p>Nothing to see on this page, dear reader.</p>";
        }
        hostile.expect("the last page", () => location.pathname === "/step-49");
      },
    },
    {
      name: "a page made ready before it is opened",
      ours: "article",
      browsers: ["chrome"],
      routes: { "/ready.html": htmlPage(ARTICLE) },
      document: {
        body: htmlPage(
          `${ARTICLE}<script type="speculationrules">{"prerender":[{"urls":["/ready.html"],"eagerness":"immediate"}]}</script>`,
        ),
      },
      async act({ drive, page }) {
        await page.evaluate(() => {
          location.href = "/ready.html";
        });
        await at({ drive, page }, "/ready.html");
      },
    },
    {
      name: "printed",
      ours: "article",
      before() {
        let printed = 0;
        addEventListener("beforeprint", () => printed++);
        addEventListener("afterprint", () => printed++);
        hostile.expect("it hears of the printing", () => printed === 2);
      },
      async act({ page }) {
        const pdf = await page.pdf();
        if (pdf.length < 1000) throw new Error("Nothing was printed.");
      },
    },
    {
      name: "a window opened by the page, written by it",
      ours: "article",
      body: `${ARTICLE}<button style="position:fixed;left:0;top:0;width:80px;height:40px">Open</button>`,
      after() {
        const text = document.querySelector("article")?.outerHTML ?? "";
        document.querySelector("button")?.addEventListener("click", () => {
          const opened = open("about:blank");
          opened?.document.write(`<body>${text}</body>`);
          opened?.document.close();
          hostile.expect("it is written", () => opened?.document.querySelector("article") !== null);
        });
        hostile.expect("the page is there", () => document.querySelector("button") !== null);
      },
      async act({ page, drive }) {
        await page.mouse.click(20, 20);
        await page.bringToFront();
        if (await openCard(drive, page)) throw new Error("A card opened by itself.");
        await settledMarks(drive, page);
      },
    },
  ],
};
