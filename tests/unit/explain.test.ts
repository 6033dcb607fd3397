import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { StoryTrial } from "../../lib/match/author/story-trial";
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
  ]);
  expect(found).toContain(
    " Words with a capital that come back and are not the story's: Scharfschütze, Jörg, Tattoos. ",
  );
});
