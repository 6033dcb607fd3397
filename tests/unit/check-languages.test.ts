import { expect, it } from "vitest";
import type { Story } from "../../lib/story/schema";
import { languageRemarks } from "../../scripts/check-languages";
import { lakeStory } from "./report-samples";

/** What is said of the sample with other fields; its wordings are English. */
function remarks(change: (story: Story) => void): string[] {
  const story = structuredClone(lakeStory);
  for (const claim of story.claims) claim.wordings = { en: ["One."] };
  change(story);
  return languageRemarks(story, story, "a.json");
}

it("has nothing to say of a story in one language", () => {
  expect(remarks(() => {})).toEqual([]);
});

it("says which disputed claims a language leaves out, and what its readers get in English", () => {
  const found = remarks(({ title, summary, claims, sources }) => {
    for (const text of [title, summary, ...sources.map(({ supports }) => supports)]) text.de = "Etwas.";
    for (const claim of claims) claim.claimReviewed.de = "Etwas.";
    delete summary.de;
    for (const claim of claims.slice(0, 1)) {
      claim.wordings.de = ["Eins."];
      claim.note.de = "Etwas.";
    }
  });
  expect(found).toEqual([
    "a.json: wordings.de: only 1 of 3 disputed claims has wordings there; not C02, C03.",
    "a.json: summary.de is missing; readers get it in English.",
    "a.json: note.de is missing at C02, C03, T01; readers get it in English.",
  ]);
});

it("says once that a language with wordings has nothing for readers", () => {
  const found = remarks(({ claims }) => {
    for (const claim of claims) claim.wordings.de = ["Eins."];
  });
  expect(found).toEqual([
    "a.json: “de” has wordings, and nothing for readers; they get title, summary, claimReviewed, note, supports in English.",
  ]);
});

it("names lists, sentences and texts that seem to be in another language, where they are long enough", () => {
  const english = "The old keeper said that she had never been to the other side of the lake.";
  const german =
    "Der alte Wärter sagte, dass sie nie auf der anderen Seite des Sees gewesen ist, und dabei blieb es.";
  const iberian = "A fonte da RTVE em espanhol: la película de la madre que lo contó a los periodistas.";
  const found = remarks(({ background, telling, claims, title, sources }) => {
    for (const { supports } of sources) supports.pt = iberian;
    background.de = ["The lake.", english];
    telling.de = [german, german, german, english, "The lake froze."];
    title.fr = english;
    for (const claim of claims.slice(0, 1)) claim.notThis.es = ["The lake froze in July."];
  });
  expect(found).toEqual([
    "a.json: background.de: these sentences look English.",
    `a.json: telling.de[3]: this looks English: “${english}”`,
    "a.json: title.fr: this looks English.",
  ]);
});
