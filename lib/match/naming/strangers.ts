import type { Language } from "../../text/languages";
import { type Word, words } from "../../text/words";
import type { Passage } from "../blocks/passages";
import type { TextBlock } from "../blocks/text-block";
import { isSmall } from "../model/features";
import { isOwn } from "./namesakes";

/** What stands before the first word of a line, or of one of several things in it. */
const BEGINS_ITEM = /[\n·•|]\s*$/;
/** "Damar", "DiCaprio", "José" in either spelling, and with a soft hyphen. */
const NAME_WORD = /^\p{Lu}(?=.*\p{Ll})[\p{L}\p{M}\p{Cf}]+$/u;
/** "Der", "seinem", "zur", "60", "neun", folded: what German nouns have before them at times, and names have not. */
const DETERMINER =
  /^(?:d(?:er|ie|as|en|em|es)|(?:[mdsk]?ein|ihr|unser|eu?er|dies|jed|viel|all|welch|wenig|einig|mehrer|beid)(?:e[nrms]?)?|im|am|ins|ans|zum|zur|vom|beim|\d+|zwei|drei|vier|f[uü]nf|sechs|sieben|acht|neun|zehn|elf|zw[oö]lf|paar)$/;
const ADJECTIVE = /e[nrms]?$/;
/** A text that names somebody so often may be about him. */
const COMES_BACK = 3;

/** Somebody else's names in a passage. */
interface Strangers {
  /** How often the commonest stands within sentences. */
  readonly most: number;
  /** Numbers of the sentences with one that comes back. */
  readonly sentences: readonly number[];
  /** Stems of those that come back. */
  readonly words: ReadonlySet<string>;
}

/** Signs that part what stands before from what follows; a quotation mark does not. */
const PARTS = /[.,:;!?–—|]/;

/** True where a German word with a capital has a determiner before it, or one and an adjective, with no such sign between. */
function isNoun(text: string, list: readonly Word[], at: number): boolean {
  const before = (index: number) => {
    const [word, next] = [list[index], list[index + 1]];
    return word && next && !PARTS.test(text.slice(word.end, next.start)) ? word.folded : "";
  };
  const one = before(at - 1);
  return DETERMINER.test(one) || (ADJECTIVE.test(one) && DETERMINER.test(before(at - 2)));
}

/**
 * Finds names of others than the story's people. A generator, so that the caller can pause.
 * @param known words of the story's own, see `ownWords`
 */
export function* readStrangers(
  language: Language,
  known: ReadonlySet<string>,
  passage: Passage,
  blocks: readonly TextBlock[],
): Generator<void, Strangers> {
  const places = new Map<string, { within: number; sentences: number[] }>();
  const common = new Set<string>();
  let signer = "";
  let signed: ReadonlySet<string> = new Set();
  for (const [number, { block, sentence, read }] of passage.sentences.entries()) {
    yield;
    const { text, writer } = blocks[block] as TextBlock;
    if (writer !== signer) {
      signer = writer;
      signed = new Set(words(writer, language).map(({ folded }) => folded));
    }
    const list = read.words.slice(sentence.from, sentence.to);
    for (const [at, word] of list.entries()) {
      if (isOwn(word, known) || signed.has(word.folded) || isSmall(word.folded, language)) continue;
      if (!NAME_WORD.test(text.slice(word.start, word.end))) {
        if (at > 0) common.add(word.stem); // a word that begins sentences, no name
        continue;
      }
      if (language === "de" && isNoun(text, list, at)) {
        common.add(word.stem);
        continue;
      }
      // The first word has a capital anyway; in a thread it is who writes. So has a button's: "Like · Reply".
      const isFirst = at === 0 || BEGINS_ITEM.test(text.slice(Math.max(0, word.start - 3), word.start));
      const place = places.get(word.stem) ?? { within: 0, sentences: [] };
      if (!isFirst) place.within++;
      place.sentences.push(number);
      places.set(word.stem, place);
    }
  }
  let most = 0;
  const sentences = new Set<number>();
  const returning = new Set<string>();
  for (const [word, place] of places) {
    if (place.within === 0 || common.has(word)) continue;
    most = Math.max(most, place.within);
    if (place.sentences.length < COMES_BACK) continue;
    returning.add(word);
    for (const number of place.sentences) sentences.add(number);
  }
  return { most, sentences: [...sentences], words: returning };
}
