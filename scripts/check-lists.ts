import { FEWEST_CLAIMS } from "../lib/match/thresholds";
import type { Story } from "../lib/story/schema";
import { isProblem } from "../lib/story/verdicts";
import type { VoicedStory } from "../lib/story/voices";
import { LANGUAGES, type Language } from "../lib/text/languages";

/** With so many wordings a claim is found on most pages that state it in words of their own. */
const ENOUGH_WORDINGS = 20;
/** As docs/stories.md asks for: fewer do not teach what a true report, a fact-check or a telling text sounds like. */
const ENOUGH = 12;
const LISTS = ["background", "examining", "telling"] as const;

/**
 * Languages in which excerpts are of one kind of page only: the stance would learn that all pages on these people are so.
 * @param withVoices the story with its voices, which hold the excerpts
 */
export function oneSidedExcerpts({ excerpts = {} }: Pick<VoicedStory, "excerpts">, file: string): string[] {
  return Object.entries(excerpts).flatMap(([language, list]) => {
    const telling = list.filter(({ tells }) => tells).length;
    if (telling > 0 && telling < list.length) return [];
    const [there, missing] =
      telling > 0 ? ["that tell the story", "that do not"] : ["that do not tell it", "that do"];
    return `${file}: excerpts: those in “${language}” are all of pages ${there}. Add some of pages ${missing}, or leave them all out.`;
  });
}

/**
 * Why a story would mark true pages, in a sentence; null where it may be tried. Where three different claims are needed they
 * hold off most of these pages; with fewer only sentences of such pages do, in each language of the wordings.
 * @param withVoices the story with its voices, which fill these lists too
 */
export function notReady(withVoices: Pick<Story, "claims" | "background" | "examining">): string | null {
  const { claims, background, examining } = withVoices;
  if (claims.filter(({ verdict }) => isProblem(verdict)).length >= FEWEST_CLAIMS) return null;
  const bare = wordedLanguages(claims).filter(
    (language) => !background[language]?.length && !examining[language]?.length,
  );
  if (bare.length === 0) return null;
  const where = bare.map((language) => `“${language}”`).join(", ");
  return `not ready: with fewer than ${FEWEST_CLAIMS} disputed claims and no sentences in background and examining (${where}) it would mark true pages: lives, reviews, fact-checks.`;
}

/**
 * Lists that keep true pages unmarked and are still short, in each language that has wordings.
 * @param withVoices the story with its voices, which fill these lists too
 */
export function shortLists(
  withVoices: Pick<Story, "claims" | (typeof LISTS)[number]>,
  file: string,
): string[] {
  const countIn = (list: (typeof LISTS)[number], language: Language) =>
    withVoices[list][language]?.length ?? 0;
  return wordedLanguages(withVoices.claims).flatMap((language) => {
    if (LISTS.every((list) => countIn(list, language) === 0))
      return `${file}: ${LISTS.join(", ")}: nothing in “${language}” yet. Until each has a dozen sentences, what is told of these people on true pages may be marked as well.`;
    return LISTS.flatMap((list) => {
      const count = countIn(list, language);
      return count >= ENOUGH
        ? []
        : `${file}: ${list}.${language}: ${count} of the dozen sentences that help to leave true pages unmarked.`;
    });
  });
}

/**
 * Languages in which disputed claims have fewer wordings than find most pages.
 * @param withVoices the story with its voices, which add wordings
 */
export function fewWordings(withVoices: Pick<Story, "claims">, file: string): string[] {
  return LANGUAGES.flatMap((language) => {
    const worded = withVoices.claims.flatMap(({ id, verdict, wordings }) => {
      const count = wordings[language]?.length ?? 0;
      return isProblem(verdict) && count > 0 ? { id, count } : [];
    });
    const few = worded.filter(({ count }) => count < ENOUGH_WORDINGS);
    if (few.length === 0) return [];
    const counts = few.map(({ count }) => count);
    const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
    const range = fewest === most ? most : `${fewest} to ${most}`;
    const where = few.length === worded.length ? "a claim" : `for ${few.map(({ id }) => id).join(", ")}`;
    return `${file}: wordings.${language}: ${range} wordings ${where}; twenty find many more pages (docs/stories.md, step 5).`;
  });
}

const wordedLanguages = (claims: Story["claims"]) =>
  LANGUAGES.filter((language) => claims.some(({ wordings }) => wordings[language]?.length));
