import * as v from "valibot";
import { LANGUAGES } from "../text/languages";
import { onlyFields } from "./describe-issue";
import { isDate } from "./is-date";
import { isReserved, LIMITS } from "./limits";
import { VERDICTS } from "./verdicts";

/**
 * A story file, field by field. The types, the run-time check and `story.schema.json` all come from
 * here. Only names, phrases, numbers, notes and addresses: a file can show wrong words, never run.
 */

const phrase = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LIMITS.phrase));
/** A phrase that pages can be searched for. */
const wordedPhrase = v.pipe(
  phrase,
  v.check((text) => text === "" || isWorded(text), "has no letter and no digit"),
);
const properWord = v.pipe(
  phrase,
  v.regex(/^\p{Lu}[\p{L}\p{M}\p{N}]+$/u, "must be one word that begins with a capital"),
);
const phrases = v.pipe(v.array(phrase), v.maxLength(LIMITS.wordings));
const wordings = v.pipe(v.array(wordedPhrase), v.maxLength(LIMITS.wordings));
const NO_DAY = "is no day of the calendar";
/** Text of a date's form whose day the calendar has; of a wrong form only that is said. */
function date(form: v.BaseValidation<string, string, v.BaseIssue<string>>) {
  const text = v.pipe(v.string(), form, v.check(isDate, NO_DAY));
  return v.config(text, { abortPipeEarly: true });
}
/** The patterns refuse a thirteenth month, too, which is written rightly. */
const unlessWritten =
  (form: RegExp, message: string) =>
  ({ input }: v.BaseIssue<string>) =>
    form.test(input) ? NO_DAY.replace("day", input.length > "YYYY-MM".length ? "day" : "month") : message;
