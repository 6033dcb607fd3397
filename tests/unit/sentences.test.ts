import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clauses, type Span, sentences } from "../../lib/text/sentences";
import { anyText } from "./any-text";

const cut = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));

/** Spans lie in the text one after another, trimmed, none empty. */
function expectOrder(text: string, spans: readonly Span[], from: number, to: number): void {
  let last = from;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    last = end;
  }
  expect(last).toBeLessThanOrEqual(to);
}

/** The text with the spans taken out. */
function rest(text: string, spans: readonly Span[]): string {
  return spans.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
}

describe("sentences", () => {
  it.each([
    ["She spoke. “Why?” she asked. He left!", ["She spoke.", "“Why?” she asked.", "He left!"]],
    ["Dr. Smith met Mr. Roy L. Dennis. It rained.", ["Dr. Smith met Mr. Roy L. Dennis.", "It rained."]],
    ["hard\nwrapped line\nNext line", ["hard\nwrapped line", "Next line"]],
    ["No stop at all", ["No stop at all"]],
    ["Well… she said so. “Yes.” Then", ["Well… she said so.", "“Yes.”", "Then"]],
    ["   ", []],
    [
      "Er rief: „Nein.“ Dann ging er. »Komm!« Sie kam.",
      ["Er rief: „Nein.“", "Dann ging er.", "»Komm!«", "Sie kam."],
    ],
    ["« Non. » Elle partit. « Oui »", ["« Non. »", "Elle partit.", "« Oui »"]],
    ["Er ging. »Nein«, rief sie", ["Er ging.", "»Nein«, rief sie"]],
    ["Er starb am 4. Oktober 1978. Sie weinte.", ["Er starb am 4. Oktober 1978.", "Sie weinte."]],
    ["He said no. Rusty wept. See No. 9 here.", ["He said no.", "Rusty wept.", "See No. 9 here."]],
    [
      "A U.S. Navy man, z.B. Rocky, in the U.S. She went.",
      ["A U.S. Navy man, z.B. Rocky, in the U.S.", "She went."],
    ],
    [
      "Sgt. Dennis lived in the U.S. Rocky came at 9 p.m. Rusty saw the col. Then she left.",
      ["Sgt. Dennis lived in the U.S.", "Rocky came at 9 p.m.", "Rusty saw the col.", "Then she left."],
    ],
    ["Vive en EE.UU. Ella dijo que no.", ["Vive en EE.UU.", "Ella dijo que no."]],
    ["Rocky died on Oct. 4, 1978. Sra. Dennis wept.", ["Rocky died on Oct. 4, 1978.", "Sra. Dennis wept."]],
    ["La Dra. Ruiz vive en EE. UU. desde 1978.", ["La Dra. Ruiz vive en EE. UU. desde 1978."]],
    ["An seinem 16. Geburtstag schlief er. Gut.", ["An seinem 16. Geburtstag schlief er.", "Gut."]],
    ["Er starb mit 16. Jahre danach sprach sie.", ["Er starb mit 16.", "Jahre danach sprach sie."]],
    ["Vivía junto al mar. 20 años después habló.", ["Vivía junto al mar.", "20 años después habló."]],
    ["He died in 1978.[1][12] She wept.² Then", ["He died in 1978.[1][12]", "She wept.²", "Then"]],
    ["He was 16. Then it rained.", ["He was 16.", "Then it rained."]],
  ])("cuts %j", (text, expected) => {
    expect(cut(text, sentences(text))).toEqual(expected);
  });

  it("are lines where captions have no stops, short ones together, and not where prose is wrapped", () => {
    const captions = [
      "so you know Cher and the film she was in right",
      "there was this boy\nand his mom talked at last",
    ];
    const text = [...captions, "and she cried and cried and they all listened"].join("\n");
    expect(cut(text, sentences(text))).toEqual([
      ...captions,
      "and she cried and cried and they all listened",
    ]);
    const wrapped = "She spoke at\nlast. He was\ngone. Nobody\nasked why.";
    expect(cut(wrapped, sentences(wrapped))).toHaveLength(3);
  });

  // A cost that grew with the square would take minutes here, and the test would time out.
  it.each([".", "?!", "…", ".”"])("cost one look at a long row of %j", (sign) => {
    const row = sign.repeat(200_000);
    expect(sentences(`${row}x. Then`)).toHaveLength(2);
  });

  it("cover every visible character, in order", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const spans = sentences(text);
        expectOrder(text, spans, 0, text.length);
        expect(rest(text, spans).trim()).toBe("");
      }),
    );
  });
});

describe("clauses", () => {
  it("cuts at commas, dashes and quotation marks, not within numbers", () => {
    const text = "She said, “no,” and 1,000 people – all of them – left.";
    const [whole] = sentences(text);
    expect(cut(text, clauses(text, whole as Span))).toEqual([
      "She said,",
      "“no,”",
      "and 1,000 people –",
      "all of them –",
      "left.",
    ]);
  });

  it("cost one look at a long row of dashes", () => {
    const text = `a ${"—".repeat(200_000)} word`;
    expect(clauses(text, { start: 0, end: text.length })).toHaveLength(2);
  });

  it("cover every letter and digit of their sentence, in order", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const sentence of sentences(text)) {
          const spans = clauses(text, sentence);
          expect(spans.length).toBeGreaterThan(0);
          expectOrder(text, spans, sentence.start, sentence.end);
          const inside = spans.map(({ start, end }) => ({
            start: start - sentence.start,
            end: end - sentence.start,
          }));
          expect(rest(text.slice(sentence.start, sentence.end), inside)).not.toMatch(/[\p{L}\p{N}]/u);
        }
      }),
    );
  });
});
