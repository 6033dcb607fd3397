import type { Language } from "../../../text/languages";
import { DE } from "./de";
import { EN } from "./en";
import { ES } from "./es";
import { FR } from "./fr";
import { ID } from "./id";
import { IT } from "./it";
import { PL } from "./pl";
import { PT } from "./pt";
import type { Talk } from "./types";
import { VI } from "./vi";

/** Sentences of no story: what each new one is taught beside its own. */
export const TALK: Record<Language, Talk> = {
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
