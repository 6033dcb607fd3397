import { expect, it } from "vitest";
import { compileStory } from "../../lib/match/compile/compile-story";
import { parseStory } from "../../lib/story/parse";
import type { Story } from "../../lib/story/schema";
import { parseVoice, withVoices } from "../../lib/story/voices";
import { oneSidedExcerpts } from "../../scripts/check-lists";
import { byLabel } from "../../scripts/evaluate/labelled-page";
import { rightStory } from "./right-story";

const FILE = "en-pages-a-1.json";
const story = parseStory(rightStory(), "lighthouse.json").story as Story;
const parse = (excerpts: object) => parseVoice({ language: "en", wordings: {}, excerpts }, FILE, story);
const voiced = (excerpts: object) => {
  const { voice, problems } = parse(excerpts);
  expect(problems).toEqual([]);
  return withVoices(story, voice ? [voice] : []);
};

it("says of each excerpt which claims it states, and whether its page tells the story", () => {
  expect(
    voiced({ C01: ["She burned it."], "C01+T01": ["Both."], no: ["Rain fell."], examining: ["Who says so?"] })
      .excerpts?.en,
  ).toEqual([
    { language: "en", claimIds: ["C01"], tells: true, text: "She burned it." },
    { language: "en", claimIds: ["C01", "T01"], tells: true, text: "Both." },
    { language: "en", claimIds: [], tells: true, text: "Rain fell." },
    { language: "en", claimIds: [], tells: false, text: "Who says so?" },
  ]);
});

it("names a claim that the story has not", () => {
  expect(parse({ "C01+C77": ["She burned it."] }).problems).toEqual([
    `${FILE}: excerpts.C01+C77: the story has no claim "C77".`,
  ]);
});

it("takes a claim named twice once, and no claim of a label's name", () => {
  expect(voiced({ "C01+C01": ["She burned it."] }).excerpts?.en?.[0]?.claimIds).toEqual(["C01"]);
  const claims = story.claims.map((claim, index) => (index === 0 ? { ...claim, id: "no" } : claim));
  expect(
    parseVoice({ language: "en", wordings: {}, excerpts: { no: ["Rain fell."] } }, FILE, { ...story, claims })
      .problems,
  ).toEqual([`${FILE}: excerpts.no: means no claim here, but the story has one of this id.`]);
});

it("says where excerpts are of one kind of page only", () => {
  expect(oneSidedExcerpts(voiced({ C01: ["She burned it."], examining: ["Who says so?"] }), FILE)).toEqual(
    [],
  );
  expect(oneSidedExcerpts(voiced({ C01: ["She burned it."] }), FILE)[0]).toContain("all of pages that tell");
  expect(oneSidedExcerpts(voiced({ examining: ["Who?"] }), FILE)[0]).toContain("all of pages that do not");
});

it("teaches the second classifier and the stance, and leaves what recognises claims as it was", () => {
  const without = compileStory(story, "en");
  const told = Array.from({ length: 30 }, (_, number) => `She burned the log on night ${number}.`);
  const doubted = Array.from({ length: 30 }, (_, number) => `The harbour's register has no line ${number}.`);
  const taught = compileStory(voiced({ C01: told, examining: doubted }), "en");
  expect(taught?.vocabulary).toBe(without?.vocabulary);
  expect(taught?.weights).toBe(without?.weights);
  expect(taught?.network).not.toEqual(without?.network);
  expect(taught?.stance).not.toEqual(without?.stance);
});

it("cuts a labelled text into what is labelled and what stands between", () => {
  expect(byLabel("It is said. {{C10+C11:She was away.}} {{no:He was sixteen.}}")).toEqual([
    { label: null, text: "It is said. " },
    { label: "C10+C11", text: "She was away." },
    { label: null, text: " " },
    { label: "no", text: "He was sixteen." },
    { label: null, text: "" },
  ]);
});
