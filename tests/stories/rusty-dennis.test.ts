import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { StoryTrial } from "../../lib/match/author/story-trial";
import { readAtOnce } from "../../lib/match/read-at-once";
import { parseStoryText } from "../../lib/story/parse";
import type { Story } from "../../lib/story/schema";
import { LANGUAGES } from "../../lib/text/languages";
import { storyWith } from "../../scripts/tune/readers";
import { blocksOf } from "../unit/text-blocks";

const FILE = "rusty-dennis-final-confession.json";
const text = readFileSync(new URL(`../../public/stories/${FILE}`, import.meta.url), "utf8");
const parsed = parseStoryText(text, FILE);
const story = parsed.story as Story;

/** Verdicts as the evidence gives them. C10 and C11 may well be true: they must never become `false`. */
const VERDICTS: Record<string, string> = {
  C01: "no-record",
  C02: "no-record",
  C03: "no-record",
  C04: "altered",
  C05: "no-record",
  C06: "no-record",
  C07: "missing-context",
  C08: "no-record",
  C09: "false",
  C10: "no-record",
  C11: "no-record",
  C12: "no-record",
  C13: "no-record",
  C14: "no-record",
  C15: "no-record",
  C16: "no-record",
  C17: "no-record",
  C18: "no-record",
  C19: "no-record",
  C20: "no-record",
  T01: "correct",
  T02: "correct",
  T03: "correct",
  T04: "correct",
  T05: "correct",
  T06: "correct",
};

/** Addresses somebody has read. A new one belongs here only after reading it. */
const READ_ADDRESSES = new Set([
  "https://people.com/archive/cover-story-the-drama-behind-mask-vol-23-no-11/",
  "http://articles.chicagotribune.com/1986-05-11/features/8602030023_1_cher-rocky-dennis-real-life",
  "https://archive.seattletimes.com/archive/?date=20061119&slug=tullisobit19",
  "http://articles.chicagotribune.com/2006-11-15/news/0611150083_1_disabled-kids-rocky-dennis-kids-parents",
  "https://en.wikipedia.org/wiki/Florence_Tullis",
  "https://en.wikipedia.org/wiki/Roy_L._Dennis",
  "https://en.wikipedia.org/wiki/Mask_(1985_film)",
  "https://www.tampabay.com/30-years-later-these-things-are-good-cher-eric-stoltz-and-mask/2221047/",
  "https://www.latimes.com/archives/la-xpm-1985-03-07-ca-34713-story.html",
  "http://www.people.com/people/article/0,,20090170,00.html",
  "https://tcm.com/tcmdb/title/19379/mask",
  "http://www.orpha.net/consor/cgi-bin/OC_Exp.php?lng=EN&Expert=1513",
  "https://www.iofbonehealth.org/osteoporosis-musculoskeletal-disorders/skeletal-rare-disorders/craniodiaphyseal-dysplasia-autosomal",
  "https://leadstories.com/hoax-alert/2025/10/fact-check-prebunk-beware-of-fake-fan-pages-spreading-false-claims.html",
  "https://factcheck.afp.com/doc.afp.com.89BR7KE",
  "https://pixelation.org/the-rocky-dennis-death-scene-what-really-happened-to-the-boy-behind-mask-1wz6",
  "http://thefilmexperience.net/blog/2021/5/25/almost-there-cher-in-mask.html",
  "https://movieclub.org/movies/mask",
]);

/** Words that stand in a source, as read. */
const READ_QUOTES = new Set(["enjoying every minute of it", "fairy tale"]);

const count = (words: string) => words.trim().split(/\s+/).length;
const each = (story?.claims ?? []).map((claim) => [claim.id, claim] as const);

test("the file is a valid story", () => {
  expect(parsed.problems).toEqual([]);
});

test("every claim is there with its verdict", () => {
  expect(Object.fromEntries(story.claims.map(({ id, verdict }) => [id, verdict]))).toEqual(VERDICTS);
});

