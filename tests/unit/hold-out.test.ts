import { expect, it } from "vitest";
import { heldOut } from "../../lib/match/author/hold-out";
import type { VoicedStory } from "../../lib/story/voices";
import { unknownWordings } from "../../scripts/check-known";
import { smallStory } from "./small-story";

/** Ten ways to say that he was a spy, in words of other claims and in some that stand once. */
const APART = [
  "He hid codes in the oven floor.",
  "The queen sent him to London.",
  "Gold paid for eleven agents.",
  "Every loaf had a treasure map.",
  "He talked to sailors at the palace.",
  "A medal hid the microfilm.",
  "The fortune came from a foreign power.",
  "He swore an oath in the shop.",
  "Bars of soap carried messages.",
  "He learnt ciphers in secret school.",
];

const { story } = smallStory();
const [spy, ...others] = story.claims as [VoicedStory["claims"][number], ...VoicedStory["claims"]];
const withSpy = (more: object): VoicedStory => ({ ...story, claims: [{ ...spy, ...more }, ...others] });

it("counts the wordings of each claim that the others let know", () => {
  const known = heldOut(story, "en");
  expect(known.map(({ claim, wordings }) => [claim, wordings])).toEqual([0, 1, 2, 3].map((at) => [at, 10]));
  for (const { known: count } of known) expect(count).toBeGreaterThanOrEqual(5);
});

it("names a claim whose wordings have little in common, and no other", () => {
  expect(unknownWordings(withSpy({ wordings: { en: APART } }), "a.json")).toEqual([
    expect.stringMatching(
      /^a\.json: claims\[0\]\.wordings\.en: (?:only \d|none) of the 10 wordings is known by the others; say it in more ways, or sharpen what sets it apart\.$/u,
    ),
  ]);
  expect(unknownWordings(story, "a.json")).toEqual([]);
});

it("leaves out true claims, and those with too few wordings to tell", () => {
  const claims = (more: object) => heldOut(withSpy(more), "en").map(({ claim }) => claim);
  expect(claims({ verdict: "correct", wordings: { en: APART } })).toEqual([1, 2, 3]);
  expect(claims({ wordings: { en: APART.slice(0, 7) } })).toEqual([1, 2, 3]);
});

it("learns nothing again where it would take long: of many wordings, and of pages", () => {
  const many = Array.from({ length: 371 }, (_, at) => `He spied on harbour ${at}.`);
  expect(heldOut(withSpy({ wordings: { en: many } }), "en")).toEqual([]);
  const excerpts = { en: [{ claimIds: [], tells: true, text: "I read this." }] };
  expect(heldOut({ ...story, excerpts }, "en")).toEqual([]);
  expect(heldOut(story, "de")).toEqual([]);
});
