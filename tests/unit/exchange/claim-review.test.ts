import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { claimReviews } from "../../../lib/exchange/claim-review";
import { draftStory } from "../../../lib/exchange/draft-story";
import { RATINGS, verdictOfRating } from "../../../lib/exchange/ratings";
import { readClaimReviews } from "../../../lib/exchange/read-claim-reviews";
import { parseStoryText } from "../../../lib/story/parse";
import type { Story } from "../../../lib/story/schema";
import { VERDICTS } from "../../../lib/story/verdicts";
import { storyFromAnswers } from "../../../scripts/new-story";
import { lakeStory } from "../report-samples";
import { SCHEMA } from "./vocabulary";

const FILE = "rusty-dennis-final-confession.json";
const text = readFileSync(new URL(`../../../public/stories/${FILE}`, import.meta.url), "utf8");
const shipped = parseStoryText(text, FILE).story as Story;

const NS = "http://schema.org/";

/** What schema.org does not know in a node, or would not allow there: one line each. */
function faults(node: Readonly<Record<string, unknown>>, where: string): string[] {
  const type = `${NS}${node["@type"]}`;
  const classes = SCHEMA.classes(type);
  const found = SCHEMA.terms.has(type) ? [] : [`${where}: no class ${type}`];
  for (const [key, value] of Object.entries(node)) {
    if (key.startsWith("@")) continue;
    const domains = SCHEMA.objects(NS + key, `${NS}domainIncludes`);
    const ranges = SCHEMA.objects(NS + key, `${NS}rangeIncludes`);
    if (!domains.some((domain) => classes.has(domain))) found.push(`${where}.${key}: not of ${type}`);
    for (const item of Array.isArray(value) ? value : [value]) {
      if (typeof item === "object") {
        const above = SCHEMA.classes(NS + item["@type"]);
        if (!ranges.some((range) => above.has(range)))
          found.push(`${where}.${key}: no ${item["@type"]} here`);
        found.push(...faults(item, `${where}.${key}`));
      } else if (!ranges.some((range) => fits(item, range.slice(NS.length))))
        found.push(`${where}.${key}: ${JSON.stringify(item)} is none of ${ranges}`);
    }
  }
  return found;
}

/** Whether a plain value may stand where the vocabulary wants this data type. */
function fits(value: unknown, type: string): boolean {
  if (type === "Number") return typeof value === "number";
  if (type === "URL") return typeof value === "string" && URL.canParse(value);
  if (type === "Date") return typeof value === "string" && /^\d{4}(?:-\d{2}){0,2}$/u.test(value);
  return type === "Text" && typeof value === "string";
}

const graph = (story: Story, language = "en") =>
  (
    claimReviews(story, { language, url: "https://notes.example/lake" }) as {
      "@graph": Record<string, unknown>[];
    }
  )["@graph"];

describe("a story as ClaimReview", () => {
  it.each([lakeStory, shipped])("keeps to schema.org's vocabulary (%#)", (story) => {
    const reviews = graph(story);
    expect(reviews).toHaveLength(story.claims.length);
    expect(reviews.flatMap((review, index) => faults(review, `${index}`))).toEqual([]);
  });

  it("does not say of each claim that it stands wherever the story was seen", () => {
    const story = {
      ...lakeStory,
      appearances: [{ url: "https://forum.example/1", language: "en" as const }],
    };
    for (const review of graph(story)) expect(review.itemReviewed).not.toHaveProperty("appearance");
  });

  it("tells people from a newsroom where it is told to", () => {
    const story = { ...lakeStory, reviewedBy: "Ana Falk, Bo Lind" };
    const authors = (byPeople: boolean) => {
      const { "@graph": reviews } = claimReviews(story, { language: "en", byPeople }) as {
        "@graph": { author: object }[];
      };
      expect(faults(reviews[0] as never, "0")).toEqual([]);
      return reviews[0]?.author;
    };
    expect(authors(false)).toEqual({ "@type": "Organization", name: "Ana Falk, Bo Lind" });
    expect(authors(true)).toEqual([
      { "@type": "Person", name: "Ana Falk" },
      { "@type": "Person", name: "Bo Lind" },
    ]);
  });

  it("would be caught with a term that schema.org does not have", () => {
    const wrong = {
      "@type": "ClaimReview",
      verdict: "no",
      reviewRating: { "@type": "Claim" },
      datePublished: "soon",
    };
    expect(faults(wrong, "it").map((fault) => fault.split(":")[0])).toEqual([
      "it.verdict",
      "it.verdict",
      "it.reviewRating",
      "it.datePublished",
    ]);
  });

  it("says claim, verdict, note and sources", () => {
    const [first, second] = graph(lakeStory);
    expect(first).toMatchObject({
      identifier: "lake#C01",
      url: "https://notes.example/lake#C01",
      claimReviewed: "The claim C01.",
      reviewBody: "No letter is known.\nThe page names no archive.",
      reviewRating: { alternateName: "No record found" },
      citation: [{ url: "https://archive.example/register" }, { url: "https://courier.example/1921" }],
    });
    expect(first?.reviewRating).not.toHaveProperty("ratingValue");
    expect(second?.reviewRating).toMatchObject({ ratingValue: 1, bestRating: 5, worstRating: 1 });
    expect(graph(lakeStory, "es")[0]).toMatchObject({
      reviewBody: "No se conoce ninguna carta.",
      inLanguage: "es",
    });
  });
});

