import { textOf } from "../native";

/** Types of schema.org by which a page says of itself that it checks claims or pictures, or mocks. */
const TYPES = ["ClaimReview", "MediaReview", "SatiricalArticle"];

const IN_JSON_LD = new RegExp(
  `"@type"\\s*:\\s*(?:\\[[^\\]]{0,200}?)?"(?:https?://schema\\.org/)?(${TYPES.join("|")})"`,
  "u",
);

/**
 * Those of them that stand in a document's markup: in JSON-LD, which need not be right to tell, as microdata or RDFa.
 */
export function announcedTypes(document: Document): string[] {
  const { querySelector, querySelectorAll } = Document.prototype;
  const isMarked = (type: string) =>
    querySelector.call(
      document,
      `[itemtype~="https://schema.org/${type}"], [itemtype~="http://schema.org/${type}"],
       [typeof~="${type}"], [typeof~="schema:${type}"]`,
    ) !== null;
  const told = [...querySelectorAll.call(document, 'script[type="application/ld+json" i]')].map(
    (script) => IN_JSON_LD.exec(textOf(script) ?? "")?.[1],
  );
  return TYPES.filter((type) => told.includes(type) || isMarked(type));
}
