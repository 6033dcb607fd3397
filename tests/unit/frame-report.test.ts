import { expect, it } from "vitest";
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
  return reportStory(model, { ...NOTHING, level: "story", marks }, blocks)?.annotations[0];
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
