import type { PageResult } from "./tally";

interface Sums {
  pages: number;
  rightLevel: number;
  alarms: number;
  right: number;
  wrong: number;
  anyRight: number;
  found: number;
  anyFound: number;
  labels: number;
  forbidden: number;
}

type Group = (result: PageResult) => string | null;

const BY: Record<string, Group> = {
  "kind and closeness": ({ page }) => page.facts.closeness ?? page.facts.kind,
  language: ({ page }) => page.facts.language,
  "pages without the story, by group": ({ page }) => (page.facts.kind === "none" ? page.facts.group : null),
};

/** The tables, line by line; the last lines are the totals. */
export function tables(results: readonly PageResult[]): string[] {
  const lines: string[] = [];
  for (const [title, group] of Object.entries(BY)) {
    lines.push("", `By ${title}`, HEAD);
    const names = [...new Set(results.flatMap((result) => group(result) ?? []))].sort();
    for (const name of names) lines.push(row(name, add(results.filter((result) => group(result) === name))));
  }
  lines.push("", "By claim", "claim   found  missed  right  wrong");
  for (const claim of claimsOf(results)) lines.push(claimRow(claim, results));
  const carrying = results.filter(({ page }) => page.facts.kind === "story");
  lines.push("", "Totals", HEAD, row("carrying", add(carrying)));
  lines.push(row("english", add(carrying.filter(({ page }) => page.facts.language === "en"))));
  lines.push(row("without", add(results.filter(({ page }) => page.facts.kind !== "story"))));
  return lines;
}

/** The figures that a baseline keeps. */
export function figures(results: readonly PageResult[]): Record<string, number> {
  const carrying = results.filter(({ page }) => page.facts.kind === "story");
  const far = carrying.filter(({ page }) => page.facts.closeness === "far" && page.facts.language === "en");
  const told = add(carrying);
  const others = add(results.filter(({ page }) => page.facts.kind !== "story"));
  return {
    pagesFound: round(told.rightLevel / told.pages),
    falseAlarms: others.alarms,
    precision: round(told.right / (told.right + told.wrong)),
    recall: round(told.found / told.labels),
    anyPrecision: round(told.anyRight / (told.right + told.wrong)),
    anyRecall: round(told.anyFound / told.labels),
    farPrecision: round(add(far).right / (add(far).right + add(far).wrong)),
    farRecall: round(add(far).found / add(far).labels),
    marksOnForbidden: told.forbidden + others.forbidden,
  };
}

/** What got better or worse since the baseline. */
export function changes(
  before: Readonly<Record<string, number>>,
  now: Readonly<Record<string, number>>,
): string[] {
  return Object.entries(now).map(([name, value]) => {
    const old = before[name];
    return `${name.padEnd(18)} ${value}${old === undefined || old === value ? "" : ` (was ${old})`}`;
  });
}

const HEAD = `${"".padEnd(26)} pages level alarms |  marks precision recall |  any: precision recall | forbidden`;

function row(name: string, sums: Sums): string {
  const marks = sums.right + sums.wrong;
  const share = (part: number, whole: number) => (whole === 0 ? "    –" : (part / whole).toFixed(3));
  return [
    name.padEnd(26),
    String(sums.pages).padStart(5),
    String(sums.rightLevel).padStart(5),
    `${String(sums.alarms).padStart(6)} |`,
    String(marks).padStart(6),
    share(sums.right, marks).padStart(9),
    `${share(sums.found, sums.labels).padStart(6)} |`,
    share(sums.anyRight, marks).padStart(15),
    `${share(sums.anyFound, sums.labels).padStart(6)} |`,
    String(sums.forbidden).padStart(9),
  ].join(" ");
}

function add(results: readonly PageResult[]): Sums {
  const sum = (of: (result: PageResult) => number) =>
    results.reduce((total, result) => total + of(result), 0);
  return {
    pages: results.length,
    rightLevel: sum(({ level, page }) => Number(level === page.facts.kind)),
    alarms: sum(({ level, page }) => Number(level === "story" && page.facts.kind !== "story")),
    right: sum(({ rightMarks }) => rightMarks.length),
    wrong: sum(({ wrongMarks }) => wrongMarks.length),
    anyRight: sum((result) => result.anyRight),
    found: sum(({ foundLabels }) => foundLabels.length),
    anyFound: sum((result) => result.anyFound),
    labels: sum(({ foundLabels, missedLabels }) => foundLabels.length + missedLabels.length),
    forbidden: sum(({ onForbidden }) => onForbidden.length),
  };
}

function claimsOf(results: readonly PageResult[]): string[] {
  const ids = results.flatMap(({ page }) => page.labels.flatMap(({ claims }) => claims));
  return [...new Set(ids)].sort();
}

function claimRow(claim: string, results: readonly PageResult[]): string {
  const count = (of: (result: PageResult) => number) =>
    String(results.reduce((sum, result) => sum + of(result), 0));
  const has = ({ claims }: { readonly claims: readonly string[] }) => claims.includes(claim);
  return [
    claim.padEnd(6),
    count(({ foundLabels }) => foundLabels.filter(has).length).padStart(6),
    count(({ missedLabels }) => missedLabels.filter(has).length).padStart(7),
    count(({ rightMarks }) => rightMarks.filter(({ id }) => id === claim).length).padStart(6),
    count(({ wrongMarks }) => wrongMarks.filter(({ id }) => id === claim).length).padStart(6),
  ].join(" ");
}

const round = (value: number) => Math.round(value * 1000) / 1000;
