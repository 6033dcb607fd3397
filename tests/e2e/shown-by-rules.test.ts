import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import type { Drive } from "../../scripts/drive";
import { markedWords, type Stage, waitForWords, waitUntilRead } from "./fresh-page";
import { BROWSERS, waitFor } from "./harness";
import { ARTICLE } from "./pages";
import { useStage } from "./use-browser";

interface Case {
  readonly body: string;
  readonly head?: string;
  show(page: Page): Promise<unknown>;
}

const press = (page: Page) => page.click("#go");

/** No class or style that hides text is changed, no element around it taken out or put in. */
const CASES: Record<string, Case> = {
  "a tab by its address": {
    head: "<style>.tab { display: none } .tab:target { display: block }</style>",
    body: `<a href="#story" id="go">Story</a><section class="tab" id="story">${ARTICLE}</section>`,
    show: press,
  },
  "an address that a script sets": {
    head: "<style>.tab { display: none } .tab:target { display: block }</style>",
    body: `<section class="tab" id="story">${ARTICLE}</section>`,
    show: (page) =>
      page.evaluate(() => {
        location.hash = "#story";
      }),
  },
  "a button beside it": {
    head: "<style>[aria-expanded=false] + div { display: none }</style>",
    body: `<button id="go" aria-expanded="false" onclick="this.setAttribute('aria-expanded', 'true')">Read</button>
      <div>${ARTICLE}</div>`,
    show: press,
  },
  "a state around it, by key": {
    head: "<style>[data-state=closed] { display: none }</style>",
    body: `<div id="box" data-state="closed">${ARTICLE}</div>
      <script>addEventListener("keydown", ({ key }) => { if (key === "r") box.dataset.state = "open" })</script>`,
    show: (page) => page.keyboard.press("r"),
  },
  "a style sheet taken out": {
    head: '<style id="hides">#app { visibility: hidden }</style>',
    body: `<div id="app">${ARTICLE}</div>`,
    show: (page) => page.evaluate(() => document.getElementById("hides")?.remove()),
  },
};

describe.each(BROWSERS)("text that rules alone show in %s", (kind) => {
  let drive: Drive;
  let stage: Stage;
  let article: string[];

  useStage({ kind }, async (opened) => {
    ({ drive, stage } = opened);
    article = await stage.wordsIn(ARTICLE);
    expect(article.length).toBeGreaterThan(12);
  });

  it.each(Object.entries(CASES))("is marked: %s", async (_name, { head, body, show }) => {
    const page = await stage.show(body, head);
    await waitUntilRead(drive, page);
    expect(await markedWords(drive, page)).toEqual([]);
    await show(page);
    await waitForWords(drive, page, article);
  });

  it("is marked: a style sheet that takes its time", async () => {
    let answer: (body: string) => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      stage.route("/late.css", async () => {
        resolve();
        return { type: "text/css", body: await new Promise<string>((end) => (answer = end)) };
      });
    });
    const page = await stage.show(`<div id="app">${ARTICLE}</div>`, "<style>#app { display: none }</style>");
    await waitUntilRead(drive, page);
    await page.evaluate(() => {
      const link = document.createElement("link");
      document.head.append(Object.assign(link, { rel: "stylesheet", href: "/late.css" }));
    });
    await asked;
    await waitUntilRead(drive, page);
    expect(await markedWords(drive, page)).toEqual([]);
    answer("#app { display: block !important }");
    await waitForWords(drive, page, article);
  });

  it("is not looked for while the reader types", async () => {
    const page = await stage.show(`<div><input id="field"></div><p id="probe">Long shadows.</p>${ARTICLE}`);
    await waitForWords(drive, page, article);
    await startCounting(page);
    await page.type("#field", "seven letters");
    await page.evaluate(() => {
      const late = Object.assign(document.createElement("p"), {
        id: "late",
        textContent: "The bees are busy.",
      });
      document.body.append(late);
    });
    await waitFor("the new text read", async () => (await readings(page)).late > 0);
    expect((await readings(page)).probe).toBe(0);
    // What is counted is a reading of the whole page.
    await page.click("#probe");
    await waitFor("the whole page read", async () => (await readings(page)).probe > 0);
  });

  /** Counts how often the annotator asks how an element looks. */
  async function startCounting(page: Page): Promise<void> {
    await drive.inExtension(
      `await api.scripting.executeScript({ target: { tabId: ${drive.tabIdOf(page)} }, func: () => {
        const counts = globalThis.looks = { late: 0, probe: 0 };
        const ask = globalThis.getComputedStyle;
        globalThis.getComputedStyle = (element, ...rest) => {
          if (element.id in counts) counts[element.id]++;
          return ask(element, ...rest);
        };
      } })`,
    );
  }

  async function readings(page: Page): Promise<{ late: number; probe: number }> {
    const [answer] = await drive.inExtension<{ result: { late: number; probe: number } }[]>(
      `await api.scripting.executeScript({ target: { tabId: ${drive.tabIdOf(page)} }, func: () => globalThis.looks })`,
    );
    if (!answer) throw new Error("no frame answered");
    return answer.result;
  }
});
