/** Where a claim was seen; an empty language where the record names none. */
interface ReviewedPage {
  readonly url: string;
  readonly language: string;
}

/** What a ClaimReview record says, as far as it says it; empty texts where it does not. */
export interface ReviewRecord {
  readonly claim: string;
  readonly rating: string;
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  /** As printed; the first ten characters of a date-time. */
  readonly date: string;
  readonly language: string;
  readonly appearances: readonly ReviewedPage[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Deeper than this no document of records goes; a hostile one does. */
const DEEPEST = 12;

/**
 * All ClaimReview records of a parsed JSON document, in its order: one record, a list, a `@graph`, or a data
 * feed as fact-checkers publish it. Property names are schema.org's; whatever else is there is passed over.
 */
export function readClaimReviews(input: unknown, depth = 0): ReviewRecord[] {
  if (depth > DEEPEST || typeof input !== "object" || input === null) return [];
  if (Array.isArray(input)) return input.flatMap((item: unknown) => readClaimReviews(item, depth + 1));
  const fields = input as Fields;
  if (isA(fields, "ClaimReview")) return [readRecord(fields)];
  return Object.values(fields).flatMap((value) => readClaimReviews(value, depth + 1));
}

function readRecord(review: Fields): ReviewRecord {
  const item = fieldsOf(review.itemReviewed);
  const rating = fieldsOf(review.reviewRating);
  return {
    claim: textOf(review.claimReviewed) || textOf(item.name) || textOf(item.text),
    rating: textOf(rating.alternateName) || textOf(rating.name) || textOf(rating.ratingExplanation),
    url: textOf(review.url),
    title: textOf(review.headline) || textOf(review.name),
    publisher: nameOf(review.author) || nameOf(review.publisher),
    date: textOf(review.datePublished).slice(0, 10),
    language: languageOf(review),
    appearances: [...listOf(item.appearance), ...listOf(item.firstAppearance)]
      .map((page) => ({ url: addressOf(page), language: languageOf(fieldsOf(page)) }))
      .filter(({ url }) => url !== ""),
  };
}

function isA(fields: Fields, type: string): boolean {
  return listOf(fields["@type"]).some(
    (name) => typeof name === "string" && name.replace(/^(?:schema:|https?:\/\/schema\.org\/)/u, "") === type,
  );
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function fieldsOf(value: unknown): Fields {
  const first = listOf(value).find((item) => typeof item === "object" && item !== null);
  return (first ?? {}) as Fields;
}

/** The first text that is not empty, also where it stands in a list or as a JSON-LD value. */
function textOf(value: unknown): string {
  for (const item of listOf(value)) {
    const text = typeof item === "string" ? item : fieldsOf(item)["@value"];
    if (typeof text === "string" && text.trim()) return text.trim();
  }
  return "";
}

function nameOf(value: unknown): string {
  return textOf(value) || textOf(fieldsOf(value).name);
}

/** The language of a tag ("es" of "es-MX"), where it has two letters as all of ours: "est" is not "es". */
function languageOf({ inLanguage }: Fields): string {
  return (/^[a-z]{2}(?![^-_])/iu.exec(textOf(inLanguage))?.[0] ?? "").toLowerCase();
}

function addressOf(value: unknown): string {
  return typeof value === "string" ? value : textOf(fieldsOf(value).url) || textOf(fieldsOf(value)["@id"]);
}
