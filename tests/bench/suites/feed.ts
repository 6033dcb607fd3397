import { randomNumbers } from "../../../lib/match/compile/random-numbers";
import { launchWithExtension } from "../../../scripts/drive";
import { waitFor } from "../../../scripts/wait-for";
import { loadCold } from "../chromium";
import type { Figure } from "../figures";
import { gateScript } from "../gate-script";
import type { FeedRun } from "../in-page/gate";
import { frame } from "../pages/generated";
import { proseMaker } from "../pages/prose";
import { servePages } from "../pages/serve-pages";
import { storyPassages } from "../pages/story-text";
import { article } from "../pages/variants";
import type { Bench } from "../run-context";
import { median } from "../statistics";

const POSTS = 5000;

/** A feed of 5,000 posts under the gate's eyes, and a post that brings the story. */
export async function feed(bench: Bench): Promise<Figure[]> {
  const prose = proseMaker(randomNumbers(7));
  const post = `<article><h3>${prose(20)}</h3><p>${prose(180)} <em>${prose(30)}</em></p><a href="#x">${prose(15)}</a></article>`;
  const site = await servePages([{ name: "feed", html: frame("<h1>Posts</h1>", "Posts") }]);
  const script = await gateScript();
  const page = await bench.browser.newPage();
  const runs: FeedRun[] = [];
  try {
    for (let round = 0; round < 3; round++) {
      await loadCold(page, site.url("feed"), script);
      runs.push(await page.evaluate(feedIn, bench.isShort ? POSTS / 5 : POSTS, post));
    }
    await page.close();
    const over = (part: "reading" | "page") => Math.min(...runs.map((run) => run.gate / run[part]));
    return [
      { goal: "P16", what: "feed: callbacks and scans, over reading the added text", value: over("reading") },
      {
        goal: "P16-page",
        what: "feed: callbacks and scans, percent of the page's own work",
        value: 100 * over("page"),
      },
      {
        goal: "P16-slice",
        what: "feed: longest slice, ms",
        value: Math.min(...runs.map(({ longest }) => longest)),
      },
      {
        goal: "P17",
        what: "story in a new post: ms from insertion to mark",
        value: await timeToMark(bench, site.url("feed")),
      },
    ];
  } finally {
    await site.close();
  }
}

/** In the built extension, median of some pages; the worker has been awake before. */
async function timeToMark(bench: Bench, url: string): Promise<number> {
  const html = `<article><p>${article("plain", storyPassages())}</p></article>`;
  const drive = await launchWithExtension({ browser: "chrome", extensionDir: bench.extensionDir });
  const times: number[] = [];
  try {
    for (let round = 0; round < (bench.isShort ? 3 : 7); round++) {
      const page = await drive.openTab();
      await page.goto(url, { waitUntil: "load" });
      await waitFor("the gate", async () => {
        const [top] = await drive.readFrames(drive.tabIdOf(page));
        return top?.settled;
      });
      await page.evaluate(insertIn, html);
      times.push(
        await waitFor("a mark", () =>
          page.evaluate(() => (globalThis as { markedAfter?: number }).markedAfter ?? null),
        ),
      );
      await page.close();
    }
  } finally {
    await drive.close();
  }
  return median(times.slice(1)); // the first wakes the worker
}

/** Adds a post and notes when the first mark of ours is in the highlight registry. */
function insertIn(html: string): void {
  const post = document.createElement("div");
  post.innerHTML = html;
  document.body.append(post);
  const start = performance.now();
  // No inner function has a name: what the transpiler adds to keep it is not there in the page.
  const looking = setInterval(() => {
    for (const [name] of CSS.highlights) {
      if (!name.startsWith("obelus-")) continue;
      Object.assign(globalThis, { markedAfter: performance.now() - start });
      clearInterval(looking);
      return;
    }
  }, 1);
}

const feedIn = (posts: number, post: string) =>
  (globalThis as unknown as { bench: { feed(posts: number, post: string): Promise<FeedRun> } }).bench.feed(
    posts,
    post,
  );
