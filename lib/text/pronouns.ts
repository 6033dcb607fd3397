import type { Language } from "./languages";

/** Small words that speak of a woman or of a man, in languages that say them. Folded. */
export const PRONOUNS: Partial<Record<Language, Record<"she" | "he", ReadonlySet<string>>>> = {
  en: {
    she: new Set("she her hers herself mother mom mum mama momma mommy".split(" ")),
    he: new Set("he him his himself".split(" ")),
  },
  fr: { she: new Set("elle mere maman".split(" ")), he: new Set("il lui".split(" ")) },
  de: {
    she: new Set("sie ihr ihre ihren ihrem ihrer mutter mama".split(" ")),
    he: new Set("er ihm ihn sein seine seinen seinem".split(" ")),
  },
};

/** Small words by which somebody speaks of himself (`i`) or to others (`you`). Folded. Vietnamese has none. */
const SPEAKING: Partial<Record<Language, Record<"i" | "you", ReadonlySet<string>>>> = {
  en: speaking("i me my mine im ive id ill", "you your yours u ur"),
  de: speaking("ich mir mich mein meine meinen meinem meiner", "du dir dich dein deine euch euer eure"),
  fr: speaking("je moi mon ma mes me ai suis", "tu toi ton ta tes te vous votre vos"),
  es: speaking("yo me mi mis conmigo", "tu te ti tus vos usted ustedes vosotros os"),
  pt: speaking("eu me mim meu minha meus minhas", "tu te ti teu tua voce voces"),
  it: speaking("io mi me mio mia miei mie", "tu ti te tuo tua tuoi tue voi vi vostro"),
  pl: speaking("ja mnie mi mna moj moja moje moim mojej", "ty ciebie ci cie twoj twoja wy was wam"),
  id: speaking("aku saya gue gua gw ku", "kamu kalian lo lu elo anda"),
};

function speaking(i: string, you: string): Record<"i" | "you", ReadonlySet<string>> {
  return { i: new Set(i.split(" ")), you: new Set(you.split(" ")) };
}

/** True where a language's small words tell that somebody speaks. */
export const tellsSpeaking = (language: Language): boolean => SPEAKING[language] !== undefined;

/** True of a folded word by which somebody speaks of himself or to others. */
export function speaks(word: string, language: Language): boolean {
  return speaksOfSelf(word, language) || SPEAKING[language]?.you.has(word) === true;
}

/** True of a folded word by which somebody speaks of himself. */
export function speaksOfSelf(word: string, language: Language): boolean {
  return SPEAKING[language]?.i.has(word) === true;
}