describe.each(each)("%s", (_id, claim) => {
  const note = claim.note.en;

  test("has a note of two parts and 60 to 90 words", () => {
    expect(note.split("\n")).toHaveLength(2);
    expect(count(note)).toBeGreaterThanOrEqual(60);
    expect(count(note)).toBeLessThanOrEqual(90);
  });

  test("speaks of the record, kindly", () => {
    expect(note).not.toMatch(
      /never said|\b(lie|lies|liar|fake|hoax|debunk\w*|AI|arrest\w*|convict\w*|deform\w*)\b/i,
    );
    if (claim.verdict === "no-record")
      expect(note).toMatch(
        /no (source|record|report|reader|news report)|not rule out|nor rule out|are not, as far|no published|nothing reliable/,
      );
  });

  test("does not say its verdict again", () => {
    const again = /^(Correct|Richtig|Correcto|Exact |Benar|Esatto|Prawda|Correto|Đúng):/u;
    for (const text of Object.values(claim.note)) expect(text).not.toMatch(again);
  });

  test("has wordings, near misses and a quote", () => {
    expect(claim.wordings.en?.length).toBeGreaterThanOrEqual(10);
    expect(claim.notThis.en?.length).toBeGreaterThanOrEqual(4);
    expect(claim.quotes.length).toBeGreaterThanOrEqual(1);
  });

  test("leans on weak sources only for the film's ending", () => {
    const weak = claim.sources.filter((id) => id === "S18" || id === "S24");
    expect(weak).toEqual(claim.id === "C09" ? ["S18", "S24"] : []);
  });
});

test("sources have been read, and none is left unused", () => {
  for (const { url } of story.sources) expect(READ_ADDRESSES).toContain(url);
  const used = new Set(story.claims.flatMap(({ sources }) => sources));
  expect(story.sources.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
});

test("what a reader is told stands in all languages", () => {
  const told = story.claims.flatMap(({ claimReviewed, note }) => [claimReviewed, note]);
  for (const texts of [...told, ...story.sources.map(({ supports }) => supports)])
    expect(Object.keys(texts).sort(), texts.en).toEqual([...LANGUAGES].sort());
});

test("quoted words are words that stand in the source", () => {
  for (const { quote } of story.sources) if (quote !== undefined) expect(READ_QUOTES).toContain(quote);
});

test("sources that did not check this story say so", () => {
  for (const { kind, url, supports } of story.sources)
    if (/leadstories|factcheck\.afp/.test(url)) {
      expect(kind).toBe("background");
      expect(supports.en).toContain("has not checked this story");
    }
});

test("names are two words or more, so that no first name alone makes a page a candidate", () => {
  for (const { names } of [...story.people, ...story.works])
    for (const name of names) expect(count(name), name).toBeGreaterThanOrEqual(2);
});

test("the frame is described in 40 phrases or more", () => {
  expect(story.motif.en?.phrases.length).toBeGreaterThanOrEqual(40);
});

test.each([
  ["it", "Rocky Dennis: l’ultimo intervento al cranio"],
  ["it", "Rocky Dennis: l’ultima interpretazione di Eric Stoltz"],
  ["it", "Rocky Dennis: l’ultima conferenza dei genetisti"],
  ["es", "Rocky Dennis: la última entrega de la serie sobre enfermedades raras"],
  ["es", "Rocky Dennis: la última conferencia sobre el caso"],
  ["fr", "Rocky Dennis : la dernière intervention chirurgicale"],
] as const)("a link on something else promises nothing (%s: %s)", (language, line) => {
  const spoken = storyWith((file) => file === `${language}-reader.json`).story;
  const [reader] = new StoryTrial(spoken).readersIn([language]);
  if (!reader) throw new Error(`The story has no wordings in ${language}.`);
  expect(readAtOnce(reader, blocksOf([`> ${line}`]), "").level).toBe("none");
});
