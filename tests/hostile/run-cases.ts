import type { Page } from "puppeteer-core";
import { afterEach, describe, expect, it } from "vitest";
import type { BrowserKind } from "../../scripts/browsers";
import type { Drive } from "../../scripts/drive";
import { markedWords, type Stage } from "../e2e/fresh-page";
import { openPage, settledReports, waitFor } from "../e2e/harness";
import { ARTICLE, htmlPage } from "../e2e/pages";
import { useStage } from "../e2e/use-browser";
import type { Family, Found, HostileCase } from "./hostile-case";
import { installProbe, type PageVerdict } from "./probe";

/** Longest wait for a page to come right, on a busy machine, and how often it is asked; in milliseconds. */
const PATIENCE = { timeout: 30_000, interval: 100 };

/** Each question takes a page's time, which a long page needs for being read. */
const SELDOM = 500;

/** One browser for all cases, each in a tab of its own. */
export function hostilePages(kind: BrowserKind, families: readonly Family[]): void {
  describe(`hostile pages in ${kind}`, () => {
    let drive: Drive;
    let stage: Stage;
    let article: string[];

    useStage({ kind }, async (opened) => {
      ({ drive, stage } = opened);
      article = await stage.wordsIn(ARTICLE);
      expect(article.length).toBeGreaterThan(12);
    });

    afterEach(() => stage.clear());

    for (const { family, cases } of families) {
      const known = cases.filter(({ browsers }) => browsers?.includes(kind) ?? true);
      // The runner takes a family without a case for a mistake.
      describe.skipIf(known.length === 0)(family, () => {
        for (const one of known)
          it(one.name, () => play(one, drive, stage, article), (one.long ?? 0) + 90_000);
      });
    }
  });
}

async function play(one: HostileCase, drive: Drive, stage: Stage, article: readonly string[]): Promise<void> {
  const loud: string[] = [];
  for (const [path, route] of Object.entries(one.routes ?? {})) stage.route(path, route);
  stage.route("/hostile.html", one.document ?? { body: markup(one), headers: one.headers ?? {} });
  const page = await openPage(drive, stage.site.url("hostile.html"), async (fresh) => {
    fresh.on("console", (message) => {
      if (/obelus/iu.test(message.text())) loud.push(message.text());
    });
  });
  const patience = one.long ? { timeout: PATIENCE.timeout + one.long, interval: SELDOM } : PATIENCE;
  await waitForOurs(one, drive, page, article, patience);
  if (one.after) await page.evaluate(one.after);
  await one.act?.({ drive, stage, page });
  const found = await waitForOurs(one, drive, page, article, patience);
  if (!one.document) await waitForPage(one, page, found, patience);
  expect(loud).toEqual([]);
}

/** Where the page only does its worst in `after`, the marks are there before it, and again behind it. */
async function waitForOurs(
  { ours }: HostileCase,
  drive: Drive,
  page: Page,
  article: readonly string[],
  patience: typeof PATIENCE,
): Promise<Found> {
  return waitFor(
    "the expected marks",
    async () => {
      const frames = await settledReports(drive, page, { interval: patience.interval });
      const reports = frames.flatMap(({ report }) => report ?? []);
      const annotations = reports.flatMap(({ stories }) => stories.flatMap((story) => story.annotations));
      const words = await markedWords(drive, page);
      if (typeof ours === "function") {
        const wrong = ours({ annotations, reports }, article);
        if (wrong.length > 0) throw new Error(wrong.join("; "));
      } else {
        const wanted = ours === "none" ? [] : article;
        const shape = ours === "claims" ? (line: string) => line.slice(0, 3) : (line: string) => line;
        const [is, should] = [words.map(shape), wanted.map(shape)];
        if (is.join("\n") !== should.join("\n"))
          throw new Error(
            `${is.length} marks: ${is.join(" | ")}; expected ${should.length}: ${should.join(" | ")}`,
          );
      }
      return { annotations, reports };
    },
    patience,
  );
}

async function waitForPage(
  { after, before, bears, seen = true }: HostileCase,
  page: Page,
  { annotations }: Found,
  patience: typeof PATIENCE,
): Promise<void> {
  await waitFor(
    "the page to work, and to see what the report says",
    async () => {
      const {
        asserted,
        complaints: all,
        painted,
      } = (await page.evaluate("hostile.verdict()")) as PageVerdict;
      const complaints = all.filter((complaint) => !bears?.test(complaint));
      if ((before || after) && asserted === 0) throw new Error("the page asserts nothing");
      const wrong = seen ? [...complaints, ...misplaced(painted, annotations)] : complaints;
      if (wrong.length > 0) throw new Error(wrong.join("; "));
      return true;
    },
    patience,
  );
}

/** Painted words that no mark of the report has, and marks that are not painted whole. */
function misplaced(painted: readonly string[], annotations: Found["annotations"]): string[] {
  const plain = (text: string) => text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/gu, "");
  const reported = annotations.map(({ exact }) => plain(exact));
  const wrong = painted.filter((words) => !reported.some((exact) => exact.includes(plain(words))));
  const sum = (texts: readonly string[]) => texts.reduce((length, text) => length + plain(text).length, 0);
  if (wrong.length > 0) return wrong.map((words) => `painted, but not reported: ${words.slice(0, 80)}`);
  return sum(painted) === sum(reported) ? [] : [`${sum(painted)} letters painted, ${sum(reported)} reported`];
}

function markup({ before, body = ARTICLE, head = "" }: HostileCase): string {
  // A method's text is no function's by itself.
  const attack = before ? [`({ ${String(before).replace(/^(?=\()/u, "before: ")} }).before()`] : [];
  const scripts = [`(${installProbe})()`, ...attack].map((code) => `<script>${code}</script>`);
  return htmlPage(body, { head: scripts.join("\n") + head });
}
