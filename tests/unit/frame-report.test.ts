import { expect, it } from "vitest";
import type { TextBlock } from "../../lib/match/blocks/text-block";
import { NOTHING } from "../../lib/match/story-reading";
import type { StoryModel } from "../../lib/match/types";
import { reportStory } from "../../lib/report/frame-report";
import { textBlock } from "./text-blocks";

const model = {
  storyId: "lake",
  language: "en",
  claims: [{ id: "C01", verdict: "false" }],
} as unknown as StoryModel;

/** The annotation of the words between the brackets. */
function annotationOf(text: string) {
  const start = text.indexOf("[");
  const end = text.indexOf("]") - 1;
  const parts = [{ block: 0, start, end }];
  const marks = [{ claim: 0, parts, likelihood: 1 }];
  const blocks = [textBlock(text.replace(/[[\]]/gu, ""))];
  return reportStory(model, { ...NOTHING, level: "story", marks }, blocks)?.report.annotations[0];
}

it("keeps what joins signs to one, and no other character that nobody sees", () => {
  const family = "👨\u200d👩\u200d👧";
  const text = `می\u200cخواهم [${family} le\u00adft\u200b \u202eit\ud800] ${family}`;
  expect(annotationOf(text)).toMatchObject({
    prefix: "می\u200cخواهم ",
    exact: `${family} left it`,
    suffix: ` ${family}`,
  });
});

it("cuts no character in half", () => {
  for (const [shift, length] of [
    ["", 32],
    ["a", 31],
  ] as const) {
    const smiles = "🙂".repeat(40);
    const { prefix, suffix } = annotationOf(`${smiles}${shift}[left it]${shift}${smiles}`) ?? {};
    for (const context of [prefix, suffix]) {
      expect(context?.isWellFormed()).toBe(true);
      expect(context).toHaveLength(length);
    }
  }
});

it("gives each annotation its mark, and cleans what a page has put into its words", () => {
  const mixed = {
    ...model,
    claims: [{ id: "T01", verdict: "correct" }, ...model.claims],
  } as unknown as StoryModel;
  const at = (start: number, end: number) => [{ block: 0, start, end }];
  const marks = [
    { claim: 0, parts: at(0, 3), likelihood: 1 },
    { claim: 1, parts: at(4, 8), likelihood: 1 },
  ];
  const reading = { ...NOTHING, level: "story" as const, marks, motif: ["broke her\u202e silence"] };
  const reported = reportStory(mixed, reading, [textBlock("The lake froze.")]);
  expect(reported).toMatchObject({
    marks: [marks[1]],
    isCut: false,
    report: {
      annotations: [{ claimId: "C01", exact: "lake" }],
      correct: [{ claimId: "T01", exact: "The" }],
      why: [
        { kind: "motif", text: "broke her silence" },
        { kind: "claim", text: "C01" },
      ],
    },
  });
  const many = { ...reading, marks: Array.from({ length: 401 }, () => marks[1] as (typeof marks)[0]) };
  const cut = reportStory(mixed, many, [textBlock("The lake froze.")]);
  expect(cut?.isCut).toBe(true);
  expect(cut?.marks).toHaveLength(400);
});

it("counts disputed marks alone against the limit, and tells what it found beyond it", () => {
  const claims = [
    { id: "T01", verdict: "correct" },
    { id: "C01", verdict: "false" },
    { id: "C02", verdict: "false" },
    { id: "T02", verdict: "correct" },
    { id: "C03", verdict: "false" },
  ];
  const mixed = { ...model, claims } as unknown as StoryModel;
  const parts = [{ block: 0, start: 4, end: 8 }];
  const of = (claim: number, count: number) =>
    Array.from({ length: count }, () => ({ claim, parts, likelihood: 1 }));
  const read = (marks: ReturnType<typeof of>) =>
    reportStory(mixed, { ...NOTHING, level: "story", marks }, [textBlock("The lake froze.")]);
  const whole = read([...of(0, 10), ...of(1, 400)]);
  expect(whole).toMatchObject({ isCut: false, report: { notFound: ["C02", "C03"] } });
  expect(whole?.marks).toHaveLength(400);
  const cut = read([...of(0, 10), ...of(1, 402), ...of(2, 1), ...of(3, 1)]);
  expect(cut?.marks).toHaveLength(400);
  expect(cut).toMatchObject({
    isCut: true,
    report: {
      correct: [{ claimId: "T01" }, { claimId: "T02" }],
      notFound: ["C03"],
      why: [
        { kind: "claim", text: "C01" },
        { kind: "claim", text: "C02" },
      ],
    },
  });
});

it("keeps the ids of places that are still there", () => {
  type Known = NonNullable<Parameters<typeof reportStory>[3]>;
  const read = (blocks: readonly TextBlock[], before?: Known): Known => {
    const marks = blocks.map(({ text }, block) => ({
      claim: 0,
      parts: [{ block, start: 0, end: text.length }],
      likelihood: 1,
    }));
    const reported = reportStory(model, { ...NOTHING, level: "story", marks }, blocks, before);
    if (!reported) throw new Error("no story");
    return { ...reported, blocks };
  };
  const idsOf = ({ report }: Known) => report.annotations.map(({ id }) => id.replace("lake:C01:", ""));
  const lines = ["The lake froze.", "It thawed.", "It thawed."].map((line) => textBlock(line));
  const first = read(lines);
  expect(idsOf(first)).toEqual(["1", "2", "3"]);
  // The same words are put above, in a block of their own.
  const reposted = ["It rained.", "It thawed."].map((line) => textBlock(line));
  expect(idsOf(read([...reposted, ...lines], first))).toEqual(["4", "5", "1", "2", "3"]);
  // All was read anew: the words tell.
  const anew = ["It rained.", "The lake froze.", "It thawed."].map((line) => textBlock(line));
  expect(idsOf(read(anew, first))).toEqual(["4", "1", "2"]);
});
