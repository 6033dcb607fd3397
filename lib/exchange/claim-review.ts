import { inLanguage } from "../report/story-view";
import type { Claim, Source, Story } from "../story/schema";
import { BEST_RATING, RATINGS, WORST_RATING } from "./ratings";

export interface ReviewOptions {
  /** Language of claims and notes; English where the story has no other. */
  readonly language: string;
  /** Where the notes are published. Search engines want it; without one the field is left out. */
  readonly url?: string;
  /** The story's reviewers are people, parted by commas; else a newsroom. A story file does not say which. */
  readonly byPeople?: boolean;
}

/**
 * A story as schema.org ClaimReview records (https://schema.org/ClaimReview), one a claim, true ones too, in a
 * JSON-LD document.
 */
export function claimReviews(story: Story, options: ReviewOptions): object {
  return {
    "@context": "https://schema.org",
    "@graph": story.claims.map((claim) => claimReview(claim, story, options)),
  };
}

function claimReview(claim: Claim, story: Story, options: ReviewOptions): object {
  const { language, url } = options;
  const claimReviewed = inLanguage(claim.claimReviewed, language);
  const note = inLanguage(claim.note, language);
  const sources = story.sources.filter(({ id }) => claim.sources.includes(id));
  return {
    "@type": "ClaimReview",
    identifier: `${story.id}#${claim.id}`,
    ...(url ? { url: `${url}#${claim.id}` } : {}),
    name: inLanguage(story.title, language).text,
    claimReviewed: claimReviewed.text,
    reviewBody: note.text,
    inLanguage: note.language,
    datePublished: story.reviewed,
    author: author(story.reviewedBy, options),
    // No `appearance`: a story file says where the story was seen, not which of its claims stand there.
    itemReviewed: { "@type": "Claim", name: claimReviewed.text },
    reviewRating: rating(claim),
    citation: sources.map((source) => citation(source, language)),
  };
}

function author(reviewedBy: string, { byPeople = false }: ReviewOptions): object {
  if (!byPeople) return { "@type": "Organization", name: reviewedBy };
  const names = reviewedBy.split(",").map((name) => name.trim());
  return names.filter((name) => name !== "").map((name) => ({ "@type": "Person", name }));
}

function rating({ verdict }: Claim): object {
  const { name, value } = RATINGS[verdict];
  const words = { "@type": "Rating", alternateName: name };
  return value === null
    ? words
    : { ...words, ratingValue: value, bestRating: BEST_RATING, worstRating: WORST_RATING };
}

function citation(source: Source, language: string): object {
  return {
    "@type": "CreativeWork",
    name: source.title,
    url: source.url,
    publisher: { "@type": "Organization", name: source.publisher },
    ...(source.author ? { author: { "@type": "Person", name: source.author } } : {}),
    ...(source.date ? { datePublished: source.date } : {}),
    ...(source.archived ? { archivedAt: source.archived } : {}),
    abstract: inLanguage(source.supports, language).text,
  };
}
