import { describe, expect, it } from "vitest";
import { NameIndex } from "../../lib/match/blocks/names";
import { passages } from "../../lib/match/blocks/passages";
import { readBlock } from "../../lib/match/blocks/read-block";
import { strangersShare } from "../../lib/match/evidence/strangers-share";
import { readStrangers } from "../../lib/match/naming/strangers";
import { atOnce } from "../../lib/match/read-at-once";
import type { Language } from "../../lib/text/languages";
import { blocksOf } from "./text-blocks";

const model = {
  entities: [
    { isPerson: true, full: ["ada quill"], mentions: ["ada", "her mother"] },
    { isPerson: false, full: ["film lantern"], mentions: ["lantern"] },
  ],
  tags: { ada: "@ada", lantern: "@lantern" },
  pronouns: [],
};
const index = new NameIndex(model);

/** The strangers of a text, and their share where each sentence with "claim" states a claim of its own. */
function read(lines: readonly string[], language: Language = "en") {
  const blocks = blocksOf(lines);
  const [passage] = passages(
    blocks,
    blocks.map((block) => readBlock(block, language, index)),
  );
  if (!passage) throw new Error("No passage.");
  const strangers = atOnce(readStrangers(language, new Set(["ada", "quill"]), passage, blocks));
  const stated = [...passage.sentences.entries()].filter(([, { block, sentence }]) =>
    blocks[block]?.text.slice(sentence.start, sentence.end).includes("claim"),
  );
  const sightings = stated.map(([sentence]) => ({ claim: sentence, sentence, likelihood: 0.6 }));
  return { ...strangers, share: atOnce(strangersShare(sightings, passage, strangers.sentences, model)) };
}

const OF_DAMAR = ["Everybody knew Damar.", "Damar laughed.", "Long after Damar left came a claim."];

describe("names of others", () => {
  it("are counted within sentences, and told by sentence where one comes back", () => {
    expect(read(OF_DAMAR)).toMatchObject({ most: 2, sentences: [0, 1, 2] });
    expect(read(["We met Damar.", "Damar laughed."])).toMatchObject({ most: 1, sentences: [] });
  });

  it("are the same in other cases", () => {
    const texts = ["Matka Damara Wrony mówi.", "O Wronie był film.", "Helena Wrona milczała, u Wronów."];
    expect(read(texts, "pl")).toMatchObject({ most: 4, sentences: [0, 1, 2] });
  });

  it("are no words that stand in small letters too", () => {
    expect(read(["It was Rain.", "Rain fell.", "Then Rain, and rain."]).most).toBe(0);
  });

  it("are in German no words with a determiner or a number before them", () => {
    const damar = ["Am Abend kam Damar.", "Damar blieb.", "Dann ging Damar."];
    expect(read(damar, "de")).toMatchObject({ most: 2, sentences: [0, 1, 2] });
    // A sign stands between.
    expect(read(["Für die Neuen: Damar sang.", ...damar], "de").sentences).toEqual([0, 1, 2, 3]);
    expect(read(["Das war die „Damar“.", ...damar], "de").sentences).toEqual([]);
    const counted = ["Es waren 60 Regen.", "Es blieben zwölf Regen.", "Einige Regen kamen."];
    for (const spoken of [
      "Da war der Regen.",
      "Da war ein kalter Regen.",
      "Da ging es zum Regen.",
      ...counted,
    ])
      expect(
        read([spoken, "Am Abend kam Regen.", "Regen blieb.", "Dann ging Regen."], "de").sentences,
      ).toEqual([]);
  });
});

describe("the share that may be told of somebody else", () => {
  it("is what comes after his name, with none of the story's people between", () => {
    expect(read(["Ada Quill had a son.", ...OF_DAMAR]).share).toBe(1);
    expect(read([...OF_DAMAR, "Ada Quill had a son.", "Then another claim."]).share).toBe(0.5);
    expect(read([...OF_DAMAR, "It was like Lantern for her mother.", "Then another claim."]).share).toBe(1);
  });

  it("is nothing where nobody else comes back", () => {
    expect(read(["We met Damar.", "Then a claim."]).share).toBe(0);
  });
});
