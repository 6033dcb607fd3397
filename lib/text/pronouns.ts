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
