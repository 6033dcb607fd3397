import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NameIndex } from "../../lib/match/blocks/names";
import { type Passage, passages } from "../../lib/match/blocks/passages";
import { readBlock } from "../../lib/match/blocks/read-block";
import type { TextBlock } from "../../lib/match/blocks/text-block";
import { unitsFrom } from "../../lib/match/blocks/units";
import { textBlock } from "./text-blocks";

const names = new NameIndex({ entities: [], tags: {}, pronouns: [] });

const PARAGRAPHS = 1;
const block = (text: string, row = PARAGRAPHS, more: Partial<TextBlock> = {}): TextBlock =>
  textBlock(text, { row, ...more });

function read(blocks: readonly TextBlock[]): Passage {
  const [passage] = passages(
    blocks,
    blocks.map((one) => readBlock(one, "en", names)),
  );
  if (!passage) throw new Error("There is no passage.");
  return passage;
}

/** The stretches that may state a claim, as text; `|` between parts. */
function stretches(blocks: readonly TextBlock[]): string[] {
  const { sentences } = read(blocks);
  return sentences.flatMap((_, number) =>
    unitsFrom(sentences, number).map(({ parts }) =>
      parts.map(({ block, start, end }) => blocks[block]?.text.slice(start, end)).join("|"),
    ),
  );
}

const HALVES = ["She kept the letters in a box", "under the bed for forty years. Nobody knew."] as const;
const WHOLE = `${HALVES[0]}|under the bed for forty years.`;
const [one, other] = HALVES.map((half) => block(half)) as [TextBlock, TextBlock];

describe("a sentence that a border cuts in two", () => {
  it("is read whole: neither half states anything by itself", () => {
    expect(stretches([one, other])).toEqual([WHOLE, `${WHOLE} Nobody knew.`]);
  });

  it("is lines of a caption where none begins or ends as sentences do", () => {
    const lines = ["she kept the letters in a box", "they lay there for forty years"].map((line) =>
      block(line),
    );
    expect(stretches(lines)).toContain("they lay there for forty years");
  });
});

describe("a sentence goes on behind what interrupts it", () => {
  it.each([
    ["an advert", [block("Advertisement", 2)]],
    ["a caption", [block("The house as it was in 1978, two years before the fire", 3)]],
    ["a box with links", [block("Read more", 4), block("Ten letters nobody sent", 5, { linked: true })]],
    ["a post between", [block("Buy one now and get", 6, { passage: 9 })]],
  ])("%s", (_name, between) => {
    const found = stretches([one, ...between, other]);
    expect(found).toContain(WHOLE);
    for (const { text } of between)
      expect(found.filter((stretch) => stretch.includes(text) && stretch.includes("|"))).toEqual([]);
  });

  it("where a quotation is open, with a capital too", () => {
    const quoted = [
      block("“He taught me everything"),
      block("Advertisement", 2),
      block("I know today,” she said."),
    ];
    expect(stretches(quoted)).toContain("“He taught me everything|I know today,” she said.");
  });

  it("where a quotation is open at the end of a sentence", () => {
    const quoted = [
      block("“They did not tell my story."),
      block("Advertisement", 2),
      block("They did not tell his.”"),
    ];
    expect(stretches(quoted)).toContain("“They did not tell my story.|They did not tell his.”");
  });

  it("again and again", () => {
    const parts = ["She kept all of the letters", "in a box of tin", "under the bed."].map((part) =>
      block(part),
    );
    const found = stretches(parts.flatMap((part) => [part, block("Advertisement", 2)]));
    expect(found).toContain("She kept all of the letters|in a box of tin|under the bed.");
  });
});

describe("what does not belong together stays apart", () => {
  const advert = block("Advertisement", 2);
  it.each([
    ["a sentence that has ended", [block("She kept the letters in a box."), advert, other]],
    ["a new sentence", [one, advert, block("Under the bed there were more of them.")]],
    ["another column", [one, advert, block(HALVES[1], 7)]],
    ["a long text between", [one, block("One two three four five six. ".repeat(20), 2), other]],
    ["a heading between", [one, block("The letters", 8, { kind: "heading" }), other]],
    ["links", [block(HALVES[0], PARAGRAPHS, { linked: true }), advert, other]],
    ["two posts", [one, block("Advertisement", 2), block(HALVES[1], PARAGRAPHS, { passage: 9 })]],
  ])("%s", (_name, blocks) => {
    const [first, , last] = blocks as [TextBlock, TextBlock, TextBlock];
    const joined = stretches(blocks).filter(
      (stretch) => stretch.includes(first.text.slice(0, 20)) && stretch.includes(last.text.slice(0, 20)),
    );
    expect(joined).toEqual([]);
  });
});

it("no sentence is lost or read twice, and none is split from its own paragraph", () => {
  const texts = fc.constantFrom(
    ...HALVES,
    "Advertisement",
    "“He said",
    "I know.”",
    "",
    "One. Two three. four",
  );
  const blocks = fc.array(
    fc.record({ text: texts, row: fc.nat(2), passage: fc.nat(1), linked: fc.boolean() }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(blocks, (given) => {
      const all = given.map(({ text, row, ...more }) => block(text, row, more));
      const reads = all.map((one) => readBlock(one, "en", names));
      const found = passages(all, reads).flatMap(({ sentences }) => sentences);
      const key = (number: number, start: number) => `${number}:${start}`;
      expect(found.map(({ block, sentence }) => key(block, sentence.start)).sort()).toEqual(
        reads.flatMap(({ sentences }, number) => sentences.map(({ start }) => key(number, start))).sort(),
      );
      found.forEach(({ block, sentence }, at) => {
        const before = found[at - 1];
        if (sentence.start > 0 && reads[block]?.sentences[0] !== sentence) expect(before?.block).toBe(block);
      });
    }),
  );
});
