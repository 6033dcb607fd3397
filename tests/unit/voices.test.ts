import { expect, it } from "vitest";
import { parseStory } from "../../lib/story/parse";
import type { Story } from "../../lib/story/schema";
import { parseVoice, withVoices } from "../../lib/story/voices";
import { rightStory } from "./right-story";

const story = parseStory({ ...rightStory(), background: { en: ["Rain fell."] } }, "lighthouse.json")
  .story as Story;

it("counts a sentence once that a voice repeats of the story's own, whichever list has it", () => {
  const { voice, problems } = parseVoice(
    {
      language: "en",
      wordings: { C01: ["It was one!", "She let it burn out."] },
      notThis: { C01: ["the light — was left on!", "She mended the light."] },
      background: ["Rain fell!", "Snow fell."],
      examining: ["Is it so…", "Who says so?"],
      telling: ["Share this!", "I wept."],
    },
    "en-a.json",
    story,
  );
  expect(problems).toEqual([]);
  const { claims, background, examining, telling } = withVoices(story, voice ? [voice, voice] : []);
  expect(claims[0]?.wordings.en?.slice(8)).toEqual(["She let it burn out."]);
  expect(claims[0]?.notThis.en).toEqual(["The light was left on.", "She mended the light."]);
  expect([background.en, examining.en, telling.en]).toEqual([
    ["Rain fell.", "Snow fell."],
    ["Is it so?", "Who says so?"],
    ["Share this.", "I wept."],
  ]);
});
