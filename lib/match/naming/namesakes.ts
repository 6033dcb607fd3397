import type { Language } from "../../text/languages";
import { type Word, words } from "../../text/words";
import type { NameHit } from "../blocks/names";
import type { Passage } from "../blocks/passages";
import { type ReadBlock, someName } from "../blocks/read-block";
import type { TextBlock } from "../blocks/text-block";
import { foldPhrase, isSmall, type PhraseIndex, phraseIndex } from "../model/features";
import type { StoryModel } from "../types";

/** What texts say of people who only share a name with those of whom all have heard. */
const UNRELATED: Record<Language, readonly string[]> = {
  en: ["no relation", "not related to"],
  es: ["sin parentesco", "no es pariente", "ningún parentesco"],
  pt: ["sem parentesco", "não é parente", "nenhum parentesco"],
  fr: ["aucun lien de parenté", "sans lien de parenté"],
  de: ["nicht verwandt", "namensvetter"],
  it: ["nessuna parentela", "nessun legame di parentela", "non è parente"],
  pl: ["nie jest spokrewniony", "nie jest spokrewniona", "zbieżność nazwisk"],
  vi: ["không có quan hệ họ hàng", "không phải họ hàng", "trùng tên"],
  id: ["tidak ada hubungan keluarga", "bukan kerabat"],
};

/** What comes before the name of somebody or something else: "not to be confused with The Mask (1994)". */
const CONFUSED: Record<Language, readonly string[]> = {
  en: ["not to be confused with"],
  es: ["no confundir con"],
  pt: ["não confundir com"],
  fr: ["à ne pas confondre avec"],
  de: ["nicht zu verwechseln mit"],
  it: ["da non confondere con"],
  pl: ["nie mylić z"],
  vi: [],
  id: ["jangan tertukar dengan"],
};

