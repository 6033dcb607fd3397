import { inLanguage } from "../report/story-view";
import type { TabStory } from "../report/tab-report";
import type { Claim, Source, Story } from "../story/schema";
import { RATINGS } from "./ratings";

/** A page with what Obelus found there, to be written as W3C Web Annotations. */
export interface AnnotatedPage {
  /** Address of the top frame. */
  readonly address: string;
  /** Address of each inner frame that has marks, by the report's frame number. */
  readonly frames: ReadonlyMap<number, string>;
  readonly stories: readonly { readonly found: TabStory; readonly story: Story }[];
  /** Language of the notes; English where a note has no other. */
  readonly language: string;
  /** When the page was read: ISO 8601, UTC. */
  readonly generated: string;
  /** IRI of the collection, `urn:uuid:…`: the annotations are named after it. */
  readonly id: string;
}

const CONTEXT = "http://www.w3.org/ns/anno.jsonld";
const GENERATOR = { type: "Software", name: "Obelus" };

/**
 * A page's annotations as a Web Annotation collection (https://www.w3.org/TR/annotation-model/), marked claims
 * first, then the confirmed ones. Targets are text quotes; positions are left out, since they would count
 * characters of a text that only Obelus sees.
 */
export function webAnnotations(page: AnnotatedPage): object {
  const items = page.stories.flatMap(({ found, story }) => {
    const claims = new Map(story.claims.map((claim) => [claim.id, claim]));
    const stated = [
      ...found.annotations.map((mark) => ({ ...mark, selector: quoteSelector(mark) })),
      ...found.correct.map((mark) => ({ ...mark, selector: quoteSelector(mark) })),
    ];
    return stated.flatMap(({ claimId, frameId, selector }, index) => {
      const claim = claims.get(claimId);
      if (!claim) return [];
      return [
        {
          id: `${page.id}#${story.id}-${index + 1}`,
          type: "Annotation",
          motivation: "assessing",
          generated: page.generated,
          generator: GENERATOR,
          body: bodies(claim, story, page.language),
          target: { type: "SpecificResource", ...sourceOf(page, frameId), selector },
        },
      ];
    });
  });
  return {
    "@context": CONTEXT,
    id: page.id,
    type: "AnnotationCollection",
    label: `Notes by Obelus on ${page.address}`,
    generated: page.generated,
    generator: GENERATOR,
    total: items.length,
    // A page of annotations must hold one.
    ...(items.length > 0
      ? { first: { id: `${page.id}#page-1`, type: "AnnotationPage", partOf: page.id, startIndex: 0, items } }
      : {}),
  };
}

/** The verdict, the note, and a link to each source. */
function bodies(claim: Claim, story: Story, language: string): object[] {
  const note = inLanguage(claim.note, language);
  const sources = story.sources.filter(({ id }) => claim.sources.includes(id));
  return [
    {
      type: "TextualBody",
      purpose: "classifying",
      value: RATINGS[claim.verdict].name,
      format: "text/plain",
      language: "en",
    },
    {
      type: "TextualBody",
      purpose: "assessing",
      value: note.text,
      format: "text/plain",
      language: note.language,
    },
    ...sources.map(linkTo),
  ];
}

function linkTo({ url, quote }: Source): object {
  const link = { type: "SpecificResource", purpose: "linking", source: url };
  return quote ? { ...link, selector: quoteSelector({ exact: quote }) } : link;
}

/** A frame has its own address; the page that a reader sees is its scope. */
function sourceOf({ address, frames }: AnnotatedPage, frameId: number): { source: string; scope?: string } {
  const own = frames.get(frameId) ?? address;
  return own === address ? { source: address } : { source: own, scope: address };
}

interface Quote {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

function quoteSelector({ exact, prefix, suffix }: Quote): object {
  return {
    type: "TextQuoteSelector",
    exact,
    ...(prefix ? { prefix } : {}),
    ...(suffix ? { suffix } : {}),
  };
}
