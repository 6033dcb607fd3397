import { detectLanguage } from "../text/language";
import { LANGUAGES, type Language } from "../text/languages";
import type { TextBlock } from "./blocks/text-block";

/** A language must have this many characters on the page to be looked at. */
const ENOUGH = 120;
const MOST_LANGUAGES = 3;
/** Blocks shorter than this tell nothing; their neighbours do. */
const TELLING_BLOCK = 60;

/**
 * The languages that a page's blocks are written in, the commonest first; English where none is told. A generator, so
 * that the caller can pause on long pages.
 */
export function* readLanguages(blocks: readonly TextBlock[]): Generator<void, Language[]> {
  const sizes = new Map<Language, number>();
  let rest = "";
  for (const { text } of blocks) {
    if (text.length < TELLING_BLOCK) {
      if (rest.length < 4000) rest += ` ${text}`;
      continue;
    }
    yield;
    const language = detectLanguage(text);
    if (language) sizes.set(language, (sizes.get(language) ?? 0) + text.length);
  }
  const ofRest = detectLanguage(rest);
  if (ofRest) sizes.set(ofRest, (sizes.get(ofRest) ?? 0) + rest.length);
  const found = LANGUAGES.filter((language) => (sizes.get(language) ?? 0) >= ENOUGH);
  found.sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
  return found.length > 0 ? found.slice(0, MOST_LANGUAGES) : ["en"];
}