const CAPITAL_WORD = /\p{Lu}(?:['’]\p{Lu})?[\p{L}-]+/gu;
/** What stands before a word that has a capital because it is the first. */
const BEGINS = /(?:^|[.!?…\n])["“”„«»‘’'(\s]*$/;
const MOST_BEFORE = 8;
/** On one line: the next begins with a capital anyway. */
const SPACE = "[^\\S\\n]";
/** A surname that follows a short name, a nickname in quotes between them at most. */
const SURNAME = new RegExp(
  `^(?:['’]\\p{Ll}{2,})?${SPACE}?[”"»’]?${SPACE}+(?:[“"«‘][^”"»’]{1,30}[”"»’]${SPACE}+)?(${CAPITAL_WORD.source})`,
  "u",
);

/** A first name and a surname, as against "Rocky's mother". */
const WITH_SURNAME = /^\p{Lu}\S*\s.*\p{Lu}\S*$/u;

/** Made once a language: what `UNRELATED` has, and what `CONFUSED` has. */
const denials = new Map<Language, readonly [PhraseIndex, PhraseIndex]>();

function denialsIn(language: Language): readonly [PhraseIndex, PhraseIndex] {
  let known = denials.get(language);
  if (!known) {
    const indexOf = (table: typeof UNRELATED) =>
      phraseIndex(table[language].map((phrase) => foldPhrase(phrase, language)));
    known = [indexOf(UNRELATED), indexOf(CONFUSED)];
    denials.set(language, known);
  }
  return known;
}

/** So many words at most stand between "not to be confused with" and whom it means: "the mother of the". */
const MOST_BETWEEN = 5;

/** "She wanted no relation with Hollywood", "it bears no relation to what she knew": of other relations. English is loose there. */
const OTHER_RELATION =
  /\b(?:had|have|having|bears?|bore|wants?|wanted)\s+no\s+relation\b|\b(?:no\s+relation|not\s+related)\s+(?:with|to\s+(?:his|her|its|their|what|how))\b/i;

/**
 * True where a passage says that its people are not the story's: no relation of theirs, or not to be confused with one of them.
 * "No relation" counts where one of them is named in its sentence or the one before, or anybody of the story, actors and
 * works too, behind it. A generator, so that the caller can pause.
 */
export function* deniesRelation(
  { sentences }: Passage,
  blocks: readonly TextBlock[],
  { names: { entities }, language }: Pick<StoryModel, "names" | "language">,
): Generator<void, boolean> {
  const [unrelated, confused] = denialsIn(language);
  const isPerson = ({ kind, entity }: NameHit) => kind !== "vague" && entities[entity]?.isPerson === true;
  for (const [number, at] of sentences.entries()) {
    yield;
    const { sentence, read } = at;
    const folded = read.words.slice(sentence.from, sentence.to).map((word) => word.folded);
    const unrelatedEnd = sentence.from + firstEnd(unrelated, folded);
    const { text } = blocks[at.block] as TextBlock;
    if (unrelatedEnd < sentence.to && !OTHER_RELATION.test(text.slice(sentence.start, sentence.end))) {
      const before = sentences[number - 1];
      const isBehind = ({ kind, first }: NameHit) => kind !== "vague" && first > unrelatedEnd;
      if (someName(at, (name) => isPerson(name) || isBehind(name))) return true;
      if (before && someName(before, isPerson)) return true;
    }
    const end = sentence.from + firstEnd(confused, folded);
    if (end >= sentence.to) continue; // nearly every sentence
    const isMeant = (name: NameHit) => name.first > end && name.first <= end + 1 + MOST_BETWEEN;
    if (someName(at, (name) => name.kind === "full" && isPerson(name) && isMeant(name))) return true;
  }
  return false;
}

/** Index of the last word of the first phrase; infinite where none stands there. */
function firstEnd(phrases: PhraseIndex, folded: readonly string[]): number {
  let end = Number.POSITIVE_INFINITY;
  phrases.scan(folded, (_value, _first, last) => {
    end = Math.min(end, last);
  });
  return end;
}

/** True of a word of the story's names or frame, see `ownWords`. */
export function isOwn({ folded, stem }: Word, known: ReadonlySet<string>): boolean {
  return known.has(folded) || known.has(stem);
}

/** Somebody else's use of the story's short names. */
export interface Namesakes {
  /** The short names that are somebody else's here. */
  readonly names: ReadonlySet<string>;
  /** True where anybody has one of them before a surname that is not the story's. */
  readonly any: boolean;
  /** True where paragraphs have full names only with another surname behind them. */
  readonly areAll: boolean;
}

/**
 * Where a surname that is not the story's follows "Rocky" more often than the story's people are named in full, every
 * "Rocky" is that other person.
 * @param known words of the story's own, see `ownWords`
 */
export function* namesakesIn(
  passage: Passage,
  blocks: readonly TextBlock[],
  read: readonly ReadBlock[],
  known: ReadonlySet<string>,
  language: Language,
): Generator<void, Namesakes> {
  // Every noun has a capital there: nobody can tell.
  if (language === "de") return { names: new Set(), any: true, areAll: false };
  const strangers = new Map<string, number>();
  let ownCount = 0;
  // Full names in paragraphs, with another surname behind them ("Rocky Dennis Sitompul") and without.
  let hasLonger = false;
  let isBare = false;
  let written: ReadonlySet<string> | null = null;
  for (const number of passage.blocks) {
    yield;
    const { text, kind: blockKind } = blocks[number] as TextBlock;
    const { names, words: list } = read[number] as ReadBlock;
    for (const { first, last, kind } of names) {
      const [start, end] = [list[first]?.start, list[last]?.end];
      const isFull = kind === "full" && WITH_SURNAME.test(text.slice(start, end));
      if (isFull) ownCount++;
      const surname = SURNAME.exec(text.slice(end))?.[1];
      // "Rocky Finally" in a heading: a capital may say nothing there.
      if (surname !== undefined && blockKind === "heading") {
        written ??= yield* capitalsIn(passage, blocks, language);
        if (!forms(surname, language).some((form) => written?.has(form))) continue;
      }
      const name = surname === undefined ? undefined : words(surname, language)[0];
      const isStranger = name !== undefined && !isOwn(name, known) && !isSmall(name.folded, language);
      if (isFull && blockKind !== "heading") {
        // "ROCKY DENNIS RIGHT BEFORE": all have capitals there.
        if (isStranger && /\p{Ll}/u.test(surname ?? "")) hasLonger = true;
        else isBare = true;
      }
      if (!isStranger) continue;
      const word = list[last]?.folded ?? "";
      strangers.set(word, (strangers.get(word) ?? 0) + 1);
    }
  }
  const others = [...strangers].filter(([, count]) => count > ownCount);
  const names = new Set(others.map(([word]) => word));
  return { names, any: strangers.size > 0, areAll: hasLonger && !isBare };
}

/** The words that paragraphs write with a capital within sentences: gathered once, however many headings ask. */
function* capitalsIn(
  passage: Passage,
  blocks: readonly TextBlock[],
  language: Language,
): Generator<void, ReadonlySet<string>> {
  const found = new Set<string>();
  for (const number of passage.blocks) {
    yield;
    const { kind, text } = blocks[number] as TextBlock;
    if (kind === "heading") continue;
    for (const { 0: word, index } of text.matchAll(CAPITAL_WORD))
      if (!BEGINS.test(text.slice(Math.max(0, index - MOST_BEFORE), index)))
        for (const form of forms(word, language)) found.add(form);
  }
  return found;
}

/** A surname as written, and in Polish without the endings of its cases: "Dębosza". */
function forms(surname: string, language: Language): string[] {
  return language === "pl" ? [surname, surname.slice(0, -1), surname.slice(0, -2)] : [surname];
}
