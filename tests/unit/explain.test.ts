import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Explanation } from "../../lib/match/author/explain";
import { StoryTrial } from "../../lib/match/author/story-trial";
import { tooLittle } from "../../lib/match/author/too-little";
import type { Demand } from "../../lib/match/evidence/evidence";
import { parseStory, parseStoryText } from "../../lib/story/parse";
import type { Story } from "../../lib/story/schema";
import { rightStory } from "./right-story";
import { blocksOf } from "./text-blocks";

const FILE = join(import.meta.dirname, "../../public/stories/example-hester-quillane.json");
const story = parseStoryText(readFileSync(FILE, "utf8"), "").story as Story;
const trial = new StoryTrial(story);

/** Why nothing would be marked in these lines. */
const why = (...lines: string[]) => trial.explain(blocksOf(lines), "")?.why;

it("says that the different claims are too few where the evidence would do", () => {
  expect(
    why(
      "Hester Quillane sang on The Lantern Hour for twelve years. This is the truth behind it, and what nobody knew.",
      "She never wrote “Harbour Light”: the song was stolen from a dying sailor, and she signed her own name under it.",
      "After that she lived all alone in an old lighthouse for the rest of her life, and sang to the boats at night.",
    ),
  ).toMatch(
    /^Only 2 of the 3 different claims that are needed stand together: the whole page has C02, C05 at 0\.15 or more\. The evidence itself would do \(\d{3} %\)\.$/u,
  );
});

it("tells words of the record apart from words of checking", () => {
  const life = [
    "Hester Quillane was born in Port Merrin and wrote songs for the station, as the station log of 1951 has it.",
    "Hester Quillane entered “Harbour Light” in the Copyright Register, and the Port Merrin Gazette printed it in 1963.",
    "A museum has kept her recorded interviews since 1998, and the programme notes that she wrote by hand.",
  ];
  expect(why(...life)).toMatch(
    /^The text has words that only the record has \(.*Copyright Register.*Port Merrin Gazette.*\), and its sentences rather/u,
  );
  expect(why(...life, "This rumour is a hoax, and a fact-check has debunked it.")).toMatch(
    /^The text examines the story \(.*hoax.*\), and has words that only the record has \(.*Port Merrin Gazette.*\)\.$/u,
  );
});

const SONG =
  "She never wrote “Harbour Light”: the song was stolen from a dying sailor, and she signed her own name under it.";
const ALONE =
  "After that she lived all alone in an old lighthouse for the rest of her life, and sang to the boats at night.";
const HESTER = "Hester Quillane sang on The Lantern Hour for twelve years.";
const BOATS = Array<string>(300).fill("The boat came home.");

it("names the claims that stand on a page with too little evidence, and what makes it need more, nothing else", () => {
  const doubted = why(HESTER, SONG);
  expect(doubted).toMatch(
    /^Too little of the story stands together: \d\d % of the evidence needed\. It takes .+ such claims on the whole page: C02\. More is asked than of a short text that clearly tells, since it hardly sounds as if it told the story \(without that 1\d\d %\)\. If it does tell the story, add sentences like its own to “telling”\.$/u,
  );
  expect(why(`${HESTER} She was glad.`)).toMatch(/such claims on the whole page: none\.$/u);
  expect(why(HESTER, SONG, ...BOATS)).toMatch(/since it names the people in one place only \(without that/u);
  expect(why("Hester sang.", SONG, ...BOATS.slice(270))).toContain("by a short name in passing, or says “I”");
  const often = BOATS.map((line, at) => (at % 50 === 0 ? "Hester Quillane smiled." : line));
  expect(why(HESTER, SONG, ...often)).toMatch(
    /since it is long \(\d{3} sentences near the names\) \(without/u,
  );
  const marlow = ["There came Marlow.", `There was Marlow. ${SONG}`, `And there was Marlow. ${ALONE}`];
  expect(why(HESTER, ...marlow)).toMatch(
    /, and since nearly all is told after somebody else's name \(without .+ are not the story's: Marlow\.$/u,
  );
  expect(why("# There was Marlow", HESTER, ...marlow)).toContain(
    "nearly all is told after somebody else's name, which the title or a heading has, too (without",
  );
});

it("says that more is asked where others on the page examine the story", () => {
  const { reading } = trial.explain(blocksOf([HESTER, SONG]), "") as Explanation;
  const about = { fewestClaims: 3, near: [], others: [], language: "en" } as const;
  const disputed = { ...reading, demand: { ...(reading.demand as Demand), stance: -3 }, isDisputed: true };
  expect(tooLittle({ ...about, reading: disputed })).toMatch(
    /clearly tells, since other texts on the page examine the story \(without that 1\d\d %\)\.$/u,
  );
  expect(tooLittle({ ...about, reading: { ...disputed, isDisputed: false } })).not.toContain("More is asked");
});

/** What would be said of others' names in a German text. */
function inGerman(lines: readonly string[]): string | null | undefined {
  const file = rightStory();
  const [claim, ...others] = file.claims;
  const wordings = Array.from({ length: 8 }, (_, at) => `Sie verließ den Leuchtturm am Tag ${at}.`);
  const claims = [{ ...claim, notThis: {}, wordings: { de: wordings } }, ...others];
  const { story } = parseStory({ ...file, claims, motif: {}, examining: {}, telling: {} }, "");
  return new StoryTrial(story as Story).explain(blocksOf(lines), "")?.why;
}

it("writes others' names as the page does, in German as words with a capital, and none that stand in small letters too", () => {
  const found = inGerman([
    "Ann Keeper war früher Scharfschütze, sagte Jörg, und Tattoos hatte Ann Keeper auch.",
    "Niemand war so gut wie Scharfschütze Ann Keeper, sagte Jörg, und niemand sah Tattoos, meinte Ehrlich.",
    "Ihr Mann hieß Scharfschütze, sagte Jörg zu Ehrlich, wegen Tattoos, und zu Ehrlich war Ann Keeper gut.",
    "# ehrlich",
    "Sie verließ den Turm, sagte Jörg.",
  ]);
  expect(found).toMatch(
    / Words with a capital that come back and are not the story's: Scharfschütze, Jörg, Tattoos\.$/u,
  );
});
