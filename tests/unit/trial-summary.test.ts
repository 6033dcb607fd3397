import { expect, it } from "vitest";
import type { Explanation } from "../../lib/match/author/explain";
import { NOTHING } from "../../lib/match/story-reading";
import { outcomeOf, summaryLines } from "../../scripts/trial-summary";
import { lakeStory } from "./report-samples";

const likely = { text: "no letter", likelihood: 0.9 };
const told = (strength: number, level: "story" | "headline" | "none", marks: number): Explanation => ({
  reading: { ...NOTHING, level, strength },
  why: null,
  claims: [
    { id: "C01", marks: Array.from({ length: marks }, () => likely), nearest: null },
    { id: "T01", marks: [likely], nearest: null },
  ],
});

const stance = { score: 0.5, checking: 0, cues: [], odds: 0, sentences: 7 };
const examined: Explanation["reading"] = { ...NOTHING, strength: 1.93, stance };

it("a line a page, as clear as its clearest frame, with the marks on what is disputed; and the totals", () => {
  const outcomes = [
    outcomeOf("a.html", [told(0.2, "none", 0), null, told(1.104, "story", 2)], lakeStory),
    outcomeOf("pages/b.html", [told(0.626, "none", 0)], lakeStory),
    outcomeOf("c.html", [told(0, "headline", 0)], lakeStory),
    outcomeOf("d.html", [null], lakeStory),
    outcomeOf("e\u001b[2J.html", null, lakeStory),
    outcomeOf("f.html", [told(1, "story", 1)], lakeStory),
    outcomeOf("g.html", [{ ...told(1.93, "none", 0), reading: examined }], lakeStory),
  ];
  expect(summaryLines(outcomes)).toEqual([
    "All pages:",
    "  recognised       110 %  2 marks  a.html",
    "  not recognised    63 %  0 marks  pages/b.html",
    "  headline alone     0 %  0 marks  c.html",
    "  no text                          d.html",
    "  not read                         e[2J.html",
    "  recognised       100 %  1 mark   f.html",
    "  examines it      193 %  0 marks  g.html",
    "2 recognised, 1 not recognised, 1 headline alone, 1 no text, 1 not read, 1 examines it; 3 marks.",
  ]);
});

it("nothing of one page, of which all has been said", () => {
  expect(summaryLines([outcomeOf("a.html", [told(1, "story", 1)], lakeStory)])).toEqual([]);
});
