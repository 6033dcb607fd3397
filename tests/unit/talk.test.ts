import { expect, it } from "vitest";
import { compileStory } from "../../lib/match/compile/compile-story";
import { TALK } from "../../lib/match/compile/talk/all";
import { talkFor } from "../../lib/match/compile/talk-for";
import type { VoicedStory } from "../../lib/story/voices";
import { LANGUAGES } from "../../lib/text/languages";
import { smallStory } from "./small-story";

const { story } = smallStory();
const taughtBy = (pages: number): VoicedStory => ({
  ...story,
  excerpts: { en: Array.from({ length: pages }, () => ({ claimIds: [], tells: false, text: "He baked." })) },
});

it.each(LANGUAGES)("talk of any story has enough sentences of both kinds, each once (%s)", (language) => {
  const { examining, telling } = TALK[language];
  expect(examining.length).toBeGreaterThan(80);
  expect(telling.length).toBeGreaterThan(60);
  const all = [...examining, ...telling];
  expect(all.filter((line, at) => line === "" || all.indexOf(line) < at)).toEqual([]);
});

it("a story that many pages teach learns nothing from talk", () => {
  expect(talkFor(story, "en")).toBe(TALK.en);
  expect(talkFor(taughtBy(40), "en")).toBe(TALK.en);
  expect(talkFor(taughtBy(400), "en").examining).toEqual([]);
  expect(talkFor(taughtBy(400), "de")).toBe(TALK.de);
});

it("words of talk say nothing of any claim", () => {
  const model = compileStory(story, "en");
  if (!model) throw new Error("The story has no English wordings.");
  const classes = model.bias.length;
  const at = model.vocabulary.split(",").indexOf("rumor");
  expect(at).toBeGreaterThan(-1);
  expect(model.weights.slice(at * classes, (at + 1) * classes)).toBe("O".repeat(classes));
});
