import { expect, it } from "vitest";
import { NetworkScorer } from "../../lib/match/claims/network-scorer";
import { compileNetwork } from "../../lib/match/compile/compile-network";
import type { Example } from "../../lib/match/compile/linear";
import { placesIn } from "../../lib/match/compile/places";
import { joinSorted, SortedWords } from "../../lib/match/model/sorted-words";
import type { StoryModel } from "../../lib/match/types";

const STEMS = ["bell", "by", "door", "his", "lamp", "not", "river", "side", "stood"];
const CLASSES = 3;
const numbers = (text: string) => text.split(" ").map((stem) => STEMS.indexOf(stem));
const sentences = (label: number, ...texts: string[]): Example[] =>
  texts.flatMap((text) => Array<Example>(8).fill({ labels: [label], features: numbers(text) }));

/** Two claims and none, in which the same words stand in another order, or one of them is missing. */
const EXAMPLES = [
  ...sentences(0, "not by his side", "stood not by his side", "not by his lamp"),
  ...sentences(1, "by his side not river", "his side by lamp not", "door by his side"),
  ...sentences(2, "bell river", "river stood lamp", "door bell not", "lamp by river"),
];
const model = {
  language: "en",
  claims: [0, 1].map((claim) => ({ id: `C${claim}`, verdict: "false" })),
  bias: [0, 0, 0],
  network: compileNetwork(EXAMPLES, STEMS.length, CLASSES),
} as unknown as StoryModel;
const scorer = new NetworkScorer(model, new SortedWords(joinSorted(STEMS)));

/** Of claims that the linear classifier finds as likely as each other. */
function revised(text: string, likelihood = 0.4): number[] {
  const scores = [0, 1].map((claim) => ({ claim, likelihood }));
  return scorer.revise(text.split(" "), scores).map((score) => score.likelihood);
}

it("knows by their order what the same words state", () => {
  const [first = 0, second = 1] = revised("not by his side");
  expect(first).toBeGreaterThan(second);
  const [other = 1, one = 0] = revised("by his side not river");
  expect(one).toBeGreaterThan(other);
});

it("takes from what is likely by single words only, and adds to what it knows", () => {
  for (const likelihood of revised("bell river")) expect(likelihood).toBeLessThan(0.4);
  expect(revised("not by his side")[0]).toBeGreaterThan(0.4);
});

it("asks again only what is likely at all, and answers the same list once", () => {
  expect(revised("not by his side", 0.002)).toEqual([]);
  const scores = [{ claim: 0, likelihood: 0.4 }];
  expect(scorer.revise(["not", "by"], scores)).toBe(scorer.revise(["not", "by"], scores));
});

it("learns no pair across a word that it does not know", () => {
  const [bell, river] = [STEMS.indexOf("bell"), STEMS.indexOf("river")];
  const examples = (features: number[]) => Array<Example>(8).fill({ labels: [0], features });
  const pairsOf = (features: number[]) => compileNetwork(examples(features), STEMS.length, CLASSES).pairs;
  expect(pairsOf([bell, river])).not.toBe("");
  expect(pairsOf([bell, -1, river])).toBe("");
});

it("finds the same in a vocabulary that has other words, too", () => {
  const more = [...STEMS, "anchor", "harbour"].sort();
  const network = compileNetwork(EXAMPLES, STEMS.length, CLASSES, placesIn(STEMS, more));
  const larger = new NetworkScorer({ ...model, network }, new SortedWords(joinSorted(more)));
  const scores = [0, 1].map((claim) => ({ claim, likelihood: 0.4 }));
  for (const text of ["not by his side", "anchor by his side not harbour river"])
    expect(larger.revise(text.split(" "), scores)).toEqual(scorer.revise(text.split(" "), scores));
});

it("is the same from the same sentences, and says nothing of words it never saw", () => {
  expect(compileNetwork(EXAMPLES, STEMS.length, CLASSES)).toEqual(model.network);
  expect(revised("constructor __proto__ bell river")).toEqual(revised("bell river"));
});
