import { join } from "node:path";
import { ROOT } from "../../../scripts/project";
import { readStories } from "../../../scripts/story-assets";

/** The story whose pages the bench makes. */
export const STORY_ID = "rusty-dennis-final-confession";

/** A claim of the story in a sentence of its own. */
export interface Passage {
  readonly claimId: string;
  /** Words around the quote; a paragraph begins where `opens` is set. */
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  /** The quote with one word changed, and with several. */
  readonly once: string;
  readonly several: string;
}

/** By claim: the beginning of the quote in the story file, what stands around it, and its rewordings. */
const PASSAGES: readonly (readonly [string, string, string, string, string, string])[] = [
  [
    "C02",
    "In a revelation",
    "",
    ", the mother of Rocky Dennis spoke at last.",
    "stunned>shocked",
    "revelation>disclosure,stunned>shocked,millions>people everywhere",
  ],
  [
    "C03",
    "But they didn",
    "“They made a film of us,” Rusty Dennis said. “",
    "”",
    "tell>show",
    "tell my story>show my life,And they didn’t tell his>And it wasn’t his",
  ],
  [
    "C05",
    "They made me look like",
    "“",
    ",” Rusty said of the film Mask.",
    "look>seem",
    "made me look like>turned me into,Rocky like an angel>Rocky into an angel",
  ],
  [
    "C06",
    "Every breath",
    "“",
    "” That was how she told it.",
    "fight>battle",
    "Every breath hurt him>Each breath was pain for him,fight>struggle",
  ],
  [
    "C07",
    "often turning",
    "She raised Rocky alone, ",
    ".",
    "cope>survive",
    "often turning>many times reaching,cope>get by",
  ],
  [
    "C08",
    "But love doesn",
    "“",
    "” Those were the words of Rusty Dennis.",
    "perfect>flawless",
    "make you perfect>make anybody perfect,fix everything>heal it all",
  ],
  [
    "C09",
    "where Rocky dies",
    "Everybody knows the scene in Mask ",
    ".",
    "peacefully>quietly",
    "dies peacefully>passes away peacefully,mother’s arms>mom’s arms",
  ],
  [
    "C11",
    "That phone call",
    "“",
    ",” she told the interviewer.",
    "echoes>rings",
    "phone call>call on the phone,still echoes in my head>is still ringing in my head",
  ],
  [
    "C12",
    "But I failed",
    "“",
    ",” Rusty said with tears in her eyes.",
    "failed>abandoned",
    "failed him>let him down,that night>on that night",
  ],
  [
    "C13",
    "I didn",
    "“",
    ",” she said of giving his body to science.",
    "leaving>bringing",
    "people leaving flowers>anybody to bring flowers",
  ],
  [
    "C16",
    "They made me a hero",
    "“",
    ",” said Rusty.",
    "needed>wanted",
    "made me a hero>turned me into a hero,needed one>had to have one",
  ],
  [
    "C18",
    "He taught me",
    "“",
    ",” she said of Rocky.",
    "everything>all",
    "everything I know about courage>all that I know of being brave",
  ],
];

/** Twelve claims of the story in the words of the story file, with sentences of our own around them. */
export function storyPassages(): Passage[] {
  const story = readStories(join(ROOT, "public/stories")).find(({ story: { id } }) => id === STORY_ID)?.story;
  return PASSAGES.map(([claimId, begins, before, after, once, several]) => {
    const quotes = story?.claims.find(({ id }) => id === claimId)?.quotes ?? [];
    const quote = quotes.find(({ exact }) => exact.startsWith(begins))?.exact;
    if (quote === undefined) throw new Error(`${claimId}: no quote begins with "${begins}".`);
    return { claimId, before, quote, after, once: reworded(quote, once), several: reworded(quote, several) };
  });
}

/** Changes of the form `old>new,old>new`. Throws where an old word is not there. */
function reworded(quote: string, changes: string): string {
  return changes.split(",").reduce((text, change) => {
    const [old = "", fresh = ""] = change.split(">");
    if (!text.includes(old)) throw new Error(`"${quote}" does not hold "${old}".`);
    return text.replace(old, fresh);
  }, quote);
}
