import type { CardLabels } from "../../lib/dom/card-content";

/** A card's own words, for a reader of Spanish in Mexico. */
export const cardLabels: CardLabels = {
  card: "Nota de Obelus",
  close: "Cerrar la nota",
  sources: "Fuentes",
  inEnglish: "(en inglés)",
  language: "es",
  direction: "ltr",
  locale: "es-MX",
};