const day = date(v.isoDate(unlessWritten(/^\d{4}-\d\d-\d\d$/, "must be a date written YYYY-MM-DD")));
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/i, "may hold only letters, digits and single hyphens"),
  v.maxLength(LIMITS.id),
  v.check((name) => !isReserved(name), "is a name that no id can have; choose another"),
);
/** One fault says enough: what is no address begins wrongly, too. */
const url = v.config(
  v.pipe(
    v.string(),
    v.maxLength(LIMITS.address),
    v.url("must be a full address, as https://www.example.org/page"),
    v.regex(/^https?:\/\//i, "must begin with https:// or http://"),
    v.regex(/^[^\s\\]+$/, "may hold no space and no backslash"),
    // https://good.example@other.example leads to the other one; a space or a backslash hides where it leads.
    v.regex(
      /^[^/]*\/\/[^/?#@\\]+([/?#]|$)/,
      "must name its site right after the two slashes, nobody's name before it",
    ),
  ),
  { abortPipeEarly: true },
);

/** Whether there is anything to read in a text: signs and pictures stand on every page. */
export function isWorded(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

const notByLanguage = v.custom<never>(() => false);

/**
 * One sentence for what does not go by language at all: each schema inside would add its own, and a record takes a list
 * for an object, an empty one without a word.
 */
function byLanguage<T extends v.GenericSchema>(schema: T) {
  return v.lazy((input) => (mayGoByLanguage(input) ? schema : notByLanguage));
}

/** True also of nothing: a missing field is told otherwise, and the editor's schema asks with nothing. */
const mayGoByLanguage = (input: unknown) =>
  input === undefined || (typeof input === "object" && input !== null && !Array.isArray(input));

const perLanguage = <T extends v.GenericSchema>(value: T) => byLanguage(recordOf(value));

const recordOf = <T extends v.GenericSchema>(value: T) => v.record(v.picklist(LANGUAGES), value);

/** Text for the reader: English is required, other languages fall back to it. */
function localized(max: number) {
  const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));
  return byLanguage(v.intersect([v.object({ en: text }), recordOf(text)]));
}

const described = <T extends v.GenericSchema>(schema: T, text: string) => v.pipe(schema, v.description(text));

/** "Any of these words" groups; a pattern holds when every group has a word in the sentence. */
const patterns = v.pipe(
  v.array(v.pipe(v.array(phrase), v.minLength(2), v.maxLength(LIMITS.groups))),
  v.maxLength(LIMITS.patterns),
);

const fullNames = v.pipe(v.array(wordedPhrase), v.maxLength(LIMITS.names));
const FULL_NAMES =
  "Full names and their variants, two words or more. One of them makes a page worth a closer look.";

/** A person or a work, which differ in the names they need. */
const named = <T extends v.GenericSchema>(names: T) =>
  onlyFields({
    id,
    names,
    mentions: described(
      v.optional(v.pipe(v.array(wordedPhrase), v.maxLength(LIMITS.names)), []),
      "Short forms that count beside a full name or each other: a first name, a role.",
    ),
    rareMentions: described(
      v.optional(v.pipe(v.array(properWord), v.maxLength(LIMITS.rareMentions)), []),
      "Mentions of one word that few other pages have: one of them makes a page worth a closer look.",
    ),
    pronoun: described(
      v.optional(v.picklist(["she", "he"])),
      "For people: a text that never says it is about somebody else of that name.",
    ),
  });

const person = named(described(v.pipe(fullNames, v.minLength(1)), FULL_NAMES));
const work = named(
  described(v.optional(fullNames, []), `${FULL_NAMES} None for a name of one word, which mentions have.`),
);

const motif = onlyFields({
  phrases: described(phrases, "Stock phrases of this story's frame."),
  patterns: described(patterns, "Word groups, each written word|word|word; all groups must occur."),
});

const quote = onlyFields({
  exact: phrase,
  prefix: v.optional(phrase),
  suffix: v.optional(phrase),
});

const claim = onlyFields({
  id: described(id, "Stable for ever: C01, T01."),
  key: described(id, "The id in words."),
  claimReviewed: described(localized(300), "The claim as one neutral sentence."),
  verdict: v.picklist(VERDICTS),
  note: described(
    localized(LIMITS.note),
    "Line 1, at most 140 characters: what is so. Then, after a line break, where the page departs from it.",
  ),
  quotes: described(
    v.optional(v.pipe(v.array(quote), v.maxLength(LIMITS.quotes)), []),
    "W3C TextQuoteSelector: at most 15 words of a known page.",
  ),
  wordings: described(perLanguage(wordings), "Ways in which pages word the claim."),
  notThis: described(
    v.optional(perLanguage(phrases), {}),
    "Near misses: sentences that must not match this claim.",
  ),
  sources: described(v.pipe(v.array(id), v.maxLength(LIMITS.sourcesPerClaim)), "Ids out of sources."),
});

export const SOURCE_KINDS = [
  "record",
  "contemporary-press",
  "interview",
  "reference",
  "fact-check",
  "background",
] as const;

const source = onlyFields({
  id,
  title: phrase,
  publisher: phrase,
  author: v.optional(phrase),
  date: described(
    v.optional(
      date(
        v.regex(
          /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$/,
          unlessWritten(/^\d{4}(-\d\d){1,2}$/, "must be YYYY, YYYY-MM or YYYY-MM-DD"),
        ),
      ),
    ),
    "When it was published, as far as known.",
  ),
  kind: v.picklist(SOURCE_KINDS),
  url,
  supports: described(localized(300), "What it shows, in our own words."),
  quote: described(v.optional(phrase), "At most 15 words that stand in the source: the link opens there."),
  archived: v.optional(url),
  checked: described(day, "When somebody last read it."),
});

const appearance = onlyFields({
  url,
  language: v.optional(v.picklist(LANGUAGES)),
  remark: v.optional(phrase),
});

export const storySchema = onlyFields({
  $schema: v.optional(v.string()),
  id,
  title: localized(200),
  summary: described(localized(600), "What the record says, in two lines."),
  reviewed: day,
  reviewedBy: phrase,
  example: described(v.optional(v.boolean()), "An invented story for learning; switched off at first."),
  people: v.pipe(v.array(person), v.minLength(1), v.maxLength(LIMITS.people)),
  works: v.optional(v.pipe(v.array(work), v.maxLength(LIMITS.people)), []),
  motif: perLanguage(motif),
  record: described(
    v.optional(perLanguage(phrases), {}),
    "What only texts that know the record mention: dates, publications, how the film really ends.",
  ),
  background: described(
    v.optional(perLanguage(phrases), {}),
    "Sentences of true reports, reviews and fact-checks on these people: none may match a claim.",
  ),
  examining: described(
    v.optional(perLanguage(phrases), {}),
    "Sentences of texts that examine the story: fact-checks, doubts, parodies, lessons.",
  ),
  telling: described(
    v.optional(perLanguage(phrases), {}),
    "Sentences of texts that tell the story, stating no claim: scenes, feelings, calls to share.",
  ),
  claims: v.pipe(v.array(claim), v.minLength(1), v.maxLength(LIMITS.claims)),
  sources: v.pipe(v.array(source), v.minLength(1), v.maxLength(LIMITS.sources)),
  appearances: v.optional(v.pipe(v.array(appearance), v.maxLength(LIMITS.appearances)), []),
});

export type Story = v.InferOutput<typeof storySchema>;
export type Claim = Story["claims"][number];
export type Source = Story["sources"][number];
export type SourceKind = Source["kind"];
export type NamedEntity = Story["people"][number];
export type Localized = Claim["note"];
