import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { bundle } from "../bundle";
import { loadCold } from "../chromium";
import type { Figure } from "../figures";
import { GOALS } from "../goals";
import type { FinderRun } from "../in-page/claims";
import type { BenchPage } from "../pages/generated";
import { servePages } from "../pages/serve-pages";
import { type Passage, storyPassages } from "../pages/story-text";
import { article, VARIANTS, type Variant, wordsOf } from "../pages/variants";
import type { Bench } from "../run-context";
import { median, quotient, steadyFloor } from "../statistics";

const FINDERS = ["obelus", "hypothesis", "window.find", "mark.js", "apache"] as const;
type Finder = (typeof FINDERS)[number];

/** A claim counts as found where this share of its letters is covered, by at most four times as many. */
const COVER = 0.9;
const LONGEST = 4;

const TIMED = { exact: "plain", reworded: "several words changed", absent: null } as const;

/** Twelve claims: who finds them in which page, and how long that takes in a page just loaded. */
export async function claims(bench: Bench): Promise<Figure[]> {
  const script = await bundle(join(import.meta.dirname, "../in-page/claims.ts"));
  const passages = storyPassages();
  const templates = bench.light
    .filter(({ html }) => html.length > 60_000 && (html.match(/<p[\s>]/giu)?.length ?? 0) > 20)
    .slice(0, bench.isShort ? 2 : 7);
  const site = await servePages(templates);
  const page = await bench.browser.newPage();
  const run: Run = async (finder, template, variant) => {
    await loadCold(page, site.url(template.name), script);
    const html = variant === null ? "" : article(variant, passages);
    return find(page, finder, html, bench.model, passages);
  };
  try {
    const found = await countFound(run, templates.slice(0, bench.isShort ? 1 : 3), passages);
    const falsely = await countFalse(run, bench.isShort ? templates : templates, passages);
    const times = await timeAll(run, templates, bench.isShort ? 2 : 5);
    return [...found, falsely, ...times];
  } finally {
    await page.close();
    await site.close();
  }
}

type Run = (finder: Finder, template: BenchPage, variant: Variant | null) => Promise<FinderRun>;

function find(
  page: Page,
  finder: Finder,
  html: string,
  model: string,
  passages: readonly Passage[],
): Promise<FinderRun> {
  const sought = passages.map(({ claimId, quote }) => ({ claimId, quote }));
  return page.evaluate(
    (finder, html, model, sought) =>
      (globalThis as unknown as { bench: { run(...args: unknown[]): Promise<FinderRun> } }).bench.run(
        finder,
        html,
        model,
        sought,
      ),
    finder,
    html,
    model,
    sought,
  );
}

const GOAL_OF: Partial<Record<Variant, string>> = {
  "one word changed": "P13o",
  "several words changed": "P13s",
};

/** Found of twelve, per row: the fewest over the templates. */
async function countFound(
  run: Run,
  templates: readonly BenchPage[],
  passages: readonly Passage[],
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const variant of Object.keys(VARIANTS) as Variant[]) {
    const counts: Record<string, number> = {};
    for (const finder of FINDERS) {
      const each: number[] = [];
      for (const template of templates) {
        const { found } = await run(finder, template, variant);
        each.push(passages.filter((passage) => isFound(passage, variant, found)).length);
      }
      counts[finder] = Math.min(...each);
    }
    const { obelus = 0, ...peers } = counts;
    const goal = GOAL_OF[variant] ?? "P13";
    figures.push({ goal, what: `found of 12: ${variant}`, value: obelus, peers });
  }
  return figures;
}

function isFound(passage: Passage, variant: Variant, found: FinderRun["found"]): boolean {
  const text = found
    .filter(({ claimId }) => claimId === passage.claimId)
    .map(({ text }) => text)
    .join(" ");
  const have = bag(text);
  const want = bag(wordsOf(variant, passage));
  let shared = 0;
  for (const [three, count] of want) shared += Math.min(count, have.get(three) ?? 0);
  const size = (letters: Map<string, number>) => [...letters.values()].reduce((sum, count) => sum + count, 0);
  return shared >= COVER * size(want) && size(have) <= LONGEST * size(want);
}

/** Three letters at a time, nothing between: what stands between two lines or in an advert cannot matter. */
function bag(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  for (let at = 0; at + 3 <= letters.length; at++) {
    const three = letters.slice(at, at + 3);
    counts.set(three, (counts.get(three) ?? 0) + 1);
  }
  return counts;
}

async function countFalse(
  run: Run,
  templates: readonly BenchPage[],
  passages: readonly Passage[],
): Promise<Figure> {
  const counts: Record<string, number> = {};
  for (const finder of FINDERS) {
    counts[finder] = 0;
    for (const template of templates) counts[finder] += (await run(finder, template, null)).found.length;
  }
  const { obelus = 0, ...peers } = counts;
  return {
    goal: "P13f",
    what: `found on unrelated pages, of ${templates.length * passages.length}`,
    value: obelus,
    peers,
  };
}

async function timeAll(run: Run, templates: readonly BenchPage[], rounds: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [kind, variant] of Object.entries(TIMED)) {
    const ratios: Record<string, number[]> = {};
    const quotients: Record<string, number[]> = {};
    for (const template of templates) {
      const best = await bestOf(run, template, variant, rounds);
      for (const finder of FINDERS) {
        ratios[finder] = [...(ratios[finder] ?? []), best[finder].ratio];
        quotients[finder] = [...(quotients[finder] ?? []), quotient(best[finder].work, best.obelus.work)];
      }
    }
    const mid = (values: Record<string, number[]>) =>
      Object.fromEntries(Object.entries(values).map(([name, list]) => [name, median(list)]));
    const { obelus = 0, ...peers } = mid(ratios);
    figures.push({
      goal: goalOr(`claims-${kind}`),
      what: `12 claims, ${kind}, first call, over the floor`,
      value: obelus,
      peers,
    });
    const times = mid(quotients);
    for (const peer of ["hypothesis", "window.find"])
      figures.push({
        goal: goalOr(`claims-${kind}-${peer}`),
        what: `12 claims, ${kind}: times as fast as ${peer}`,
        value: times[peer] ?? 0,
      });
  }
  return figures;
}

/** Not all of them have a goal. */
const goalOr = (name: string) => (Object.hasOwn(GOALS, name) ? name : "");

type Best = Record<Finder, { work: number; ratio: number }>;

/** The least time of each finder over some rounds, all of them in turn in each round. */
async function bestOf(run: Run, template: BenchPage, variant: Variant | null, rounds: number): Promise<Best> {
  const works = {} as Record<Finder, number>;
  const floors: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const finder of FINDERS) {
      const timing = await run(finder, template, variant);
      floors.push(steadyFloor(timing));
      works[finder] = Math.min(works[finder] ?? Number.POSITIVE_INFINITY, timing.work);
    }
  }
  const floor = median(floors);
  return Object.fromEntries(
    FINDERS.map((finder) => [finder, { work: works[finder], ratio: works[finder] / floor }]),
  ) as Best;
}
