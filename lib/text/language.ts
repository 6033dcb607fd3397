import { FUNCTION_WORDS } from "./function-words";
import { LANGUAGES, type Language } from "./languages";
import { foldPlain, foldText } from "./normalize";

/** Words looked at, at most: enough to be sure, few enough to be free. */
const SAMPLE = 600;

/** Numbers of the languages that have a function word; made when a text is first read. */
let languagesOf: Map<string, number[]> | null = null;

/**
 * The language that a text itself is written in, by the share of its function words; null where it has
 * too few words or none of our languages fits. The page's `lang` is not asked: copies keep wrong ones.
 */
export function detectLanguage(text: string): Language | null {
  const sample = wordsOf(text.slice(0, SAMPLE * 8)).slice(0, SAMPLE);
  if (sample.length < 8) return null;
  languagesOf ??= invert();
  const counts = LANGUAGES.map(() => 0);
  for (const word of sample) {
    const languages = languagesOf.get(word);
    if (languages) for (const number of languages) counts[number] = (counts[number] as number) + 1;
  }
  let best: Language | null = null;
  let bestCount = 0;
  let second = 0;
  LANGUAGES.forEach((language, number) => {
    const count = counts[number] as number;
    if (count > bestCount) {
      second = bestCount;
      best = language;
      bestCount = count;
    } else if (count > second) second = count;
  });
  return bestCount >= sample.length * 0.15 && bestCount > second ? best : null;
}

function wordsOf(text: string): string[] {
  const plain = foldPlain(text);
  if (plain !== null && !/[^\0-\x7f]/.test(plain)) return plain.match(/[a-z']+/g) ?? [];
  return (plain ?? foldText(text)).match(/[\p{L}']+/gu) ?? [];
}

function invert(): Map<string, number[]> {
  const languages = new Map<string, number[]>();
  LANGUAGES.forEach((language, number) => {
    for (const word of FUNCTION_WORDS[language]) {
      const known = languages.get(word);
      if (known) known.push(number);
      else languages.set(word, [number]);
    }
  });
  return languages;
}
