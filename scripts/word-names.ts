import type { Language } from "../lib/text/languages";
import { foldText } from "../lib/text/normalize";

/** First and last names that are words as well, where many are; no dictionary, only what comes to mind first. */
const WORD_NAMES: Partial<Record<Language, string>> = {
  en: `Amber Angel April Art Ash Autumn Baker Banks Basil Bell Berry Bill Bishop Black Brook Brooks Brown Bush Carpenter
    Cash Chance Charity Chase Church Clay Cliff Coral Cook Cross Crystal Daisy Dawn Day Destiny Dean Drew Duke Earl Ember
    Faith Fern Fisher Ford Forest Fox Frank Frost Gene Ginger Glen Gold Good Grace Grant Gray Green Grey Guy Hall Hazel
    Heath Heather Hill Honor Hope House Hunt Hunter Iris Ivy Jade Jasmine Jewel Joy Judge June King Knight Lake Lamb Lance
    Lily Long Love Major Mark Marsh Mason May Melody Mercy Miles Miller Moon Noble Olive Page Patience Pearl Penny Piper
    Pope Poppy Precious Price Prince Queen Ray Red Rice Rich River Rivers Robin Rock Rose Ruby Sage Sandy Serenity Sharp
    Shepherd Short Sky Snow Stone Storm Strong Summer Sunny Swan Trinity Violet Wade Walker Wall Ward Waters Weeks West
    White Will Willow Winter Wise Wolf Wood Woods Young`,
  de: `Bach Bauer Berg Braun Engel Ernst Fischer Frank Freitag Frost Fuchs Gross Heide Herbst Jäger Jung Kaiser Klein
    Koch König Kraft Kurz Lang Linde Mai Mark Richter Rose Roth Schwarz Sommer Sonntag Stein Stern Vogel Wald Weiß Winter
    Wolf`,
  es: `Alba Ángel Blanco Bravo Calle Campos Consuelo Cruz Delgado Dolores Domingo Esperanza Estrella Flores Gloria Guerra
    Iglesias León Luz Mar Milagros Moreno Paz Pilar Prado Remedios Rey Reyes Ríos Rosa Rosario Rubio Socorro Sol Soledad
    Torres Victoria`,
  fr: `Aimée Aurore Berger Blanc Blanche Boulanger Claire Constance Désirée Fontaine France Grand Juste Lange Marchand
    Marguerite Moulin Noir Olive Petit Pierre Printemps Prudence Rivière Roi Rose Roux Victoire`,
};

/** Whether a name is also a word of one of the languages, as “Rose”. */
export function isWordToo(name: string, languages: readonly Language[]): boolean {
  const folded = foldText(name);
  return languages.some((language) =>
    (WORD_NAMES[language] ?? "").split(/\s+/u).some((word) => foldText(word) === folded),
  );
}
