/** Languages that the engine reads and the interface speaks (BCP 47 primary subtags). */
export const LANGUAGES = ["en", "es", "pt", "fr", "de", "it", "pl", "vi", "id"] as const;

export type Language = (typeof LANGUAGES)[number];

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}
