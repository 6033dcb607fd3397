import { FUNCTION_WORDS } from "./function-words";
import { LANGUAGES, type Language } from "./languages";
import { foldText } from "./normalize";

/** Words looked at, at most: enough to be sure, few enough to be free. */
const SAMPLE = 600;

/**
 * The language that a text itself is written in, by the share of its function words; null where it has
 * too few words or none of our languages fits. The page's `lang` is not asked: copies keep wrong ones.
 */
export function detectLanguage(text: string): Language | null {
  const sample =
    foldText(text.slice(0, SAMPLE * 8))
      .match(/[\p{L}']+/gu)
      ?.slice(0, SAMPLE) ?? [];
  if (sample.length < 8) return null;
  let best: Language | null = null;
  let bestCount = 0;
  let second = 0;
  for (const language of LANGUAGES) {
    const known = FUNCTION_WORDS[language];
    let count = 0;
    for (const word of sample) if (known.has(word)) count++;
    if (count > bestCount) {
      second = bestCount;
      best = language;
      bestCount = count;
    } else if (count > second) second = count;
  }
  return bestCount >= sample.length * 0.15 && bestCount > second ? best : null;
}
