import type { PageResult } from "./tally";

/** What is wrong on each page that is not read as labelled: the page, then its marks and the letters of its labels. */
export function mistakes(results: readonly PageResult[]): string[] {
  return results.flatMap(({ page, level, wrongMarks, onForbidden, missedLabels }) => {
    const { id, kind } = page.facts;
    const lines = [
      ...wrongMarks.map((mark) => `  wrong ${mark.id}: ${mark.exact}`),
      ...onForbidden.map((mark) => `  forbidden ${mark.id}: ${mark.exact}`),
      ...missedLabels.map(
        ({ claims, start, end }) => `  missed ${claims.join("+")}: ${page.letters.slice(start, end)}`,
      ),
    ];
    if (level !== kind) return [`${id}: ${level} instead of ${kind}`, ...lines];
    return lines.length > 0 ? [id, ...lines] : [];
  });
}
