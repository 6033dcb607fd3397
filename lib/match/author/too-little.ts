import type { Language } from "../../text/languages";
import { type Demand, neededEvidence } from "../evidence/evidence";
import type { StoryReading } from "../story-reading";
import { CLEAR, DISPUTED, OF_STRANGERS } from "../thresholds";

/** What an author is told of a text that has too little evidence. */
interface About {
  readonly reading: StoryReading;
  readonly fewestClaims: number;
  /** Ids of the disputed claims that stand clearly on the page, near each other or not. */
  readonly near: readonly string[];
  /** Others' names that come back, as the page writes them. */
  readonly others: readonly string[];
  readonly language: Language;
}

/** How much there is of the evidence needed, what it takes, and what makes it take more on this text. */
export function tooLittle({ reading, fewestClaims, near, others, language }: About): string {
  const together =
    fewestClaims === 1
      ? `1 disputed claim at ${CLEAR} or more`
      : `${fewestClaims} disputed claims at ${CLEAR} or more that stand near each other`;
  const raises = raisesOf(reading);
  const reasons = raises.map(
    ({ why, times }) => `${why} (without that ${percent(reading.strength * times)})`,
  );
  const isTold = raises.some(({ isByStance }) => isByStance);
  return [
    `Too little of the story stands together: ${percent(reading.strength)} of the evidence needed.`,
    `It takes 100 %, from at least ${together}; such claims on the whole page: ${near.join(", ") || "none"}.`,
    reasons.length > 0 &&
      `More is asked than of a short text that clearly tells, since ${reasons.join(", and since ")}.`,
    isTold && "If it does tell the story, add sentences like its own to “telling”.",
    raises.some(({ isByOthers }) => isByOthers) && namesOf(others, language),
  ]
    .filter(Boolean)
    .join(" ");
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** So many names of others are told. */
const MOST_OTHERS = 5;

function namesOf(others: readonly string[], language: Language): string | null {
  if (others.length === 0) return null;
  // In German nouns have capitals as well.
  const what = language === "de" ? "Words with a capital" : "Names";
  return `${what} that come back and are not the story's: ${others.slice(0, MOST_OTHERS).join(", ")}.`;
}

/** One thing that makes a text need more evidence. */
interface Raise {
  readonly why: string;
  /** So many times as much. */
  readonly times: number;
  readonly isByStance?: boolean;
  readonly isByOthers?: boolean;
}

/** Less than this is not told. */
const FEWEST_TIMES = 1.1;

/** Asks again with one thing after another made good. None where nothing was found: more of nothing is nothing. */
function raisesOf({ demand, isDisputed, strength }: StoryReading): Raise[] {
  if (!demand || strength === 0) return [];
  const needed = neededEvidence(demand);
  const raise = (why: string, eased: Partial<Demand>, more: Partial<Raise> = {}): Raise => ({
    why,
    times: needed / neededEvidence({ ...demand, ...eased }),
    ...more,
  });
  const isByOthers = true;
  return [
    raise(`it is long (${demand.sentences} sentences near the names)`, { sentences: 0 }),
    raise(NAMED[demand.naming], { naming: "full" }, { isByOthers: demand.naming === "hardly" }),
    raise(
      "it hardly sounds as if it told the story",
      { stance: Number.NEGATIVE_INFINITY },
      { isByStance: true },
    ),
    raise("what it states, who writes mostly says of himself", { own: 0 }),
    raise(strangersIn(demand), { strangers: 0, isHeadedByStranger: false }, { isByOthers }),
    { why: "other texts on the page examine the story", times: isDisputed ? DISPUTED : 1 },
  ].filter(({ times }) => times >= FEWEST_TIMES);
}

/** Why names are not enough to say for sure whom a text is about. */
const NAMED: Record<Demand["naming"], string> = {
  full: "",
  loose: "",
  passing: "it names the people in one place only",
  faint: "it names the people by a short name in passing, or says “I” where the story says “she” or “he”",
  hardly: "others' names stand there far more often than the story's",
};

function strangersIn({ strangers, isHeadedByStranger }: Demand): string {
  if (strangers < OF_STRANGERS) return "the title or a heading has somebody else's name";
  const after = "nearly all is told after somebody else's name";
  return isHeadedByStranger ? `${after}, which the title or a heading has, too` : after;
}
