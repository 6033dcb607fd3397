// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from "vitest";
import { Footnotes, type PrintedNote } from "../../lib/dom/notes/footnotes";
import { viewClaims } from "../../lib/report/story-view";
import { lakeStory } from "../unit/report-samples";
import { cardWords, LOCALE } from "./card-samples";

let root: ShadowRoot;
let notes: PrintedNote[];
let life: AbortController;

function note(storyId: string, exact: string): PrintedNote {
  const claim = viewClaims(lakeStory, "es").get("C01");
  if (!claim) throw new Error("the sample story has no C01");
  return {
    ranges: [],
    storyId,
    claim: { ...claim, exact, pageLanguage: "en" },
    verdictWord: "Sin constancia",
    place: [1, 1],
    why: [],
    reviewed: "Comprobado",
    printLine: `Notas de ${storyId}`,
  };
}

beforeEach(() => {
  root = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
  notes = [];
  life = new AbortController();
  new Footnotes(root, cardWords, LOCALE, () => notes, life.signal);
});

afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

/** The first line of each note on paper. */
const printed = () => [...root.querySelectorAll("li .verdict")].map(({ textContent }) => textContent);

it("prints each claim once, with all words that state it, and nothing after printing", () => {
  notes = [note("lake", "she never wrote"), note("lake", "not a line")];
  window.dispatchEvent(new Event("beforeprint"));
  expect(printed()).toEqual(["Sin constancia: «she never wrote» · «not a line»"]);
  window.dispatchEvent(new Event("afterprint"));
  expect(printed()).toEqual([]);
});

it("keeps claims of two stories apart, though they have one id", () => {
  notes = [note("lake", "she never wrote"), note("mill", "the wheel stood still")];
  window.dispatchEvent(new Event("beforeprint"));
  expect(printed()).toEqual(["Sin constancia: «she never wrote»", "Sin constancia: «the wheel stood still»"]);
});
