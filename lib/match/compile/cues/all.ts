import type { Language } from "../../../text/languages";
import { DE } from "./de";
import { EN } from "./en";
import { ES } from "./es";
import { FR } from "./fr";
import { ID } from "./id";
import { IT } from "./it";
import { PL } from "./pl";
import { PT } from "./pt";
import type { Cues } from "./types";
import { VI } from "./vi";

/**
 * What counts is how many different ones stand in a text: fact-checks, ironic retellings and analyses speak
 * of sources, quotations and articles; copies of a story speak of people.
 */
export const CUES: Record<Language, Cues> = {
  en: EN,
  es: ES,
  pt: PT,
  fr: FR,
  de: DE,
  it: IT,
  pl: PL,
  vi: VI,
  id: ID,
};
