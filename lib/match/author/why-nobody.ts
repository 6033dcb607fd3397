import type { Passage } from "../blocks/passages";
import type { ReadBlock } from "../blocks/read-block";
import type { TextBlock } from "../blocks/text-block";
import { ownWords, readNaming } from "../naming/bearers";
import { deniesRelation, namesakesIn } from "../naming/namesakes";
import type { TitleNaming } from "../naming/title-naming";
import { atOnce } from "../read-at-once";
import type { StoryModel } from "../types";

/**
 * Why the names in a passage name nobody of the story, for its author; null where they do. Asks the reader again with
 * one thing after another made good.
 */
export function whyNobody(
  model: StoryModel,
  passage: Passage,
  blocks: readonly TextBlock[],
  read: readonly ReadBlock[],
  title: TitleNaming,
): string | null {
  const own = ownWords(model);
  const everyWord = new Set(own);
  for (const number of passage.blocks)
    for (const { folded } of read[number]?.words ?? []) everyWord.add(folded);
  const names = (asked: StoryModel, known: ReadonlySet<string>) =>
    atOnce(readNaming(asked, known, passage, blocks, read, title)).kind !== "no";
  if (names(model, own)) return null;
  if (atOnce(deniesRelation(passage, blocks, model))) return "it says that they are not related";
  const anyPronoun = { ...model, names: { ...model.names, pronouns: [] } };
  if (names(anyPronoun, own)) return "its pronouns are not those in the file";
  const { areAll, names: namesakes } = atOnce(namesakesIn(passage, blocks, read, own, model.language));
  if (areAll) return "another surname follows the full name";
  const [namesake] = namesakes;
  const other = namesake
    ? `another surname follows “${namesake}”`
    : "another name stands there far more often";
  if (names(model, everyWord)) return other;
  return names(anyPronoun, everyWord)
    ? `its pronouns are not those in the file, and ${other}`
    : "no full name stands there, and too few short ones";
}
