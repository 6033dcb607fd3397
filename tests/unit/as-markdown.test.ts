import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimAsMarkdown, escapeMarkdown, storyAsMarkdown } from "../../lib/report/as-markdown";
import { asOneLine, type TextWords } from "../../lib/report/as-text";
import { type MarkedClaim, viewStory } from "../../lib/report/story-view";
import { mergeFrames } from "../../lib/report/tab-report";
import { anyText } from "./any-text";
import { annotation, frame, lakeStory, storyReport } from "./report-samples";

const words: TextWords = {
  locale: "en-GB",
  verdict: (verdict) => verdict.toUpperCase(),
  quoted: (text) => `“${text}”`,
  heading: (title) => `Notes on: ${title}`,
  sources: "Sources:",
  checked: (date, by) => `Checked ${date} by ${by}.`,
};

const annotations = [annotation("C01", { exact: " *two*\n lines " }), annotation("C03")];
const [found] = mergeFrames([frame(0, [storyReport({ annotations })])]).stories;
if (!found) throw new Error("no story in the sample");
const story = viewStory(found, lakeStory, "en");

describe("storyAsMarkdown", () => {
  it("holds what the plain text holds, as a numbered list with links", () => {
    expect(storyAsMarkdown(story, words)).toBe(
      `**Notes on: The last letter of the lake keeper**

The keeper wrote no last letter that is known.

1. **NO-RECORD:** “\\*two\\* lines”

   No letter is known.

   The page names no archive.

   Sources:

   - [Lake register](https://archive.example/register#:\\~:text=keeper%2C%20Ada%20Moor), Town archive, March 1921
   - [Ice on the lake](https://courier.example/1921), Lake Courier

2. **ALTERED:** “words of C03”

   She said the reverse.

Checked 22 November 2026 by Obelus editors.`.replace(":\\~:", ":~:"),
    );
  });

  it("keeps a note in its entry of the list where the number has two digits", () => {
    const marked = Array.from({ length: 10 }, () => story.marked[1] as MarkedClaim);
    const text = storyAsMarkdown({ ...story, marked }, words);
    expect(text).toContain("\n\n9. **ALTERED:** “words of C03”\n\n   She said the reverse.\n");
    expect(text).toContain("\n\n10. **ALTERED:** “words of C03”\n\n    She said the reverse.\n");
  });
});

it("claimAsMarkdown holds one claim, and addresses with brackets stay whole", () => {
  const [claim] = story.marked;
  const [source] = claim?.sources ?? [];
  if (!claim || !source) throw new Error("no claim with a source in the sample");
  const odd = {
    ...source,
    quote: undefined as never,
    title: "A [b] c",
    url: "https://a.example/Mask_(film)\\x",
  };
  const text = claimAsMarkdown({ ...claim, sources: [odd] }, story, words);
  expect(text).toContain(
    "\n- [A \\[b\\] c](https://a.example/Mask_%28film%29%5cx), Town archive, March 1921\n",
  );
});

describe("escapeMarkdown", () => {
  it.each([
    ["plain words, with commas.", "plain words, with commas."],
    ["# no heading", "\\# no heading"],
    ["- no list", "\\- no list"],
    ["12. no list", "12\\. no list"],
    ["in 12. place", "in 12. place"],
    ["<b>&amp;", "\\<b\\>\\&amp;"],
    ["see https://a.example and www.a.example", "see https\\://a.example and www\\.a.example"],
    ["a\nb", "a b"],
  ])("%j becomes %j", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  const markup = fc.string({ unit: fc.constantFrom(..."\\`*_{}[]<>()#|~&^$-+=1.:/@! \nwa"), maxLength: 40 });

  // CommonMark 2.4: a backslash before ASCII punctuation stands for the bare character, everywhere.
  it("reads as the text it was made from", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, markup), (text) => {
        const read = escapeMarkdown(text).replace(/\\([!-/:-@[-`{-~])/gu, "$1");
        expect(read).toBe(asOneLine(text));
      }),
    );
  });

  it("leaves nothing bare that could begin markup", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, markup), (text) => {
        const bare = escapeMarkdown(text).replace(/\\[!-/:-@[-`{-~]/gu, "x");
        expect(bare).not.toMatch(/[\\`*_{}[\]<>#|~&^$@\n]|^[-+=]|^\d+[.)]|:\/\/|^\s/u);
      }),
    );
  });
});

it("asOneLine takes out what would turn the words that follow", () => {
  expect(asOneLine(" a\u202e b\u2066\n\u0007c ")).toBe("a b c");
});
