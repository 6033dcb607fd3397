import { describe, expect, it } from "vitest";
import { placeClaims, type ScoredUnit } from "../../lib/match/claims/place";
import { atOnce } from "../../lib/match/read-at-once";
import type { StoryModel } from "../../lib/match/types";

const FALSE = 0;
const TRUE = 1;
const OTHER = 2;
const model = {
  claims: [{ verdict: "false" }, { verdict: "correct" }, { verdict: "no-record" }],
} as unknown as StoryModel;

/** A stretch of the one paragraph and how likely it states which claim. */
function unit(start: number, end: number, claim: number, likelihood: number): ScoredUnit {
  const stems = Array.from({ length: Math.ceil((end - start) / 6) }, (_, index) => `w${index}`);
  return {
    unit: { stems, parts: [{ block: 0, start, end }], first: 0, last: 0 },
    scores: [{ claim, likelihood }],
  };
}

function inSentences({ unit, scores }: ScoredUnit, first: number, last: number): ScoredUnit {
  return { unit: { ...unit, first, last }, scores };
}

function placed(...units: ScoredUnit[]) {
  return placedAmong(60, ...units);
}

/** @param words in the whole text */
function placedAmong(words: number, ...units: ScoredUnit[]) {
  const marks = atOnce(placeClaims(units, model, words, (_, scores) => scores));
  return marks.map(({ claim, parts }) => [claim, parts[0]?.start, parts[0]?.end]);
}

it("a true fact keeps its words from a likelier disputed claim that takes them in", () => {
  expect(placed(unit(0, 90, FALSE, 0.99), unit(0, 40, TRUE, 0.6), unit(42, 90, FALSE, 0.9))).toEqual([
    [TRUE, 0, 40],
    [FALSE, 42, 90],
  ]);
});

it("a fact that is hardly stated keeps nothing from the claim", () => {
  expect(placed(unit(0, 90, FALSE, 0.99), unit(0, 40, TRUE, 0.2))).toEqual([[FALSE, 0, 90]]);
});

it("a claim takes in no neighbour that is half sure", () => {
  expect(placed(unit(0, 90, FALSE, 0.99), unit(0, 50, FALSE, 0.95), unit(52, 90, OTHER, 0.5))).toEqual([
    [FALSE, 0, 50],
    [OTHER, 52, 90],
  ]);
});

it("two claims side by side go before one that is likely of both their words", () => {
  expect(placed(unit(0, 90, FALSE, 0.9), unit(0, 50, OTHER, 0.7), unit(52, 90, OTHER, 0.8))).toEqual([
    [OTHER, 0, 90],
  ]);
});

it("what another mark leaves of a claim that is clearer elsewhere is chosen anew", () => {
  expect(placed(unit(0, 40, FALSE, 0.9), unit(100, 160, FALSE, 0.35), unit(100, 140, OTHER, 0.3))).toEqual([
    [FALSE, 0, 40],
    [OTHER, 100, 140],
  ]);
});

it("a fact keeps its words from two disputed claims too, however likely", () => {
  expect(placed(unit(0, 90, TRUE, 0.5), unit(0, 40, FALSE, 1), unit(42, 90, OTHER, 1))).toEqual([
    [TRUE, 0, 90],
  ]);
});

it("words that may state a fact are not marked for a disputed claim that is hardly likelier", () => {
  const both = (fact: number): ScoredUnit => {
    const { unit: own } = unit(0, 60, TRUE, fact);
    return {
      unit: own,
      scores: [
        { claim: TRUE, likelihood: fact },
        { claim: FALSE, likelihood: 0.3 },
      ],
    };
  };
  expect(placed(both(0.15))).toEqual([[TRUE, 0, 60]]);
  // Too faint to be told as confirmed.
  expect(placed(both(0.09))).toEqual([]);
  expect(placed(both(0.01))).toEqual([[FALSE, 0, 60]]);
});

it("few words are marked only where they are likelier", () => {
  expect(placed(unit(0, 42, FALSE, 0.22), unit(50, 110, OTHER, 0.22))).toEqual([[OTHER, 50, 110]]);
  expect(placed(unit(0, 42, FALSE, 0.4))).toEqual([[FALSE, 0, 42]]);
  // A fact keeps its words however few they are.
  expect(placed(unit(0, 60, FALSE, 0.25), unit(0, 40, TRUE, 0.06))).toEqual([]);
});

it("a faint claim is not marked where hardly any is sure among many words", () => {
  const [sure, faint] = [unit(0, 60, FALSE, 0.9), unit(100, 160, OTHER, 0.25)];
  expect(placedAmong(80, sure, faint)).toHaveLength(2);
  expect(placedAmong(640, sure, faint)).toEqual([[FALSE, 0, 60]]);
  // A fact that is sure says nothing of other claims.
  expect(placedAmong(640, sure, unit(200, 260, TRUE, 0.9), faint)).toHaveLength(2);
  expect(placedAmong(640, sure, unit(100, 160, OTHER, 0.6))).toHaveLength(2);
});

describe("of two sentences of which one says nothing of the claim", () => {
  const first = (likelihood: number) => unit(0, 60, FALSE, likelihood);
  const second = (likelihood: number) => inSentences(unit(60, 120, FALSE, likelihood), 1, 1);
  const both = (likelihood: number) => inSentences(unit(0, 120, FALSE, likelihood), 0, 1);

  it("the other alone is marked, at either end", () => {
    expect(placed(first(0.01), second(0.6), both(0.99))).toEqual([[FALSE, 60, 120]]);
    expect(placed(first(0.6), second(0.01), both(0.99))).toEqual([[FALSE, 0, 60]]);
  });

  it("both are marked where the other alone is far less likely, or does not say it", () => {
    expect(placed(first(0.01), second(0.45), both(0.99))).toEqual([[FALSE, 0, 120]]);
    expect(placed(first(0.01), second(0.01), both(0.99))).toEqual([[FALSE, 0, 120]]);
  });

  it("both are marked where it says a little, or is too short to tell", () => {
    expect(placed(first(0.05), second(0.6), both(0.99))).toEqual([[FALSE, 0, 120]]);
    expect(placed(second(0.6), both(0.99))).toEqual([[FALSE, 0, 120]]);
  });

  it("its words are free for another claim", () => {
    const other = unit(0, 60, OTHER, 0.3);
    expect(placed(other, second(0.6), both(0.99))).toEqual([
      [OTHER, 0, 60],
      [FALSE, 60, 120],
    ]);
  });

  it("a fact is told whole", () => {
    const [one, two] = [unit(0, 60, TRUE, 0.01), inSentences(unit(60, 120, TRUE, 0.6), 1, 1)];
    expect(placed(one, two, inSentences(unit(0, 120, TRUE, 0.99), 0, 1))).toEqual([[TRUE, 0, 120]]);
  });
});

it("a fact that is told once is not told again where it is hardly stated", () => {
  expect(placed(unit(0, 40, TRUE, 0.6), unit(100, 140, TRUE, 0.15))).toEqual([[TRUE, 0, 40]]);
});

it("a fact is told by its whole sentence, not by its clauses", () => {
  const clauses = [unit(0, 40, TRUE, 0.5), unit(42, 80, TRUE, 0.4)];
  expect(placed(unit(0, 80, TRUE, 0.98), ...clauses)).toEqual([[TRUE, 0, 80]]);
});
