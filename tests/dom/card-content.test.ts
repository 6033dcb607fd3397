// @vitest-environment jsdom
import { expect, it, vi } from "vitest";
import { type CardCalls, type CardNote, cardContent, tellPlace } from "../../lib/dom/notes/card-content";
import { fill } from "../../lib/report/card-words";
import { viewClaims } from "../../lib/report/story-view";
import { lakeStory } from "../unit/report-samples";
import { cardWords, LOCALE, noCalls } from "./card-samples";

const [claim] = viewClaims(lakeStory, "es").values();
if (!claim) throw new Error("the sample story has no claim");

const note: CardNote = {
  storyId: lakeStory.id,
  claim: {
    ...claim,
    exact: "the lake never froze",
    pageLanguage: "en",
    firstLine: { text: "The lake froze in 1921.", language: "en", isFallback: true },
  },
  verdictWord: "Falso",
  place: [2, 3],
  why: ["El texto lleva esta historia."],
  reviewed: "Comprobado",
  printLine: "Notas",
};

function card(part: Partial<CardNote> = {}, calls: Partial<CardCalls> = {}): HTMLElement {
  const element = document.createElement("div");
  element.append(cardContent({ ...note, ...part }, cardWords, LOCALE, { ...noCalls, ...calls }));
  return element;
}

const labels = (element: HTMLElement) =>
  [...element.querySelectorAll("button")]
    .filter((button) => !button.closest("[hidden]"))
    .map((button) => button.getAttribute("aria-label") ?? button.textContent);

it("tells of a source its kind, publisher, date as the reader writes it, and site", () => {
  const [first] = card().querySelectorAll("li .origin");
  expect(first?.textContent).toBe("Registro · Town archive · marzo de 1921 · archive.example");
});

it("says so where a note is in English and not in the reader's language", () => {
  const lead = card().querySelector(".lead");
  expect(lead?.textContent).toBe("The lake froze in 1921. (en inglés)");
  expect([lead?.getAttribute("lang"), lead?.querySelector("span")?.lang]).toEqual(["en", "es"]);
  const firstLine = { text: "El lago se heló en 1921.", language: "es", isFallback: false };
  const own = card({ claim: { ...note.claim, firstLine } }).querySelector(".lead");
  expect(own?.textContent).toBe("El lago se heló en 1921.");
});

it("says so, too, where it tells in English what a source shows", () => {
  const shows = [...card().querySelectorAll<HTMLElement>(".shows")];
  expect(shows.map(({ textContent }) => textContent)).toEqual([
    "Years of service. (en inglés)",
    "La helada.",
  ]);
  expect(shows.map((element) => [element.lang, element.querySelector("span")?.lang])).toEqual([
    ["en", "es"],
    ["es", undefined],
  ]);
});

it("has its sources before its buttons, and the way to close it last", () => {
  const order = [...card().querySelectorAll("a, summary, button")].map(({ localName }) => localName);
  expect(order.lastIndexOf("a")).toBeLessThan(order.indexOf("summary"));
  expect(labels(card())).toEqual([
    "Copiar la nota",
    "Volver al texto",
    "Afirmación anterior",
    "Afirmación siguiente",
    "Cerrar la nota",
  ]);
});

it("offers no other claim where there is only one", () => {
  expect(labels(card({ place: [1, 1] }))).toEqual(["Copiar la nota", "Volver al texto", "Cerrar la nota"]);
});

it("offers other claims once there are some, and takes no way from under the reader's focus", () => {
  const element = card({ place: [1, 1] });
  document.body.append(element);
  tellPlace(element, [2, 4], cardWords);
  expect(labels(element)).toHaveLength(5);
  expect(element.querySelector(".place")?.textContent).toBe(fill(cardWords.cardPlace, 2, 4));
  tellPlace(element, [1, 1], cardWords);
  expect(labels(element)).toHaveLength(3);
  tellPlace(element, [1, 2], cardWords);
  element.querySelector<HTMLElement>(".next")?.focus();
  tellPlace(element, [1, 1], cardWords);
  expect(labels(element)).toHaveLength(5);
  element.remove();
});

it("says so for as long after a second press", async () => {
  vi.useFakeTimers();
  const element = card();
  const press = () => element.querySelector("button")?.click();
  press();
  await vi.advanceTimersByTimeAsync(1500);
  press();
  await vi.advanceTimersByTimeAsync(1500);
  expect(labels(element)[0]).toBe(cardWords.copied);
  await vi.advanceTimersByTimeAsync(600);
  expect(labels(element)[0]).toBe(cardWords.copyNote);
  vi.useRealTimers();
});

it("says for a moment whether the note was copied", async () => {
  vi.useFakeTimers();
  const press = (onCopy: () => Promise<void>) => {
    const element = card({}, { onCopy });
    element.querySelector("button")?.click();
    return element;
  };
  const copied = press(async () => undefined);
  await vi.waitFor(() => expect(labels(copied)[0]).toBe(cardWords.copied));
  const failed = press(() => Promise.reject(new Error("no clipboard")));
  await vi.waitFor(() => expect(labels(failed)[0]).toBe(cardWords.copyFailed));
  vi.runAllTimers();
  expect([copied, failed].map((element) => labels(element)[0])).toEqual([
    cardWords.copyNote,
    cardWords.copyNote,
  ]);
  vi.useRealTimers();
});
