import { describe, expect, it } from "vitest";
import { nameFinder } from "../../lib/match/find-names";
import { gatePattern, loosePatterns } from "../../lib/match/gate-pattern";
import type { Story } from "../../lib/story/schema";
import { lakeStory } from "./report-samples";

function story(id: string, names: string[], mentions: string[]): Story {
  return { ...lakeStory, id, people: [{ id: "p", names, mentions }], works: [] };
}

const stories = [
  story(
    "lake",
    ["Ada Moor", "Ada Moor of the lake", "Jean-Luc O’Hara (keeper)"],
    ["Ada", "Jean", "the keeper"],
  ),
  story("mill", ["Łucja Nowak"], ["Łucja", "Nowak"]),
];

/** A gate of its own for each page. */
const passes = (...texts: readonly string[]) => {
  const bringsNames = nameFinder(gatePattern(stories), loosePatterns(stories));
  return texts.some((text) => bringsNames(text));
};

describe("the gate's names", () => {
  it("leave out names that hold another one", () => {
    expect(gatePattern(stories).split("|")).toEqual(["ada moor", "łucja nowak", "jean luc o'hara keeper"]);
  });

  it.each([
    "… said Ada Moor.",
    "ADA  MOOR",
    "ada\u00a0moor",
    "Ada “Addie” and Ada-Moor",
    "Jean‑Luc O'Hara, keeper of".replace(", ", " ("),
    "Jean Luc O’Hara (keeper)",
    "łucja\nnowak",
  ])("are found in %j", (text) => {
    expect(passes(text)).toBe(true);
  });

  it.each([
    "",
    "Ada",
    "Adam Moore walked",
    "the moor of Ada",
    "jean and ada",
    "Ada and Łucja",
    "a mask, a rusty nail",
  ])("are not found in %j", (text) => {
    expect(passes(text)).toBe(false);
  });

  it("are found by two single names of one story, in one text or in two", () => {
    expect(passes("Ada met Jean.")).toBe(true);
    expect(passes("Ada stayed.", "Jean left.")).toBe(true);
    expect(passes("Ada stayed.", "ADA left.")).toBe(false);
    expect(passes("Ada stayed.", "Nowak left.")).toBe(false);
  });

  it("are plain text: what means something in a pattern does not", () => {
    const odd = [story("odd", ["A.* B+ (c|d) [e]"], ["$", "X(", "^Y"])];
    const finds = nameFinder(gatePattern(odd), loosePatterns(odd));
    expect(finds("a b c d e")).toBe(true);
    expect(finds("axx bbb c")).toBe(false);
  });

  it("cost no more than one look at a long text", () => {
    const long = `${"Ada \u00a0-. ".repeat(60_000)}Moo`;
    const start = performance.now();
    expect(passes(long)).toBe(false);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
