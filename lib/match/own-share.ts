import type { Language } from "../text/languages";
import { PRONOUNS, speaksOfSelf } from "../text/pronouns";
import type { Sighting } from "./evidence";
import type { Passage } from "./passages";
import { endsInQuotation } from "./reads-on";
import type { TextBlock } from "./text-block";
import { CLEAR } from "./thresholds";
import type { PassageSentence } from "./units";

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
  const clearest = new Map<number, Sighting>();
  for (const one of sightings)
    if (one.likelihood >= Math.max(CLEAR, clearest.get(one.claim)?.likelihood ?? 0))
      clearest.set(one.claim, one);
  let all = 0;
  let own = 0;
  for (const { sentence, likelihood } of clearest.values()) {
    all += likelihood;
    if (isOfSelf(sentences[sentence] as PassageSentence, blocks, language)) own += likelihood;
  }
  return all === 0 ? 0 : own / all;
}

function isOfSelf(
  { block, sentence, read }: PassageSentence,
  blocks: readonly TextBlock[],
  language: Language,
): boolean {
  const { text } = blocks[block] as TextBlock;
  const said = text.slice(sentence.start, sentence.end);
  if (/[“”„"«»]/.test(said) || endsInQuotation(text.slice(0, sentence.start))) return false;
  const words = read.words.slice(sentence.from, sentence.to).map(({ folded }) => folded);
  const she = PRONOUNS[language]?.she;
  if (words.some((word) => she?.has(word))) return false;
  return words.some((word) => speaksOfSelf(word, language)) || SELF_FORMS[language]?.test(said) === true;
}
