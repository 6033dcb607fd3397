import { foldPhrase, isSmall } from "../lib/match/model/features";
import type { Story } from "../lib/story/schema";
import { isProblem } from "../lib/story/verdicts";
import { LANGUAGES, type Language } from "../lib/text/languages";

type Phrased = Pick<Story, "claims" | "motif" | "record" | "telling">;

/** A phrase of the record that stands in so many of the story's own sentences, … */
const FEWEST_TOLD = 3;
/** … and in such a part of them, will stand on pages that carry it. */
const PART_TOLD = 0.02;

/**
 * Stock phrases and words of the record that stand anywhere, and words of the record that the story has as well: the
 * first would find pages on other things, the second leave the story's own pages unmarked.
 * @param withVoices the story with its voices, which add sentences
 */
export function phraseRemarks(withVoices: Phrased, file: string): string[] {
  return LANGUAGES.flatMap((language) => [
    ...smallWords(withVoices, language),
    ...toldRecord(withVoices, language),
  ]).map((remark) => `${file}: ${remark}`);
}

function smallWords({ motif, record }: Phrased, language: Language): string[] {
  const lists = [
    { where: `motif.${language}.phrases`, list: motif[language]?.phrases ?? [] },
    { where: `record.${language}`, list: record[language] ?? [] },
  ];
  return lists.flatMap(({ where, list }) =>
    list.flatMap((phrase, at) => {
      const folded = foldPhrase(phrase, language).split(" ");
      return folded.every((word) => isSmall(word, language))
        ? `${where}[${at}]: “${phrase}” stands in nearly every text; leave it out, or take a longer phrase.`
        : [];
    }),
  );
}

function toldRecord({ claims, record, telling }: Phrased, language: Language): string[] {
  const told = [
    ...claims.flatMap(({ verdict, wordings }, at) =>
      isProblem(verdict)
        ? (wordings[language] ?? []).map((text, index) => ({
            text,
            place: `claims[${at}].wordings.${language}[${index}]`,
          }))
        : [],
    ),
    ...(telling[language] ?? []).map((text, index) => ({ text, place: `telling.${language}[${index}]` })),
  ].map(({ text, place }) => ({ folded: ` ${foldPhrase(text, language)} `, place }));
  return (record[language] ?? []).flatMap((phrase, at) => {
    const folded = ` ${foldPhrase(phrase, language)} `;
    const places = told.filter((sentence) => sentence.folded.includes(folded)).map(({ place }) => place);
    return places.length >= Math.max(FEWEST_TOLD, PART_TOLD * told.length)
      ? `record.${language}[${at}]: “${phrase}” stands in ${places.length} sentences of the story itself, as at ${places[0]}: its own pages would count as texts that know the record; leave it out, or take a longer phrase.`
      : [];
  });
}
