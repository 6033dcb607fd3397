import type { Explanation } from "../lib/match/author/explain";
import { asOneLine } from "../lib/report/as-text";
import type { Story } from "../lib/story/schema";
import { isProblem } from "../lib/story/verdicts";

/** Letters of the page in one line. */
const LONGEST = 200;

/** What a story would mark in a text, and what it would not, as lines for its author. */
export function explanationLines({ reading, why, claims }: Explanation, story: Story): string[] {
  const disputed = new Set(story.claims.filter(({ verdict }) => isProblem(verdict)).map(({ id }) => id));
  const marked = claims.flatMap(({ id, marks }) =>
    marks.map((mark) => `  ${disputed.has(id) ? "mark   " : "correct"} ${id} ${rounded(mark)}`),
  );
  const missed = claims
    .filter(({ marks }) => marks.length === 0)
    .map(({ id, nearest }) =>
      nearest ? `  near    ${id} ${rounded(nearest)}` : `  nothing ${id}      comes near it here`,
    );
  return [
    reading.level === "story"
      ? `  The story is recognised (${Math.round(reading.strength * 100)} % of the evidence needed).`
      : `  Nothing would be marked. ${why}`,
    ...marked,
    ...missed,
  ];
}

function rounded({ likelihood, text }: { likelihood: number; text: string }): string {
  const line = asOneLine(text);
  return `${likelihood.toFixed(2)} ${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}`;
}
