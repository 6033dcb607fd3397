import fc from "fast-check";
import { expect, it } from "vitest";
import type { TextBlock } from "../../lib/match/blocks/text-block";
import { compileStory } from "../../lib/match/compile/compile-story";
import { nameTable } from "../../lib/match/compile/gate-names";
import { nameFinder } from "../../lib/match/gate/find-names";
import { StoryReader } from "../../lib/match/read-story";
import type { StoryReading } from "../../lib/match/story-reading";
import { reportStory } from "../../lib/report/frame-report";
import { parseStory } from "../../lib/story/parse";
import type { Story } from "../../lib/story/schema";
import { parseVoice, withVoices } from "../../lib/story/voices";
import { run } from "../dom/layout";
import { anyText } from "../unit/any-text";
import { oddStory, sentence } from "./any-story";
import { takeYourTime, tries } from "./effort";

takeYourTime();

/** Far below what chance gives (of 250, all and about 14): enough to see that the cases are not all alike. */
const fewest = { odd: 60, story: 3 };

/** Pages made of the story's own wordings, its names, odd words and any text. */
function pageOf(story: Story): fc.Arbitrary<TextBlock[]> {
  const wordings = story.claims.flatMap((claim) => claim.wordings.en ?? []);
  const telling = fc.constantFrom(
    ...wordings.map((wording) => `Ann Keeper said in her final interview: ${wording}`),
  );
  const block = fc.record({
    text: fc
      .array(fc.oneof({ weight: 3, arbitrary: telling }, { weight: 1, arbitrary: sentence }, anyText), {
        minLength: 1,
        maxLength: 4,
      })
      .map((texts) => texts.join(" ")),
    kind: fc.constantFrom("heading" as const, "text" as const),
    linked: fc.boolean(),
    row: fc.nat(2),
    passage: fc.constantFrom(0, 0, 0, 1),
    writer: fc.constantFrom("", "Ann", "Ben Lee", "Rusty"),
  });
  return fc.array(block, { minLength: 1, maxLength: 8 });
}

/** What any reading must keep, whatever the page and the story. */
function expectSound(reading: StoryReading, story: Story, blocks: readonly TextBlock[]): void {
  expect(Number.isFinite(reading.strength)).toBe(true);
  const taken: { block: number; start: number; end: number }[] = [];
  for (const { claim, likelihood, parts } of reading.marks) {
    expect(story.claims[claim]).toBeDefined();
    expect(likelihood).toBeGreaterThan(0);
    expect(likelihood).toBeLessThanOrEqual(1);
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) {
      const text = blocks[part.block]?.text ?? "";
      expect(part.start).toBeGreaterThanOrEqual(0);
      expect(part.end).toBeGreaterThan(part.start);
      expect(part.end).toBeLessThanOrEqual(text.length);
      const over = taken.filter(
        ({ block, start, end }) => block === part.block && start < part.end && part.start < end,
      );
      expect(over).toEqual([]);
      taken.push(part);
    }
  }
}

it("any right story can be matched with any page, twice with one result", () => {
  const seen = { right: 0, story: 0 };
  fc.assert(
    fc.property(
      oddStory
        .map((file) => parseStory(file, "odd.json").story)
        .filter((story) => story !== null)
        .chain((story) => fc.tuple(fc.constant(story), pageOf(story), anyText)),
      ([story, blocks, title]) => {
        seen.right++;
        const model = compileStory(story, "en");
        if (!model) throw new Error("a story with wordings gave no model");
        // As the page gets it: through the package, as JSON.
        const packed = JSON.parse(JSON.stringify(model)) as typeof model;
        const reader = new StoryReader(packed);
        const reading = run(reader.read(blocks, title));
        expectSound(reading, story, blocks);
        expect(run(reader.read(blocks, title))).toEqual(reading);
        expect(
          run(
            new StoryReader(model).read(
              blocks.map((block) => ({ ...block })),
              title,
            ),
          ),
        ).toEqual(reading);
        if (reading.level === "story") seen.story++;
        const report = reportStory(model, reading, blocks)?.report;
        for (const { exact } of report?.annotations ?? []) expect(exact).toBe(exact.trim());
      },
    ),
    tries(250),
  );
  expect(seen.right).toBeGreaterThan(fewest.odd);
  expect(seen.story).toBeGreaterThan(fewest.story);
});

it("any right story's names make a gate that reads any text", () => {
  fc.assert(
    fc.property(oddStory, anyText, (file, text) => {
      const { story } = parseStory(file, "odd.json");
      if (!story) return;
      const find = nameFinder(nameTable([story]).gate);
      expect(find(`${text} Ann Keeper ${text}`)).not.toEqual([]);
      find(text);
    }),
  );
});

it("any voice beside any right story gives sentences, or a story that can be compiled", () => {
  const ids = fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom("C01", "T01") },
    { weight: 1, arbitrary: fc.constantFrom("constructor", "__proto__") },
  );
  const lists = fc.dictionary(ids, fc.array(sentence));
  const labels = fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom("C01", "C01+C01", "no", "examining") },
    { weight: 1, arbitrary: fc.constantFrom("C01+T01", "", "constructor") },
  );
  const voice = fc.record({
    language: fc.constantFrom("en", "en", "en", "xx"),
    wordings: lists,
    notThis: lists,
    excerpts: fc.dictionary(labels, fc.array(sentence), { maxKeys: 2 }),
  });
  let merged = 0;
  fc.assert(
    fc.property(oddStory, fc.oneof({ weight: 4, arbitrary: voice }, fc.jsonValue()), (file, input) => {
      const { story } = parseStory(file, "odd.json");
      if (!story) return;
      const { voice, problems } = parseVoice(input, "voice.json", story);
      expect(voice === null).toBe(problems.length > 0);
      if (!voice) return;
      merged++;
      expect(compileStory(withVoices(story, [voice]), "en")).not.toBeNull();
    }),
    tries(300),
  );
  expect(merged).toBeGreaterThan(10);
});
