import type { Story } from "../lib/story/schema";
import { isProblem } from "../lib/story/verdicts";
import { detectLanguage } from "../lib/text/language";
import { LANGUAGES, type Language } from "../lib/text/languages";

/** Fewer words of one sentence are too few to tell its language by. */
const FEWEST_WORDS = 12;
/** Portuguese and Spanish share so many small words that it takes more. */
const FEWEST_IBERIAN = 60;
/** More ids of one kind help nobody. */
const MOST_NAMED = 8;

type ByLanguage<T> = { readonly [L in Language]?: T | undefined };

/**
 * Languages that are half made, and sentences that seem to be in another one.
 * @param withVoices the story with its voices, which add wordings
 */
export function languageRemarks(story: Story, withVoices: Pick<Story, "claims">, file: string): string[] {
  const worded = LANGUAGES.filter((language) =>
    withVoices.claims.some(({ wordings }) => wordings[language]?.length),
  );
  return [
    ...worded.flatMap((language) => [
      ...unworded(withVoices.claims, language),
      ...untranslated(story, language),
    ]),
    ...misplaced(story),
  ].map((remark) => `${file}: ${remark}`);
}

/** A page in a language takes as many claims as one in any other. */
function unworded(claims: Story["claims"], language: Language): string[] {
  const disputed = claims.filter(({ verdict }) => isProblem(verdict));
  const without = disputed.filter(({ wordings }) => !wordings[language]?.length).map(({ id }) => id);
  if (without.length === 0) return [];
  const there = disputed.length - without.length;
  return [
    `wordings.${language}: only ${there} of ${disputed.length} disputed claims ${there === 1 ? "has" : "have"} wordings there; not ${named(without)}.`,
  ];
}

/** What readers of a language that has wordings get in English. */
function untranslated({ title, summary, claims, sources }: Story, language: Language): string[] {
  const lacking = (list: readonly { id: string; text: ByLanguage<string> }[]) =>
    list.filter(({ text }) => text[language] === undefined).map(({ id }) => id);
  const fields: [field: string, lacking: string[], all: number][] = [
    ["title", lacking([{ id: "", text: title }]), 1],
    ["summary", lacking([{ id: "", text: summary }]), 1],
    ["claimReviewed", lacking(claims.map(({ id, claimReviewed: text }) => ({ id, text }))), claims.length],
    ["note", lacking(claims.map(({ id, note: text }) => ({ id, text }))), claims.length],
    ["supports", lacking(sources.map(({ id, supports: text }) => ({ id, text }))), sources.length],
  ];
  if (fields.every(([, ids, all]) => ids.length === all))
    return [
      `“${language}” has wordings, and nothing for readers; they get ${fields.map(([field]) => field).join(", ")} in English.`,
    ];
  return fields.flatMap(([field, ids]) => {
    if (ids.length === 0) return [];
    const where = ids[0] === "" ? "" : ` at ${named(ids)}`;
    return `${field}.${language} is missing${where}; readers get it in English.`;
  });
}

const named = (ids: readonly string[]) =>
  [...ids.slice(0, MOST_NAMED), ...(ids.length > MOST_NAMED ? ["…"] : [])].join(", ");

/** Lists and texts that seem to be in another language than the one they are filed under. */
function misplaced({ title, summary, background, examining, telling, claims, sources }: Story): string[] {
  const lists = [
    ...Object.entries({ background, examining, telling }),
    ...claims.flatMap(({ wordings, notThis }, at) => [
      [`claims[${at}].wordings`, wordings] as const,
      [`claims[${at}].notThis`, notThis] as const,
    ]),
  ];
  const texts = [
    ...Object.entries({ title, summary }),
    ...claims.flatMap(({ claimReviewed, note }, at) => [
      [`claims[${at}].claimReviewed`, claimReviewed] as const,
      [`claims[${at}].note`, note] as const,
    ]),
    ...sources.map(({ supports }, at) => [`sources[${at}].supports`, supports] as const),
  ];
  return [
    ...lists.flatMap(([where, list]) =>
      LANGUAGES.flatMap((language) => misplacedIn(`${where}.${language}`, list[language] ?? [], language)),
    ),
    ...texts.flatMap(([where, text]) =>
      LANGUAGES.flatMap((language) => {
        const other = otherLanguage(text[language] ?? "", language);
        return other ? `${where}.${language}: this looks ${other}.` : [];
      }),
    ),
  ];
}

function misplacedIn(where: string, list: readonly string[], language: Language): string[] {
  const other = otherLanguage(list.join(" "), language);
  if (other) return [`${where}: these sentences look ${other}.`];
  return list.flatMap((text, at) => {
    const other = otherLanguage(text, language);
    return other ? `${where}[${at}]: this looks ${other}: “${text}”` : [];
  });
}

/** The English name of the language that a text seems to be in, where that is another one. */
function otherLanguage(text: string, language: Language): string | null {
  const count = text.split(/\s+/u).length;
  if (count < FEWEST_WORDS) return null;
  const found = detectLanguage(text);
  if (found === null || found === language) return null;
  const isIberian = [found, language].every((one) => one === "es" || one === "pt");
  if (isIberian && count < FEWEST_IBERIAN) return null;
  return new Intl.DisplayNames(["en"], { type: "language" }).of(found) ?? found;
}
