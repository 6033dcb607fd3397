import type { VoicedStory } from "../../story/voices";
import { spellings } from "../../text/diacritics";
import type { Language } from "../../text/languages";
import { coresIn, countFeatures } from "../model/features";
import { TALK } from "./talk/all";
import type { Talk } from "./talk/types";

/** From so many words of pages that examine a story on, these teach better how pages on it sound. */
const MANY_EXCERPTS = 400;
const NO_TALK: Talk = { examining: [], telling: [] };

/** How people talk of any story; nothing for a story that enough pages teach. */
export function talkFor({ excerpts }: VoicedStory, language: Language): Talk {
  const ofOthers = (excerpts?.[language] ?? []).filter(({ tells }) => !tells);
  return ofOthers.length >= MANY_EXCERPTS ? NO_TALK : TALK[language];
}

/** The stance learns what stands in so many sentences; where it is no word of the story it says nothing of a claim. */
export const FEWEST_WITH = 2;

/** Stems of such talk, for the vocabulary. */
export function talkStems(
  { examining, telling }: Talk,
  language: Language,
  tags: Readonly<Record<string, string>>,
): string[] {
  const rows = spellings([...examining, ...telling], language).map((text) => ({
    features: new Set(coresIn(text, language, tags)),
  }));
  return [...countFeatures(rows)].filter(([, count]) => count >= FEWEST_WITH).map(([stem]) => stem);
}
