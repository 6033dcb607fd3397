import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { neededEvidence, type Sighting, strongestWindow } from "../../lib/match/evidence/evidence";
import { atOnce } from "../../lib/match/read-at-once";

const sightings = fc
  .array(
    fc.record({
      claim: fc.nat(9),
      sentence: fc.nat(80),
      likelihood: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((list): Sighting[] => list.sort((a, b) => a.sentence - b.sentence));

const evidenceOf = (list: readonly Sighting[]) => atOnce(strongestWindow(list, [])).evidence;

describe("the evidence of a text", () => {
  it("never falls when a claim is likelier, and grows without steps", () => {
    fc.assert(
      fc.property(sightings, fc.nat(), (list, which) => {
        const at = which % list.length;
        const likelier = list.map((one, index) =>
          index === at ? { ...one, likelihood: Math.min(1, one.likelihood + 0.001) } : one,
        );
        const before = evidenceOf(list);
        const after = evidenceOf(likelier);
        expect(after).toBeGreaterThanOrEqual(before);
        expect(after - before).toBeLessThan(0.002);
      }),
    );
  });

  it("counts a claim once, and only what stands near", () => {
    const claim = { claim: 1, sentence: 3, likelihood: 0.95 };
    const once = evidenceOf([claim]);
    expect(once).toBeGreaterThan(0.9);
    expect(evidenceOf([claim, { ...claim, sentence: 4 }])).toBe(once);
    expect(evidenceOf([claim, { ...claim, claim: 2, sentence: 500 }])).toBe(once);
    expect(evidenceOf([claim, { ...claim, claim: 2 }])).toBe(2 * once);
  });
});

describe("the evidence needed", () => {
  const demand = {
    sentences: 20,
    naming: "full",
    stance: -3,
    own: 0,
    strangers: 0,
    isHeadedByStranger: false,
  } as const;
  const plain = neededEvidence(demand);

  it("is more where the people are named less surely, and for long texts", () => {
    for (const naming of ["passing", "faint", "hardly"] as const)
      expect(neededEvidence({ ...demand, naming })).toBeGreaterThan(plain);
    expect(neededEvidence({ ...demand, sentences: 2000 })).toBeGreaterThan(plain);
  });

  it("is more the less a text sounds like one that tells", () => {
    const steps = [-3, -2, -1.5, -1, -0.8, -0.4].map((stance) => neededEvidence({ ...demand, stance }));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBeGreaterThan(1.5 * plain);
  });

  it("is more where most of what is stated somebody says of himself", () => {
    expect(neededEvidence({ ...demand, own: 0.3 })).toBe(plain);
    expect(neededEvidence({ ...demand, own: 0.7 })).toBeGreaterThan(2 * plain);
    expect(neededEvidence({ ...demand, own: 0.9 })).toBeGreaterThan(4 * plain);
  });

  it("is more where nearly all that is stated may be told of somebody else", () => {
    expect(neededEvidence({ ...demand, strangers: 0.7 })).toBe(plain);
    expect(neededEvidence({ ...demand, strangers: 0.9 })).toBeGreaterThan(1.5 * plain);
    expect(neededEvidence({ ...demand, strangers: 0.9, isHeadedByStranger: true })).toBeGreaterThan(
      8 * plain,
    );
    expect(neededEvidence({ ...demand, isHeadedByStranger: true })).toBe(plain);
    const partly = { ...demand, strangers: 0.4, isHeadedByStranger: true };
    expect(neededEvidence(partly)).toBeGreaterThan(1.5 * plain);
    expect(neededEvidence({ ...partly, stance: -0.5 })).toBeGreaterThan(
      2 * neededEvidence({ ...demand, stance: -0.5, strangers: 0.4 }),
    );
    const doubtful = { ...demand, stance: -0.2 };
    expect(neededEvidence({ ...doubtful, isHeadedByStranger: true })).toBeCloseTo(
      1.5 * neededEvidence(doubtful),
    );
  });
});
