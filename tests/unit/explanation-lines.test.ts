import { expect, it } from "vitest";
import type { Explanation } from "../../lib/match/author/explain";
import { NOTHING } from "../../lib/match/story-reading";
import { explanationLines } from "../../scripts/explanation-lines";
import { lakeStory } from "./report-samples";

const likely = (text: string, likelihood = 0.9) => ({ text, likelihood });

const found: Explanation = {
  reading: { ...NOTHING, level: "story", strength: 1.104 },
  why: null,
  claims: [
    { id: "C01", marks: [likely("no\u001b[2J letter,\n none")], nearest: null },
    { id: "C02", marks: [], nearest: likely("x".repeat(200), 0.5) },
    { id: "C03", marks: [], nearest: null },
    { id: "T01", marks: [likely("thirty years")], nearest: null },
  ],
};

it("tell what is marked, correct, near and absent, in lines that command no terminal", () => {
  expect(explanationLines(found, lakeStory)).toEqual([
    "  The story is recognised (110 % of the evidence needed).",
    "  mark    C01 0.90 no[2J letter, none",
    "  correct T01 0.90 thirty years",
    `  near    C02 0.50 ${"x".repeat(200)}`,
    "  nothing C03      comes near it here",
  ]);
});

it("name the names by which a page was taken to be on the story", () => {
  const named = { ...found, reading: { ...found.reading, names: ["two plates", "Ada\u001b Moor"] } };
  expect(explanationLines(named, lakeStory)[1]).toBe("  names   “two plates”, “Ada Moor”");
});

it("say how near a text comes to one that examines the story", () => {
  const stance = { score: -0.824, checking: 0, cues: [], odds: 0, sentences: 7 };
  const read = { ...found, reading: { ...found.reading, names: ["Moor"], stance } };
  expect(explanationLines(read, lakeStory).slice(1, 3)).toEqual([
    "  names   “Moor”",
    "  sounds  -0.82; from 0.4 on it would be taken to examine the story",
  ]);
});

it("say why nothing would be marked", () => {
  const none = { ...found, reading: NOTHING, why: "No name stands here." };
  expect(explanationLines(none, lakeStory)[0]).toBe("  Nothing would be marked. No name stands here.");
});

it("show both ends of long words, so that an author sees where a mark ends", () => {
  const words = `${"She left the light at six. ".repeat(9)}Nobody ever saw it burn again.`;
  const [, line] = explanationLines(
    { ...found, claims: [{ id: "C01", marks: [likely(words)], nearest: null }] },
    lakeStory,
  );
  expect(line).toMatch(
    /^ {2}mark {4}C01 0\.90 She left the light at six\. .{60,100}\w\.? … .+ burn again\.$/u,
  );
  expect(line?.length).toBeLessThan(210);
  const whole = { ...found, claims: [{ id: "C01", marks: [likely(words)], nearest: null }] };
  expect(explanationLines(whole, lakeStory, true)[1]).toBe(`  mark    C01 0.90 ${words}`);
  const unbroken = { id: "C01", marks: [likely("x".repeat(300))], nearest: null };
  expect(explanationLines({ ...found, claims: [unbroken] }, lakeStory)[1]).toMatch(/ x{121} … x{61}$/u);
});
