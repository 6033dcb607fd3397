import { expect, it } from "vitest";
import { NameIndex } from "../../lib/match/blocks/names";
import { passages } from "../../lib/match/blocks/passages";
import { readBlock } from "../../lib/match/blocks/read-block";
import { ownShare } from "../../lib/match/evidence/own-share";
import type { Language } from "../../lib/text/languages";
import { blocksOf } from "./text-blocks";

const names = new NameIndex({ entities: [], tags: {}, pronouns: [] });

/** The share where each sentence of the lines states a claim of its own. */
function shareOf(lines: readonly string[], language: Language = "en"): number {
  const blocks = blocksOf(lines);
  const [passage] = passages(
    blocks,
    blocks.map((block) => readBlock(block, language, names)),
  );
  if (!passage) throw new Error("No passage.");
  const sightings = [...passage.sentences.keys()].map((claim) => ({
    claim,
    sentence: claim,
    likelihood: 0.6,
  }));
  return ownShare(sightings, passage, blocks, language);
}

it("is all of it where who writes tells of himself", () => {
  expect(shareOf(["I was not with him that night.", "The phone rang and I fell on my knees."])).toBe(1);
  expect(shareOf(["Ich war in jener Nacht nicht bei ihm."], "de")).toBe(1);
  expect(shareOf(["Długo myślałam, że go zawiodłam tamtej nocy."], "pl")).toBe(1);
});

it("is nothing of what another is told or quoted to have said", () => {
  expect(
    shareOf(["She was not with him that night, I read.", "They say his mother never got over it."]),
  ).toBe(0);
  expect(shareOf(["“I was not with him,” said the woman in the chair."])).toBe(0);
  expect(shareOf(["“I was not with him. I have never told that before.” A pause."])).toBe(0);
  expect(shareOf(["Ten problem był z nami od lat."], "pl")).toBe(0);
});

it("is a part where both stand in a text", () => {
  expect(shareOf(["She was not with him that night.", "I was at work when my own boy went."])).toBe(0.5);
});

it("counts a claim where it is clearest, and what is hardly stated not at all", () => {
  const blocks = blocksOf(["I was away.", "She was away that night."]);
  const [passage] = passages(
    blocks,
    blocks.map((block) => readBlock(block, "en", names)),
  );
  const seen = (sentence: number, likelihood: number, claim = 0) => ({ claim, sentence, likelihood });
  const share = (...sightings: ReturnType<typeof seen>[]) =>
    passage && ownShare(sightings, passage, blocks, "en");
  expect(share(seen(0, 0.3), seen(1, 0.8))).toBe(0);
  expect(share(seen(1, 0.3), seen(0, 0.8))).toBe(1);
  expect(share(seen(0, 0.12), seen(1, 0.8, 1))).toBe(0);
  expect(share()).toBe(0);
});
