import type { Explanation, Likely } from "../lib/match/author/explain";
import { claimOutcomes, outcomeLine } from "../lib/match/author/outcome";
import { EXAMINING } from "../lib/match/thresholds";
import { asOneLine } from "../lib/report/as-text";
import type { Story } from "../lib/story/schema";

/** Letters of the page in one line; of more the first and the last are shown, since both ends of a mark matter. */
const LONGEST = 200;
const FIRST = 120;
const LAST = 60;

/**
 * What a story would mark in a text, and what it would not, as lines for its author.
 * @param isFull whether long words are shown whole
 */
export function explanationLines(explanation: Explanation, story: Story, isFull = false): string[] {
  const outcomes = claimOutcomes(explanation, story);
  const rounded = ({ likelihood, text }: Likely) =>
    `${likelihood.toFixed(2)} ${isFull ? asOneLine(text) : shortened(asOneLine(text))}`;
  const found = outcomes.flatMap(({ id, marked, correct }) => [
    ...marked.map((likely) => `  mark    ${id} ${rounded(likely)}`),
    ...correct.map((likely) => `  correct ${id} ${rounded(likely)}`),
  ]);
  const missed = outcomes
    .filter(({ marked, correct }) => marked.length + correct.length === 0)
    .map(({ id, nearest }) =>
      nearest ? `  near    ${id} ${rounded(nearest)}` : `  nothing ${id}      comes near it here`,
    );
  const { names, stance } = explanation.reading;
  const named =
    names.length > 0 ? [`  names   ${names.map((name) => `“${asOneLine(name)}”`).join(", ")}`] : [];
  const sounds = stance
    ? [`  sounds  ${stance.score.toFixed(2)}; from ${EXAMINING} on it would be taken to examine the story`]
    : [];
  return [`  ${outcomeLine(explanation)}`, ...named, ...sounds, ...found, ...missed];
}

/** Cut between words, where there are any. */
function shortened(line: string): string {
  if (line.length <= LONGEST) return line;
  const first = line.slice(0, FIRST + 1).replace(/\s\S*$/u, "");
  const last = line.slice(-LAST - 1).replace(/^\S*\s/u, "");
  return `${first} … ${last}`;
}
