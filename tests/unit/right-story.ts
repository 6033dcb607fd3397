const wordings = ["one", "two", "three", "four", "five", "six", "seven", "eight"].map((n) => `It was ${n}.`);

/** A small right story file, as parsed JSON; each test breaks one thing in its own copy. */
export function rightStory() {
  return {
    id: "lighthouse",
    title: { en: "The lighthouse" },
    summary: { en: "What the record says." },
    reviewed: "2026-01-31",
    reviewedBy: "A. Writer",
    people: [{ id: "keeper", names: ["Ann Keeper"], mentions: ["Ann"] }],
    motif: { en: { phrases: ["final interview"], patterns: [["final|last", "interview|words"]] } },
    examining: { en: ["Is it so?"] },
    telling: { en: ["Share this."] },
    claims: [
      {
        id: "C01",
        key: "left-the-light",
        claimReviewed: { en: "She left the light." },
        verdict: "no-record",
        note: { en: "We found no record of it.\nThe page names no witness." },
        quotes: [{ exact: "she left the light" }],
        wordings: { en: [...wordings] },
        notThis: { en: ["The light was left on."] },
        sources: ["S1"],
      },
      {
        id: "T01",
        key: "built-1870",
        claimReviewed: { en: "The tower was built in 1870." },
        verdict: "correct",
        note: { en: "Correct: it was built in 1870." },
        wordings: { en: ["The tower dates from 1870."] },
        sources: ["S1"],
      },
    ],
    sources: [
      {
        id: "S1",
        title: "Log book",
        publisher: "Harbour office",
        kind: "record",
        url: "https://example.org/log",
        supports: { en: "The log of the year." },
        checked: "2026-01-30",
      },
    ],
  };
}