describe("ClaimReview records", () => {
  it.each(VERDICTS)("bring the verdict %s home again", (verdict) => {
    expect(verdictOfRating(RATINGS[verdict].name)).toBe(verdict);
  });

  it("begin a draft: claims, verdicts, reviews as sources", () => {
    const records = readClaimReviews(
      claimReviews(lakeStory, { language: "en", url: "https://notes.example/lake" }),
    );
    const { story, missing } = draftStory(records, "lake", "lake.json");
    expect(story).toMatchObject({
      id: "lake",
      claims: lakeStory.claims.map(({ verdict, claimReviewed }) => ({ verdict, claimReviewed })),
    });
    expect(missing).toContain("lake.json: people[0].names[0]: is empty.");
    expect(missing).toContain("lake.json: people[0].pronoun: is empty; use one of she, he.");
    expect(missing).toContain("lake.json: reviewed: is empty; it must be a date written YYYY-MM-DD.");
    expect(missing).toContain("lake.json: claims[0].note.en: is empty.");
    expect(missing).toContain("lake.json: claims[0].wordings.en: is empty; at least 8 are needed.");
    expect(missing).toContain("lake.json: motif.en: is empty; write the story's stock phrases.");
    expect(missing.filter((sentence) => /is missing/u.test(sentence))).toEqual([]);
    expect(missing.every((sentence) => sentence.startsWith("lake.json: "))).toBe(true);
  });

  it("give a draft all fields that story:new writes, in its order, and correct claims numbers of their own", () => {
    const records = readClaimReviews(
      ["False", "True", "Mixture", "True"].map((alternateName) => ({
        "@type": "ClaimReview",
        claimReviewed: "El lago se heló.",
        inLanguage: "es",
        reviewRating: { alternateName },
      })),
    );
    const draft = draftStory(records, "lake", "lake.json").story as Story;
    const begun = storyFromAnswers({}, "2026-11-30") as Story;
    const fields = (of: object | undefined) => Object.keys(of ?? {});
    expect(fields(draft)).toEqual(fields(begun));
    for (const list of ["people", "claims", "sources"] as const)
      expect(fields(draft[list][0])).toEqual(fields(begun[list][0]));
    expect(draft.claims.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
      "C01 false",
      "T01 correct",
      "C02 ",
      "T02 correct",
    ]);
    expect(draft.claims[0]).toMatchObject({
      claimReviewed: { en: "", es: "El lago se heló." },
      wordings: { es: [] },
    });
  });

  it("are found in lists, graphs and feeds, as fact-checkers write them", () => {
    const record = {
      "@context": "http://schema.org",
      "@type": ["ClaimReview"],
      datePublished: "2026-03-04T10:00:00Z",
      inLanguage: "es-MX",
      claimReviewed: "El lago se heló en julio.",
      author: [{ "@type": "Organization", name: "Casa de Datos" }],
      url: "https://datos.example/lago",
      itemReviewed: {
        "@type": "Claim",
        appearance: [
          { url: "https://foro.example/1", inLanguage: "pt-BR" },
          { url: "https://foro.example/1" },
          { url: "https://foro.example/2", inLanguage: "xx" },
        ],
        firstAppearance: "https://foro.example/0",
      },
      reviewRating: { "@type": "Rating", alternateName: "Engañoso" },
    };
    const feed = {
      "@type": "DataFeed",
      dataFeedElement: [{ "@type": "DataFeedItem", item: [record] }, null, 7],
    };
    const records = readClaimReviews([feed, { "@graph": [record] }]);
    expect(records).toHaveLength(2);
    const { story, missing } = draftStory(records, "lago", "lago.json");
    expect(story).toMatchObject({
      claims: [{ claimReviewed: { es: "El lago se heló en julio." }, sources: ["S1"] }, { sources: ["S1"] }],
      sources: [{ id: "S1", publisher: "Casa de Datos", date: "2026-03-04", kind: "fact-check" }],
      appearances: [
        { url: "https://foro.example/1", language: "pt" },
        { url: "https://foro.example/2" },
        { url: "https://foro.example/0" },
      ],
    });
    expect(missing).toContain(
      "lago.json: claims[0].verdict: the review's rating “Engañoso” is none of ours for sure; choose one.",
    );
  });

  it.each([
    ["es-MX", "es"],
    ["PT_br", "pt"],
    ["de", "de"],
    ["est", ""],
    ["English", ""],
    ["e", ""],
  ])("written in %s are in “%s”", (inLanguage, language) => {
    expect(readClaimReviews({ "@type": "ClaimReview", inLanguage })[0]?.language).toBe(language);
  });

  it("without an address are reviews of their own, whatever their titles", () => {
    const review = (part: object) => ({ "@type": "ClaimReview", claimReviewed: "x", ...part });
    const records = readClaimReviews([
      review({ author: { name: "Casa de Datos" } }),
      review({ author: { name: "Lake Courier" } }),
      review({ author: { name: "Casa de Datos" }, headline: "Fact check" }),
      review({ author: { name: "Lake Courier" }, headline: "Fact check" }),
      review({ author: { name: "Lake Courier" }, headline: "Fact check", url: "https://courier.example/1" }),
      review({ author: { name: "Lake Courier" }, headline: "Ice", url: "https://courier.example/1" }),
    ]);
    expect(draftStory(records, "lake", "lake.json").story).toMatchObject({
      claims: ["S1", "S2", "S3", "S4", "S5", "S5"].map((id) => ({ sources: [id] })),
      sources: [
        { id: "S1", publisher: "Casa de Datos" },
        { id: "S2", publisher: "Lake Courier" },
        { id: "S3", publisher: "Casa de Datos" },
        { id: "S4", publisher: "Lake Courier" },
        { id: "S5", title: "Fact check" },
      ],
    });
  });

  it.each([null, 7, "ClaimReview", {}, [[]], { "@type": "Review" }])("are none in %j", (input) => {
    expect(readClaimReviews(input)).toEqual([]);
  });

  it("say what they say in JSON-LD values too, however deep these lie, and in a list past what is empty", () => {
    let deep: unknown = "lost";
    for (let times = 0; times < 20_000; times++) deep = { "@value": deep };
    const [record] = readClaimReviews({
      "@type": "ClaimReview",
      claimReviewed: [" ", deep, { "@value": "The lake froze. " }],
      headline: deep,
    });
    expect(record).toMatchObject({ claim: "The lake froze.", title: "" });
  });

  it("give each claim a key of plain letters, without a hyphen at its end", () => {
    const claims = ["Łódź, Đà Nẵng, Straße", `${"a".repeat(79)} b`];
    const records = readClaimReviews(
      claims.map((claim) => ({ "@type": "ClaimReview", claimReviewed: claim })),
    );
    expect(draftStory(records, "lake", "lake.json").story).toMatchObject({
      claims: [{ key: "lodz-da-nang-strasse" }, { key: "a".repeat(79) }],
    });
  });

  it("are sought to a depth that no honest file needs", () => {
    let deep: unknown = { "@type": "ClaimReview", claimReviewed: "x" };
    for (let times = 0; times < 50_000; times++) deep = [deep];
    expect(readClaimReviews(deep)).toEqual([]);
  });
});
