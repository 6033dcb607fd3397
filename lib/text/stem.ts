import type { Language } from "./languages";
import { AFFIXES, IRREGULAR } from "./stem-data";

const cache = new Map<string, string>();

/**
 * Cuts a folded word to what its forms share. A light stemmer: irregular forms by list, then what is known to stand
 * before a stem, and the longest known ending that leaves enough of the word. Errors are harmless as long as they are
 * always the same.
 */
export function stem(word: string, language: Language): string {
  const key = `${language}:${word}`;
  let result = cache.get(key);
  if (result === undefined) {
    result = IRREGULAR[language]?.get(word) ?? cut(word, language);
    if (cache.size > 20_000) cache.clear();
    cache.set(key, result);
  }
  return result;
}

function cut(word: string, language: Language): string {
  const { endings, keep, beginnings } = AFFIXES[language];
  let stemmed = beginnings ? word.replace(beginnings, "") : word;
  for (const ending of endings) {
    if (stemmed.length - ending.length >= keep && stemmed.endsWith(ending)) {
      stemmed = stemmed.slice(0, -ending.length);
      break;
    }
  }
  // "stopp(ed)" and "stop", "lov(ed)" and "love" meet.
  if (language === "en") {
    if (/([bdgklmnprt])\1$/.test(stemmed) && stemmed.length > 3) stemmed = stemmed.slice(0, -1);
    if (stemmed.length > 3 && stemmed.endsWith("e")) stemmed = stemmed.slice(0, -1);
    if (stemmed.length > 3 && stemmed.endsWith("i")) stemmed = `${stemmed.slice(0, -1)}y`;
    return IRREGULAR.en?.get(stemmed) ?? stemmed;
  }
  return stemmed;
}

/**
 * As much of a stem as counts where words are only weighed: what is longer is a further ending in some languages, and
 * phrases, which must be just these, would meet others. Names' tags stay whole.
 */
export function coreOf(stem: string, language: Language): string {
  return stem.startsWith("@") ? stem : stem.slice(0, AFFIXES[language].most);
}
