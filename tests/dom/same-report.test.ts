// @vitest-environment jsdom
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { PageBlock } from "../../lib/dom/read/page-block";
import { PageText } from "../../lib/dom/read/page-text";
import { toRange } from "../../lib/dom/read/to-range";
import { compileStory } from "../../lib/match/compile/compile-story";
import { StoryReader } from "../../lib/match/read-story";
import type { StoryReading } from "../../lib/match/story-reading";
import { reportStory } from "../../lib/report/frame-report";
import type { StoryReport } from "../../lib/report/types";
import { parseStory } from "../../lib/story/parse";
import { rightStory } from "../unit/right-story";
import { giveBoxesASize, run } from "./layout";

const LEFT = [
  "She left the light burning and walked away from the tower.",
  "The keeper abandoned her lamp in the storm.",
  "That night she left the lamp and went down to the boats.",
  "Ann Keeper walked out on the light.",
  "She deserted the lighthouse when the ships needed her.",
  "The light was left alone because she had gone.",
  "She turned her back on the lamp that night.",
  "Nobody kept the light: she had left it.",
];
const WROTE = [
  "She wrote a letter to the drowned sailors.",
  "In a letter she asked the sailors to forgive her.",
  "Her letter to the dead men was found in the tower.",
  "She left a letter that named every sailor.",
  "The sailors got a letter they could never read.",
  "A letter in her hand asks the drowned for pardon.",
  "She put her guilt into a letter to the crew.",
  "To the lost crew she wrote one last letter.",
];

const reader = storyReader();

function storyReader(): StoryReader {
  const file = rightStory();
  const [left, built] = file.claims;
  const claims = [
    { ...left, wordings: { en: LEFT } },
    { ...left, id: "C02", key: "letter", notThis: {}, quotes: [], wordings: { en: WROTE } },
    { ...built },
  ];
  const { story, problems } = parseStory({ ...file, claims }, "lighthouse.json");
  const model = story && compileStory(story, "en");
  if (!model) throw new Error(problems.join("\n"));
  return new StoryReader(model);
}

const PARAGRAPHS = [
  "In her final interview Ann Keeper told it at last.",
  "“She left the light burning and walked away from the tower,” it\u00adself says the log.",
  "Then, in a letter, she asked the sailors to forgive her. Nobody answered.",
  "Ann Keeper said: “The keeper abandoned her lamp in the storm.” It was late.",
  "The wind fell.\nThe boats came home.",
  "Her letter to the dead men was found in\u00a0the tower, and Ann Keeper wept.",
];

interface Result {
  readonly report: StoryReport | undefined;
  readonly reading: StoryReading;
  readonly blocks: readonly PageBlock[];
}

function readPage(): Result {
  const text = new PageText(document, () => undefined);
  run(text.readAll());
  const reading = run(reader.read(text.blocks, document.title));
  return { report: reportStory(reader.model, reading, text.blocks)?.report, reading, blocks: text.blocks };
}

/** A page out of some of the paragraphs. */
const page = fc.shuffledSubarray(PARAGRAPHS, { minLength: 5 });

type Change =
  | { readonly kind: "split"; readonly node: number; readonly at: number }
  | { readonly kind: "wrap"; readonly node: number; readonly tag: string }
  | { readonly kind: "merge" }
  | { readonly kind: "empty"; readonly node: number }
  | { readonly kind: "comment"; readonly node: number };

const number = fc.nat(200);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant("split" as const), node: number, at: number }),
  fc.record({
    kind: fc.constant("wrap" as const),
    node: number,
    tag: fc.constantFrom("span", "b", "em", "mark", "q", "custom-word"),
  }),
  fc.constant({ kind: "merge" as const }),
  fc.record({ kind: fc.constant("empty" as const), node: number }),
  fc.record({ kind: fc.constant("comment" as const), node: number }),
);

/** Changes how the text is cut into nodes, and no letter of it. */
function make(one: Change): void {
  if (one.kind === "merge") {
    document.body.normalize();
    return;
  }
  const nodes = textNodes(document.body);
  const node = nodes[one.node % nodes.length];
  if (!node) return;
  switch (one.kind) {
    case "split":
      node.splitText(one.at % (node.length + 1));
      return;
    case "wrap": {
      const around = document.createElement(one.tag);
      node.replaceWith(around);
      around.append(node);
      return;
    }
    case "empty":
      node.before("");
      return;
    case "comment":
      node.after(document.createComment(" She left the light. "));
      return;
    default:
      one satisfies never;
  }
}

function textNodes(root: Node): Text[] {
  return [...root.childNodes].flatMap((node) => (node instanceof Text ? [node] : textNodes(node)));
}

function show(paragraphs: readonly string[]): void {
  document.body.replaceChildren(
    ...paragraphs.map((text) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = text;
      return paragraph;
    }),
  );
}

/** As a reader sees it: what a report says, too. */
const asSeen = (text: string) =>
  text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();

beforeAll(giveBoxesASize);

describe("the report of a page", () => {
  it("is the same at each reading, however the text is cut into nodes", () => {
    let stories = 0;
    fc.assert(
      fc.property(page, fc.array(change, { maxLength: 25 }), (paragraphs, changes) => {
        show(paragraphs);
        const { report } = readPage();
        expect(readPage().report).toEqual(report);
        changes.forEach(make);
        expect(readPage().report).toEqual(report);
        if (report?.level === "story") stories++;
      }),
      { numRuns: 30 },
    );
    expect(stories).toBeGreaterThan(15);
  }, 60_000);

  it("says exactly the words that its marks' ranges hold", () => {
    let ranges = 0;
    fc.assert(
      fc.property(page, fc.array(change, { maxLength: 25 }), (paragraphs, changes) => {
        show(paragraphs);
        changes.forEach(make);
        const { report, reading, blocks } = readPage();
        const disputed = reading.marks.filter(
          ({ claim }) => reader.model.claims[claim]?.verdict !== "correct",
        );
        expect(disputed.length).toBe(report?.annotations.length ?? 0);
        disputed.forEach(({ parts }, index) => {
          const words = parts.map((part) => {
            const block = blocks[part.block];
            return asSeen((block && toRange(block, part)?.toString()) ?? "no range");
          });
          ranges += words.length;
          expect(words.join(" ")).toBe(report?.annotations[index]?.exact);
        });
      }),
      { numRuns: 30 },
    );
    expect(ranges).toBeGreaterThan(30);
  }, 60_000);
});
