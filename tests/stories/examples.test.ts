import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { StoryTrial } from "../../lib/match/author/story-trial";
import type { TextBlock } from "../../lib/match/blocks/text-block";
import { parseStoryText } from "../../lib/story/parse";
import type { Story } from "../../lib/story/schema";
import { examplePage } from "../unit/example-page";
import { blocksOf } from "../unit/text-blocks";

/** Stories written by docs/stories.md alone, on pages whose words were chosen without the wordings at hand. */
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

function story(id: string): Story {
  const { story, problems } = parseStoryText(read(`public/stories/${id}.json`), id);
  expect(problems).toEqual([]);
  return story as Story;
}

describe.each([
  ["example-hester-quillane", "quillane", ["obituary", "check", "namesake"]],
  ["example-eladio-tresmares", "tresmares", ["cronica", "verificacion"]],
])("%s", (id, pages, others) => {
  const example = story(id);
  const trial = new StoryTrial(example);
  const explain = (name: string) => {
    const { blocks, title } = examplePage(`${pages}-${name}`);
    return trial.explain(blocks, title);
  };

  it("says everywhere that it is invented, on addresses reserved for examples", () => {
    expect(example.example).toBe(true);
    for (const text of Object.values(example.title))
      expect(text).toMatch(/^(?:Example|Ejemplo): .*(?:invented|inventado)/u);
    for (const { note } of example.claims)
      for (const text of Object.values(note)) expect(text).toMatch(/invent/u);
    for (const { url } of example.sources)
      expect(new URL(url).hostname).toMatch(/(?:^|\.)example\.(?:com|net|org)$/u);
  });

  it("is recognised, with each claim once", () => {
    const explanation = explain("viral");
    expect(explanation?.reading.level).toBe("story");
    expect(explanation?.why).toBeNull();
    const marked = explanation?.claims.filter(({ marks }) => marks.length > 0) ?? [];
    expect(marked.map(({ marks }) => marks.length)).toEqual(marked.map(() => 1));
    expect(marked.map(({ id: claim }) => claim)).toEqual(
      expect.arrayContaining(
        example.claims.filter(({ verdict }) => verdict !== "correct").map((claim) => claim.id),
      ),
    );
  });

  it.each(others)("marks nothing in a text that does not tell it: %s", (name) => {
    const explanation = explain(name);
    expect(explanation?.reading).toMatchObject({ level: "none", marks: [] });
    expect(explanation?.why).toMatch(/\.$/u);
  });

  it("is recognised in the same way without any examining or telling sentences", () => {
    const bare = new StoryTrial({ ...example, examining: {}, telling: {} });
    const { blocks, title } = examplePage(`${pages}-viral`);
    const long = [...blocks, ...Array.from({ length: 40 }, () => ({ ...(blocks[1] as TextBlock) }))];
    expect(bare.explain(long, title)?.reading.level).toBe("story");
  });
});

const quillane = new StoryTrial(story("example-hester-quillane"));

it("an explanation says why nothing is marked, and what came nearest", () => {
  const why = (name: string) => {
    const { blocks, title } = examplePage(name);
    return quillane.explain(blocks, title);
  };
  expect(why("quillane-check")?.why).toMatch(/examines the story \(.*no evidence/u);
  expect(why("quillane-namesake")?.why).toMatch(/somebody else: its pronouns/u);
  expect(why("tresmares-viral")?.why).toMatch(/No name/u);
  const nearest = why("quillane-namesake")?.claims[4]?.nearest;
  expect(nearest?.text).toMatch(/^In his last years Babbage lived alone in a lighthouse\./);
  expect(nearest?.likelihood).toBeGreaterThan(0.5);
});

it.each([
  ["Hester Babbage swam. Hester Babbage won. She was glad.", "another surname follows “hester”."],
  [
    "Hester Quillane, no relation to the singer, is a dentist. She is glad.",
    "says that they are not related.",
  ],
  [
    "# There was Marlow\nPym saw Marlow. Hester Quillane sang. She left with Marlow. All saw Marlow and heard Marlow.",
    "another name stands there far more often.",
  ],
  [
    "Hester Quillane sang. There was Marlow, and Pym saw Marlow. She left with Marlow.\nThe archive has no record of Marlow, and no evidence was found. The register names Marlow, and no source says so. The quotation is a hoax, fabricated by a website.",
    "the text does not clearly tell.",
  ],
  ["The Lantern Lady was late. The bus had gone.", "No name of the story's people or works stands here."],
  ["Hester Quillane sang of the sea. She was glad.", "such claims on the whole page: none."],
  ["Hester Quillane won. She sang.", "such claims on the whole page: none."],
  [
    "Hester Quillane sang. She saw Marlow. She left Marlow. Then came Marlow. She never wrote “Harbour Light”: the song was stolen from a dying sailor, and she signed her own name under it.",
    "Names that come back and are not the story's: Marlow.",
  ],
])("an explanation says whom a text is about: %s", (text, why) => {
  expect(quillane.explain(blocksOf(text.split("\n")), "")?.why?.endsWith(why)).toBe(true);
});

it("a page on which the gate finds no name is told as one that is not looked at", () => {
  const { blocks, title } = examplePage("quillane-viral");
  const careless = blocks.map((block) => ({
    ...block,
    text: block.text.replace(
      /Hester|Quillane|Lantern|Hour|Harbour|Light|Keeper/gu,
      (name) => `So ${name.toLowerCase()}`,
    ),
  }));
  const { reading, why, claims } = quillane.explain(careless, "") ?? {};
  expect(quillane.explain(blocks, title)?.why).toBeNull();
  expect(reading?.level).toBe("none");
  expect(why).toMatch(/would not look at this page/u);
  expect(claims?.flatMap(({ marks }) => marks)).toEqual([]);
});
