import type { Story } from "../lib/story/schema";
import type { VoicedStory } from "../lib/story/voices";

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
 * Lists that keep true pages unmarked and are still short, in each language that has wordings.
 * @param withVoices the story with its voices, which fill these lists too
 */
export function shortLists(
  withVoices: Pick<Story, "claims" | (typeof LISTS)[number]>,
  file: string,
): string[] {
  const languages = new Set(
    withVoices.claims.flatMap(({ wordings }) =>
      Object.entries(wordings).flatMap(([language, texts]) => (texts?.length ? [language] : [])),
    ),
  );
  const countIn = (list: (typeof LISTS)[number], language: string) =>
    Object.entries(withVoices[list]).find(([key]) => key === language)?.[1]?.length ?? 0;
  return [...languages].flatMap((language) => {
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
