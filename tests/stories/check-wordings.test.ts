import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { doubtfulSentences } from "../../lib/match/author/check-wordings";
import { parseStoryText } from "../../lib/story/parse";
import type { Story } from "../../lib/story/schema";

const FILE = "example-hester-quillane.json";
const text = readFileSync(new URL(`../../public/stories/${FILE}`, import.meta.url), "utf8");
const story = parseStoryText(text, FILE).story as Story;

/** The story with more sentences in its file. */
function changed(change: (story: Story) => void): Story {
  const copy = structuredClone(story);
  change(copy);
  return copy;
}

const wordsOf = (found: ReturnType<typeof doubtfulSentences>) =>
  found.map(({ where, as }) => `${where} ${as}`);

it("the examples' own sentences say what their authors meant", () => {
  expect(doubtfulSentences(story, "en")).toEqual([]);
});

it("a wording that is another claim's is named, and near misses and true reports that would be marked", () => {
  const wrong = changed(({ claims, background }) => {
    claims[4]?.wordings.en?.push("She confessed that the song was stolen from a dying sailor.");
    claims[0]?.notThis.en?.push(
      "At last she told the reporter her secret before she died, and broke her silence.",
    );
    background.en?.push("She spent her last years all alone in the old lighthouse.");
  });
  expect(wordsOf(doubtfulSentences(wrong, "en", story))).toEqual([
    "claims[0].notThis.en[4] C01",
    "claims[4].wordings.en[10] C02",
    "background.en[15] C05",
  ]);
});

it("a language without wordings gives nothing to doubt", () => {
  expect(doubtfulSentences(story, "pl")).toEqual([]);
});
