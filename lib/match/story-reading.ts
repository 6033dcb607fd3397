import { inPageOrder, type Mark } from "./claims/place";
import type { Demand } from "./evidence/evidence";
import { isDisputed, type Stance } from "./evidence/stance";
import { DISPUTED } from "./thresholds";

/** How much of a story a text carries. `headline`: only a teaser shows, as in a list of links. */
export type Level = "story" | "headline" | "none";

/** What one story's reader found in a page. */
export interface StoryReading {
  readonly level: Level;
  /** In page order; correct claims too. */
  readonly marks: readonly Mark[];
  readonly names: readonly string[];
  readonly motif: readonly string[];
  /** How the text stands to the story; a text that examines it does not carry it. Null where that was not read. */
  readonly stance: Stance | null;
  /** Evidence found over evidence needed. */
  readonly strength: number;
  /** What decided how much was needed; null where nothing was looked for. */
  readonly demand: Demand | null;
  /** True where others on the page examine the story, and `DISPUTED` times as much was needed. */
  readonly isDisputed: boolean;
  /** Different disputed claims that stand together clearly. */
  readonly together: number;
}

/** Of a text that carries none of it. */
export const NOTHING: StoryReading = {
  level: "none",
  marks: [],
  names: [],
  motif: [],
  stance: null,
  strength: 0,
  demand: null,
  isDisputed: false,
  together: 0,
};

/** More evidence; where there is none, the reading that says whom the text names. */
function isClearer(one: StoryReading, other: StoryReading): boolean {
  return (
    one.strength > other.strength ||
    (one.strength === other.strength && one.names.length > other.names.length)
  );
}

/** Where the other posts examine the story, one that tells it may quote it, and has to be full of it. */
export function weighedByOthers(readings: readonly StoryReading[]): StoryReading[] {
  const all = { odds: 0, sentences: 0 };
  for (const { stance } of readings) {
    all.odds += stance?.odds ?? 0;
    all.sentences += stance?.sentences ?? 0;
  }
  return readings.map((reading) =>
    isBarelyTold(reading) && reading.stance && isDisputed(all, reading.stance) ? disputed(reading) : reading,
  );
}

/** True of what would not be enough of the story where others dispute it. */
export function isBarelyTold({ level, strength }: StoryReading): boolean {
  return level === "story" && strength < DISPUTED;
}

/** What is left of such a reading where others do. */
export function disputed(reading: StoryReading): StoryReading {
  return { ...reading, level: "none", marks: [], strength: reading.strength / DISPUTED, isDisputed: true };
}

/** All that the passages of one page tell, as clear as the clearest of them. */
export function combine(readings: readonly StoryReading[]): StoryReading {
  const stories = readings.filter(({ level }) => level === "story");
  const clearest = (stories.length > 0 ? stories : readings).reduce(
    (best, next) => (isClearer(next, best) ? next : best),
    NOTHING,
  );
  // Passages nest (a comment in an article), and writers take turns.
  return { ...clearest, marks: stories.flatMap(({ marks }) => marks).sort(inPageOrder) };
}
