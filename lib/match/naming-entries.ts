import { SPEAKING } from "../text/pronouns";
import type { Passage } from "./passages";
import type { ReadBlock } from "./read-block";
import type { TextBlock } from "./text-block";
import { FEWEST_OTHERS, SPOKEN_SHARE } from "./thresholds";
import type { StoryModel } from "./types";

/** Shorter sentences are dates, titles, names. */
const FEWEST_WORDS = 4;

/**
 * The entries of a list that name the story's people, sections or paragraphs: the numbers of each one's blocks. None
 * where they are more than a few of the list, and where somebody speaks in the others ("I", "you"): these may be
 * replies, and object. Evidence then lies in one entry alone, and its neighbours speak neither for nor against it. A
 * generator, so that the caller can pause.
 */
export function* namingEntries(
  { names: { entities }, language }: StoryModel,
  { blocks: numbers }: Passage,
  blocks: readonly TextBlock[],
  read: readonly ReadBlock[],
): Generator<void, readonly (readonly number[])[]> {
  const namesPerson = (number: number) =>
    (read[number] as ReadBlock).names.some(
      ({ kind, entity }) => kind !== "vague" && entities[entity]?.isPerson,
    );
  for (const entries of [sectionsOf(numbers, blocks), numbers.map((number) => [number])]) {
    yield;
    const naming: (readonly number[])[] = [];
    const others: number[] = [];
    for (const entry of entries) {
      yield;
      if (entry.some(namesPerson)) naming.push(entry);
      else for (const number of entry) others.push(number);
    }
    const enough = entries.length - naming.length >= FEWEST_OTHERS * naming.length;
    if (naming.length === 0 || !enough) continue;
    return (yield* isSpoken(others, read, language)) ? [] : naming;
  }
  return [];
}

/** Each heading with what stands below it. */
function sectionsOf(numbers: readonly number[], blocks: readonly TextBlock[]): number[][] {
  const sections: number[][] = [];
  for (const number of numbers) {
    const section = sections.at(-1);
    if (section && blocks[number]?.kind !== "heading") section.push(number);
    else sections.push([number]);
  }
  return sections;
}

function* isSpoken(
  numbers: readonly number[],
  read: readonly ReadBlock[],
  language: StoryModel["language"],
): Generator<void, boolean> {
  const speaking = SPEAKING[language];
  if (!speaking) return true;
  let all = 0;
  let spoken = 0;
  for (const number of numbers) {
    yield;
    const { sentences, words } = read[number] as ReadBlock;
    for (const { from, to } of sentences) {
      if (to - from < FEWEST_WORDS) continue;
      all++;
      if (words.slice(from, to).some(({ folded }) => speaking.has(folded))) spoken++;
    }
  }
  return spoken > all * SPOKEN_SHARE;
}
