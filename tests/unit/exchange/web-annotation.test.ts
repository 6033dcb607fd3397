import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { webAnnotations } from "../../../lib/exchange/web-annotation";
import { mergeFrames } from "../../../lib/report/tab-report";
import { annotation, frame, lakeStory, storyReport } from "../report-samples";
import { OA, RDFS } from "./vocabulary";

const NS = "http://www.w3.org/ns/oa#";
const RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

/** The terms of http://www.w3.org/ns/anno.jsonld that an annotation of ours may use, as the standard maps them. */
const CONTEXT = {
  oa: NS,
  as: "https://www.w3.org/ns/activitystreams#",
  dc: "http://purl.org/dc/elements/1.1/",
  dcterms: "http://purl.org/dc/terms/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  id: "@id",
  type: "@type",
  Annotation: "oa:Annotation",
  TextualBody: "oa:TextualBody",
  SpecificResource: "oa:SpecificResource",
  TextQuoteSelector: "oa:TextQuoteSelector",
  Software: "as:Application",
  AnnotationCollection: "as:OrderedCollection",
  AnnotationPage: "as:OrderedCollectionPage",
  assessing: "oa:assessing",
  classifying: "oa:classifying",
  linking: "oa:linking",
  body: { "@type": "@id", "@id": "oa:hasBody" },
  target: { "@type": "@id", "@id": "oa:hasTarget" },
  source: { "@type": "@id", "@id": "oa:hasSource" },
  selector: { "@type": "@id", "@id": "oa:hasSelector" },
  scope: { "@type": "@id", "@id": "oa:hasScope" },
  generator: { "@type": "@id", "@id": "as:generator" },
  motivation: { "@type": "@vocab", "@id": "oa:motivatedBy" },
  purpose: { "@type": "@vocab", "@id": "oa:hasPurpose" },
  items: { "@type": "@id", "@id": "as:items", "@container": "@list" },
  partOf: { "@type": "@id", "@id": "as:partOf" },
  first: { "@type": "@id", "@id": "as:first" },
  format: "dc:format",
  language: "dc:language",
  generated: { "@id": "dcterms:issued", "@type": "xsd:dateTime" },
  value: "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
  exact: "oa:exact",
  prefix: "oa:prefix",
  suffix: "oa:suffix",
  name: "http://xmlns.com/foaf/0.1/name",
  label: `${RDFS}label`,
  total: "as:totalItems",
  startIndex: "as:startIndex",
};

const documentLoader = async (url: string) => {
  if (url !== "http://www.w3.org/ns/anno.jsonld") throw new Error(`another context was asked for: ${url}`);
  return { contextUrl: undefined, documentUrl: url, document: { "@context": CONTEXT } };
};

interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

/** The annotations as triples. Rejects where a term is not in the context. */
async function triples(document: object): Promise<Triple[]> {
  const quads = (await jsonld.toRDF(
    document as jsonld.JsonLdDocument,
    {
      documentLoader,
      safe: true,
    } as jsonld.Options.ToRdf,
  )) as unknown as { [K in keyof Triple]: { value: string } }[];
  return quads.map(({ subject, predicate, object }) => ({
    subject: subject.value,
    predicate: predicate.value,
    object: object.value,
  }));
}

const marks = [
  annotation("C01", { exact: "no letter — “ever”", prefix: "she left ", suffix: ", they say" }),
  annotation("C02", { id: "C02-1", verdict: "false", exact: "It froze.", prefix: "", suffix: "" }),
];
const report = mergeFrames([
  frame(0, [storyReport({ annotations: marks, correct: [{ claimId: "T01", exact: "thirty years" }] })]),
  frame(7, [storyReport({ annotations: [annotation("C03", { verdict: "altered" })] })]),
]);
const page = {
  address: "https://portal.example/lake",
  frames: new Map([[7, "https://widget.example/post"]]),
  stories: report.stories.map((found) => ({ found, story: lakeStory })),
  language: "es",
  generated: "2026-11-22T19:00:00Z",
  id: "urn:uuid:8a3f2f52-0f5c-4b5e-9a86-55f5a9a2f7a1",
};

interface Written {
  readonly total: number;
  readonly first: {
    readonly items: readonly { readonly id: string; readonly target: object; readonly body: object[] }[];
  };
}

describe("a page's Web Annotations", () => {
  const document = webAnnotations(page);
  const { total, first } = document as Written;

  it("use the vocabulary's terms, each where it may stand", async () => {
    const all = await triples(document);
    const typesOf = (node: string) =>
      all
        .filter(({ subject, predicate }) => subject === node && predicate === RDF_TYPE)
        .map(({ object }) => object);
    const own = all.filter(({ predicate }) => predicate.startsWith(NS));
    expect(own.length).toBeGreaterThan(30);
    for (const { subject, predicate, object } of own) {
      expect(OA.terms).toContain(predicate);
      const classes = new Set(typesOf(subject).flatMap((type) => [...OA.classes(type)]));
      for (const domain of OA.objects(predicate, `${RDFS}domain`))
        expect(classes, predicate).toContain(domain);
      if (object.startsWith(NS)) expect(OA.terms).toContain(object);
    }
    for (const { predicate, object } of all)
      if (predicate === RDF_TYPE && object.startsWith(NS)) expect(OA.terms).toContain(object);
  });

  it("would be caught with a term that the standard does not have", async () => {
    await expect(triples({ ...document, verdict: "no" })).rejects.toThrow();
  });

  it("are all there, each with an IRI of its own", () => {
    expect(total).toBe(4);
    expect(first.items).toHaveLength(4);
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(4);
  });

  it("point at the page's words, in the frame that holds them", () => {
    expect(first.items[0]?.target).toEqual({
      type: "SpecificResource",
      source: "https://portal.example/lake",
      selector: {
        type: "TextQuoteSelector",
        exact: "no letter — “ever”",
        prefix: "she left ",
        suffix: ", they say",
      },
    });
    expect(first.items[1]?.target).toMatchObject({
      selector: { type: "TextQuoteSelector", exact: "It froze." },
    });
    expect(first.items[2]?.target).toMatchObject({
      source: "https://widget.example/post",
      scope: "https://portal.example/lake",
    });
  });

  it("say verdict, note and sources", () => {
    expect(first.items[0]?.body).toEqual([
      {
        type: "TextualBody",
        purpose: "classifying",
        value: "No record found",
        format: "text/plain",
        language: "en",
      },
      {
        type: "TextualBody",
        purpose: "assessing",
        value: "No se conoce ninguna carta.",
        format: "text/plain",
        language: "es",
      },
      {
        type: "SpecificResource",
        purpose: "linking",
        source: "https://archive.example/register",
        selector: { type: "TextQuoteSelector", exact: "keeper, Ada Moor" },
      },
      { type: "SpecificResource", purpose: "linking", source: "https://courier.example/1921" },
    ]);
  });

  it("are none on a page without a story", () => {
    const none = webAnnotations({ ...page, stories: [] });
    expect(none).toMatchObject({ type: "AnnotationCollection", total: 0 });
    expect(none).not.toHaveProperty("first");
  });
});
