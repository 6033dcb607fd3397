import type { Language } from "../../text/languages";
import { PRONOUNS, speaksOfSelf } from "../../text/pronouns";
import type { Passage } from "../blocks/passages";
import type { TextBlock } from "../blocks/text-block";
import type { PassageSentence } from "../blocks/units";
import type { Sighting } from "./evidence";
import { shareOf } from "./sightings";

/** Polish tells in the verb: “zawiodłam”. */
const SELF_FORMS: Partial<Record<Language, RegExp>> = { pl: /ł[ae]m(?!\p{L})/u };

/**
 * The share, 0 … 1, of what a text states that somebody says of himself: outside quotation marks, with “I” and without
 * “she”. Who has lost a child may say all that the story has its people say.
 */
export function ownShare(
  sightings: readonly Sighting[],
  { sentences }: Passage,
  blocks: readonly TextBlock[],
  language: Language,
): number {
  return shareOf(sightings, ({ sentence }) =>
    isOfSelf(sentences[sentence] as PassageSentence, blocks, language),
  );
}

function isOfSelf(
  { block, sentence, read }: PassageSentence,
  blocks: readonly TextBlock[],
  language: Language,
): boolean {
  const { text } = blocks[block] as TextBlock;
  const said = text.slice(sentence.start, sentence.end);
  if (/[“”„"«»]/.test(said)) return false;
  const words = read.words.slice(sentence.from, sentence.to).map(({ folded }) => folded);
  const she = PRONOUNS[language]?.she;
  if (words.some((word) => she?.has(word))) return false;
  return words.some((word) => speaksOfSelf(word, language)) || SELF_FORMS[language]?.test(said) === true;
}
