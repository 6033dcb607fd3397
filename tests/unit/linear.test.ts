import { expect, it } from "vitest";
import { trainLinear } from "../../lib/match/compile/linear";

const [FLOWER, STONE, CAT, DOG, BOTH] = [0, 1, 2, 3, 4];
const CLASSES = 3;

/** The likeliest class of one feature. */
function classOf(feature: number, examples: Parameters<typeof trainLinear>[0]): number {
  const { weights, bias } = trainLinear(examples, 5, CLASSES);
  const odds = Array.from(bias, (own, label) => own + (weights[feature * CLASSES + label] as number));
  return odds.indexOf(Math.max(...odds));
}

const CERTAIN = [
  { features: [FLOWER, BOTH], labels: [0] },
  { features: [STONE, BOTH], labels: [0] },
  { features: [CAT, BOTH], labels: [1] },
  { features: [DOG, BOTH], labels: [2] },
];

it("learns the one class of an example", () => {
  expect(classOf(FLOWER, CERTAIN)).toBe(0);
  expect(classOf(CAT, CERTAIN)).toBe(1);
});

it("of an example that is one of several classes, the one that others like it have", () => {
  const either = Array.from({ length: 20 }, () => ({ features: [CAT, BOTH], labels: [1, 2] }));
  const none = Array.from({ length: 20 }, () => ({ features: [CAT, BOTH], labels: [2] }));
  expect(classOf(CAT, [...CERTAIN, ...either])).toBe(1);
  expect(classOf(CAT, [...CERTAIN, ...none])).toBe(2);
});
