// @vitest-environment jsdom
import { expect, it } from "vitest";
import { type CardNote, cardContent } from "../../lib/dom/card-content";
import { lakeStory } from "../unit/report-samples";
import { cardLabels } from "./card-labels";

const note: CardNote = {
  verdict: "false",
  verdictWord: "Falso",
  firstLine: "The lake froze in 1921.",
  rest: "",
  language: "en",
  isFallback: true,
  sources: lakeStory.sources,
};

function card(part: Partial<CardNote> = {}): HTMLElement {
  const element = document.createElement("div");
  element.append(cardContent({ ...note, ...part }, cardLabels, () => undefined));
  return element;
}

it("writes dates as the reader's language does", () => {
  const origins = [...card().querySelectorAll("li")].map(({ textContent }) => textContent);
  expect(origins).toEqual([
    "Lake register Town archive, marzo de 1921, archive.example",
    "Ice on the lake Lake Courier, courier.example",
  ]);
});

it("says so where a note is in English and not in the reader's language", () => {
  const lead = card().querySelector(".lead");
  expect(lead?.textContent).toBe("The lake froze in 1921. (en inglés)");
  expect([lead?.getAttribute("lang"), lead?.querySelector("span")?.lang]).toEqual(["en", "es"]);
  expect(card({ isFallback: false }).textContent).not.toContain("(en inglés)");
});
