// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Popup } from "../../components/Popup";
import { cardContent } from "../../lib/dom/notes/card-content";
import { textWords } from "../../lib/extension/text-words";
import { storyAsText } from "../../lib/report/as-text";
import { inQuotes } from "../../lib/report/in-quotes";
import type { PopupState } from "../../lib/report/popup-state";
import { type StoryView, viewStory } from "../../lib/report/story-view";
import { mergeFrames } from "../../lib/report/tab-report";
import { parseStory } from "../../lib/story/parse";
import type { Story } from "../../lib/story/schema";
import { annotation, frame, storyReport } from "../unit/report-samples";
import { rightStory } from "../unit/right-story";
import { cardWords, LOCALE, noCalls } from "./card-samples";

vi.mock("../../lib/extension/browser", async () => ({ browser: (await import("./fake-extension")).fake }));

const PLAIN = "Plain words";
const PAGE = "on the page";
const MARKUP = [
  "<b onclick=alert(1)>bold</b>",
  "<script>globalThis.hit = 1</script>",
  "<img src=x onerror='globalThis.hit = 1'>",
  '"><svg/onload=alert(1)>',
  "</p></li></article><iframe srcdoc='<b>'>",
  "&lt;b&gt; &amp;amp; &#x3c;",
  "<!-- <!DOCTYPE html> -->",
  "{{constructor}} $& $1 $NAME$ %s",
  "[a](javascript:alert(1)) **b** `c`",
];

/** A story with these words in every field that a reader sees. */
function storyWith(words: string): Story {
  const file = rightStory();
  const [disputed, correct] = file.claims;
  const text = (field: string) => ({ en: `${words} ${field}` });
  const { story, problems } = parseStory(
    {
      ...file,
      title: text("title"),
      summary: text("summary"),
      reviewedBy: `${words} reviewer`,
      claims: [
        { ...disputed, claimReviewed: text("claim"), note: { en: `${words} line\n${words} rest` } },
        {
          ...disputed,
          id: "C02",
          key: "second",
          notThis: {},
          wordings: { en: eight() },
          claimReviewed: text("missing"),
        },
        { ...correct, claimReviewed: text("correct"), note: text("correct note") },
      ],
      sources: [
        {
          ...file.sources[0],
          title: `${words} source`,
          publisher: `${words} publisher`,
          author: `${words} author`,
          supports: text("supports"),
          quote: `${words.split(" ").slice(0, 3).join(" ")} quote`,
          url: "https://example.org/log?a='\"><b>#top",
          archived: 'https://archive.example/"onclick=alert(1)',
        },
      ],
    },
    "markup.json",
  );
  if (!story) throw new Error(problems.join("\n"));
  return story;
}

const eight = () => Array.from({ length: 8 }, (_, index) => `Second wording ${index}.`);

function viewOf(words: string): StoryView {
  const report = storyReport({
    storyId: "lighthouse",
    annotations: [annotation("C01", { exact: `${words} on the page` })],
    correct: [{ claimId: "T01", exact: `${words} correct on the page` }],
    notFound: ["C02"],
    why: [{ kind: "name", text: `${words} name` }],
  });
  const [found] = mergeFrames([frame(0, [report])]).stories;
  if (!found) throw new Error("the sample report holds no story");
  return viewStory(found, storyWith(words), "en");
}

/** Tags and attributes without their values: what text must never change. */
function outline(root: ParentNode): string[] {
  return [...root.querySelectorAll("*")].map(
    (element) => `${element.localName} ${element.getAttributeNames().sort().join(" ")}`,
  );
}

function links(root: ParentNode): HTMLAnchorElement[] {
  return [...root.querySelectorAll("a")];
}

function popup(words: string): HTMLElement {
  const actions = {
    show: async () => true,
    copy: async () => undefined,
    copyAnnotations: async () => undefined,
    setMarks: () => undefined,
    setPaused: () => undefined,
    allow: () => undefined,
    openSettings: () => undefined,
  };
  const state: PopupState = { kind: "found", stories: [viewOf(words)], limits: [`${words} limit`] };
  const root = document.createElement("div");
  act(() =>
    render(
      <Popup view={{ state, marks: true, host: "example.com", limited: false }} actions={actions} />,
      root,
    ),
  );
  return root;
}

function card(words: string): HTMLElement {
  const story = viewOf(words);
  const [claim] = story.marked;
  if (!claim) throw new Error("the sample story has no marked claim");
  const note = {
    storyId: story.id,
    claim,
    verdictWord: "False",
    place: [1, 2],
    why: [`${words} why`],
    reviewed: `${words} reviewer`,
    printLine: "",
  } as const;
  const root = document.createElement("div");
  root.append(cardContent(note, cardWords, LOCALE, noCalls));
  return root;
}

/** What is told of a field. The page's words are quoted, where a mark without its partner is left out. */
function toldOf(words: string, field: string): string {
  const told = `${words} ${field}`;
  return field === PAGE ? inQuotes("“{0}”", told) : told;
}

beforeEach(() => {
  delete (globalThis as { hit?: number }).hit;
});

describe.each(MARKUP)("%s in every field is text and nothing else", (markup) => {
  it.each([
    ["popup", popup, ["title", "summary", "reviewer", PAGE, "line", "rest", "source", "publisher"]],
    ["card", card, ["line", "rest", "source", "publisher", "supports", "why", "reviewer"]],
  ] as const)("in the %s", (_name, draw, fields) => {
    const drawn = draw(markup);
    expect(outline(drawn)).toEqual(outline(draw(PLAIN)));
    for (const field of fields) expect(drawn.textContent).toContain(toldOf(markup, field));
    expect(links(drawn).length).toBeGreaterThan(0);
    for (const { protocol, host, rel } of links(drawn)) {
      expect(protocol).toBe("https:");
      expect(["example.org", "archive.example"]).toContain(host);
      expect(rel).toBe("noopener noreferrer");
    }
    expect(globalThis).not.toHaveProperty("hit");
  });

  it("in the copied text", () => {
    const copied = storyAsText(viewOf(markup), textWords());
    for (const field of ["title", "summary", PAGE, "line", "rest", "source", "publisher"])
      expect(copied).toContain(toldOf(markup, field));
    // Nothing is put where the words only look like places to fill.
    const rest = (text: string, words: string) => text.replace(toldOf(words, PAGE), "").split(words).length;
    expect(rest(copied, markup)).toBe(rest(storyAsText(viewOf(PLAIN), textWords()), PLAIN));
  });
});

describe("a link says where it leads", () => {
  it.each([
    ["popup", popup],
    ["card", card],
  ] as const)("in the %s, whatever its title says", (_name, draw) => {
    const drawn = draw("www.trusted.example");
    expect(drawn.textContent).toContain("example.org");
    expect(links(drawn).every(({ target }) => target === "_blank")).toBe(true);
  });
});
