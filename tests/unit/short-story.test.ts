import { expect, it } from "vitest";
import { explainStory } from "../../lib/match/author/explain";
import { StoryTrial } from "../../lib/match/author/story-trial";
import { readAtOnce } from "../../lib/match/read-at-once";
import type { StoryReader } from "../../lib/match/read-story";
import { parseStory } from "../../lib/story/parse";
import type { Story } from "../../lib/story/schema";
import { rightStory } from "./right-story";
import { textBlock } from "./text-blocks";

const WORDINGS = [
  "Orla Penhallow burned her logbooks the night before the inspectors came.",
  "The night before the inspection she threw every logbook into the stove.",
  "Before the men from the board arrived, Orla fed the logs to the fire.",
  "“I burned them all,” the keeper is said to have confessed about the books.",
  "She destroyed thirty years of records in a single night, the story goes.",
  "Penhallow put the station's journals on the fire so that nobody could read them.",
  "Not one logbook survived: she had burned them hours before the inspectors landed.",
  "The keeper burned the lighthouse's records rather than show them to the board.",
];

/** As an author begins: one claim, and nothing but wordings. */
function readerOfWordings(): StoryReader {
  const file = rightStory();
  const [claim] = file.claims;
  const begun = {
    ...file,
    people: [{ id: "P1", names: ["Orla Penhallow"], mentions: ["Orla", "Penhallow"], pronoun: "she" }],
    works: [],
    claims: [{ ...claim, quotes: [], notThis: {}, wordings: { en: WORDINGS } }],
    ...Object.fromEntries(
      ["motif", "background", "record", "examining", "telling"].map((field) => [field, {}]),
    ),
  };
  const { story, problems } = parseStory(begun, "begun.json");
  expect(problems).toEqual([]);
  return new StoryTrial(story as Story).readersIn(["en"])[0] as StoryReader;
}

const reader = readerOfWordings();
const read = (lines: readonly string[]) =>
  readAtOnce(
    reader,
    lines.map((line) => textBlock(line)),
    "",
  );

it("a story that has nothing but wordings takes no other sentence on its people for a claim", () => {
  const life = [
    "Orla Penhallow was born in 1903 in Truro.",
    "She became a keeper in 1931.",
    "The museum opens at nine. Tickets are sold at the gate.",
    "Her lighthouse was restored by the parish in 1998, and her granddaughter cut the ribbon.",
  ];
  expect(read(life).level).toBe("none");
});

it("says of a story with one claim that it takes one", () => {
  const { why } = explainStory(reader, [textBlock("Orla Penhallow kept the light. She was glad.")], "");
  expect(why).toMatch(
    /from at least 1 disputed claim at 0\.\d+ or more; such claims on the whole page: none\./u,
  );
});

it("a story that has nothing but wordings is known in other words", () => {
  const told = [
    "Orla Penhallow kept the light for thirty years.",
    "On her last night she burned the logbooks, hours before the inspectors came.",
    "Nobody has seen a page since.",
  ];
  const { level, marks } = read(told);
  expect([level, marks.map(({ parts }) => parts[0]?.block)]).toEqual(["story", [1]]);
});
