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

/**
 * Small words by which somebody speaks of himself or to others. Folded. Vietnamese has none that are nothing else.
 */
export const SPEAKING: Partial<Record<Language, ReadonlySet<string>>> = {
  en: new Set("i me my mine im ive id ill you your yours u ur".split(" ")),
  de: new Set(
    "ich mir mich mein meine meinen meinem meiner du dir dich dein deine euch euer eure".split(" "),
  ),
  fr: new Set("je moi mon ma mes me ai suis tu toi ton ta tes te vous votre vos".split(" ")),
  es: new Set("yo me mi mis conmigo tu te ti tus vos usted ustedes vosotros os".split(" ")),
  pt: new Set("eu me mim meu minha meus minhas tu te ti teu tua voce voces".split(" ")),
  it: new Set("io mi me mio mia miei mie tu ti te tuo tua tuoi tue voi vi vostro".split(" ")),
  pl: new Set("ja mnie mi mna moj moja moje moim mojej ty ciebie ci cie twoj twoja wy was wam".split(" ")),
  id: new Set("aku saya gue gua gw ku kamu kalian lo lu elo anda".split(" ")),
};
