import { PRONOUNS, speaks } from "../../text/pronouns";
import type { Word } from "../../text/words";
import { type NameHit, namesPeople } from "../blocks/names";
import type { Passage } from "../blocks/passages";
import type { ReadBlock } from "../blocks/read-block";
import type { TextBlock } from "../blocks/text-block";
import { FEWEST_PRONOUNS, PRONOUN_SHARE } from "../thresholds";
import type { StoryModel } from "../types";
import { deniesRelation, namesakesIn } from "./namesakes";
import { readStrangers } from "./strangers";
import type { TitleNaming } from "./title-naming";

/**
 * `passing`: in full, in one place. `faint`: a short name in passing, and nobody else's more often; or any, in a
 * text whose pronouns are those of one who speaks. `hardly`: others' names stand far more often, or more often than a short
 * one in passing, as those of people who pass the story on.
 */
export type NamingKind = "full" | "passing" | "loose" | "faint" | "hardly" | "no";

/** Whom a passage names, and how surely they are the story's people and no namesakes. */
export interface Naming {
  readonly kind: NamingKind;
  /** The names as the page writes them. */
  readonly texts: readonly string[];
  /** The short names that are somebody else's here, folded. */
  readonly namesakes: ReadonlySet<string>;
  /** Numbers of the sentences that name somebody else who comes back. */
  readonly strangers: readonly number[];
  /** True where such a name stands in the title, or in a heading before the first of the story's names. */
  readonly isHeadedByStranger: boolean;
}

/** Somebody whose name stands more often than this many of the story's is whom the text is about. */
const RIVAL_SHARE = 2;
const NOBODY: Naming = {
  kind: "no",
  texts: [],
  namesakes: new Set(),
  strangers: [],
  isHeadedByStranger: false,
};

/** A paragraph that is this part of a text says whom the text is about. */
const NAMING_PART = 0.25;
/** In a text of so few sentences a full name does, wherever it stands. */
const SHORT_TEXT = 8;

/**
 * Reads the names of a passage. Names that stand only in links ("see also") name nobody; where somebody
 * else's name is the commonest, or the wrong pronouns are used, the text is about another person. A generator, so
 * that the caller can pause: a page may be one passage of millions of letters.
 * @param known words of the story's own, see `ownWords`
 */
export function* readNaming(
  model: StoryModel,
  known: ReadonlySet<string>,
  passage: Passage,
  blocks: readonly TextBlock[],
  read: readonly ReadBlock[],
  title: TitleNaming,
): Generator<void, Naming> {
  const texts = new Set<string>();
  const namesakes = yield* namesakesIn(passage, blocks, read, known, model.language);
  if (namesakes.areAll) return NOBODY;
  let ownCount = 0;
  let namingBlocks = 0;
  let namingSentences = 0;
  let firstNaming: { block: number; word: number } | null = null;
  const hits: NameHit[] = [];
  for (const number of passage.blocks) {
    yield;
    const block = blocks[number] as TextBlock;
    const { names, words } = read[number] as ReadBlock;
    const own = names.filter(
      ({ kind, last }) =>
        (kind === "full" || !block.linked) && !namesakes.names.has((words[last] as Word).folded),
    );
    const telling = own.filter(({ kind }) => kind !== "vague");
    for (const { first, last } of telling) texts.add(block.text.slice(words[first]?.start, words[last]?.end));
    if (telling[0]) {
      firstNaming ??= { block: number, word: telling[0].first };
      namingBlocks++;
      namingSentences += (read[number] as ReadBlock).sentences.length;
    }
    ownCount += new Set(telling.map(({ last }) => last)).size; // "Cher in Mask" holds three names that overlap
    hits.push(...own);
  }
  // Most passages of a feed name nobody: they are not read again word by word.
  if (hits.length === 0) return NOBODY;
  const pronouns = yield* readPronouns(model, passage);
  if (pronouns === "others") return NOBODY;
  if (yield* deniesRelation(passage, blocks, model)) return NOBODY;
  const {
    most: rivals,
    sentences: strangers,
    words: returning,
  } = yield* readStrangers(model.language, known, passage, blocks);
  const first = firstNaming ? sentenceOf(firstNaming, passage) : 0;
  const isTitled = [...title.others].some((word) => returning.has(word));
  const isHeadedByStranger =
    isTitled ||
    strangers.some((number) => {
      const block = blocks[passage.sentences[number]?.block ?? -1];
      return number < first && block?.kind === "heading" && !block.linked;
    });
  const named = (kind: NamingKind): Naming => ({
    kind,
    texts: [...texts],
    namesakes: namesakes.names,
    strangers,
    isHeadedByStranger,
  });
  const kind = title.isOurs ? "full" : namesPeople(hits);
  // Short names dropped in one place ("like Cher in Mask") compare; they hardly say whom a text is about.
  const { length } = passage.sentences;
  const inPassing = namingBlocks < 2 && namingSentences < length * NAMING_PART;
  const isOurs = pronouns === "fitting" && ownCount > 0 && namesakes.names.size === 0;
  const mayPassOn = isOurs && !isHeadedByStranger;
  if (kind === "no" || (kind === "loose" && inPassing)) {
    if (isOurs && rivals <= ownCount) return named("faint");
    return mayPassOn ? named("hardly") : NOBODY;
  }
  if (ownCount * RIVAL_SHARE < rivals) return mayPassOn ? named("hardly") : NOBODY;
  if (pronouns === "speaker's") return namesakes.any ? NOBODY : named("faint");
  const isClear = title.isOurs || (kind === "full" && length <= SHORT_TEXT);
  return named(inPassing && !isClear ? "passing" : kind);
}

/** Number of the sentence that holds a word of a block. */
function sentenceOf(name: { block: number; word: number }, { sentences }: Passage): number {
  const at = sentences.findIndex(
    ({ block, sentence }) => block === name.block && name.word >= sentence.from && name.word < sentence.to,
  );
  return Math.max(0, at);
}

/**
 * A woman's story told with "he" alone is a namesake's (`others`), unless somebody speaks in it all the time: she
 * herself, or one who writes to her (`speaker's`).
 */
function* readPronouns(
  model: StoryModel,
  passage: Passage,
): Generator<void, "fitting" | "speaker's" | "others"> {
  const table = PRONOUNS[model.language];
  const { pronouns } = model.names;
  if (!table) return "fitting";
  const counts = { she: 0, he: 0 };
  let spoken = 0;
  for (const { sentence, read } of passage.sentences) {
    yield;
    for (let at = sentence.from; at < sentence.to; at++) {
      const word = read.words[at]?.folded ?? "";
      if (table.she.has(word)) counts.she++;
      else if (table.he.has(word)) counts.he++;
      else if (speaks(word, model.language)) spoken++;
    }
  }
  const all = counts.she + counts.he;
  if (all < FEWEST_PRONOUNS) return "fitting";
  // Of one of the people: a text may leave the others out.
  if (pronouns.length === 0 || pronouns.some((pronoun) => counts[pronoun] >= all * PRONOUN_SHARE))
    return "fitting";
  return spoken > all ? "speaker's" : "others";
}

/** Words of the story's own names, folded, and stems of its frame ("Hollywood"): no rivals. */
export function ownWords({ names, motif }: StoryModel): Set<string> {
  const phrases = names.entities.flatMap(({ full, mentions }) => [...full, ...mentions]);
  return new Set([...phrases, ...motif.phrases].join(" ").split(" "));
}
