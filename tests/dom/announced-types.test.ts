// @vitest-environment jsdom
import { beforeEach, expect, it } from "vitest";
import { announcedTypes } from "../../lib/dom/read/announced-types";

beforeEach(() => {
  document.head.innerHTML = "";
  document.body.innerHTML = "";
});

const jsonLd = (text: string) => `<script type="application/ld+json">${text}</script>`;

it.each([
  ["alone", '{"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://a.example"}'],
  [
    "in a graph",
    '{"@graph": [{"@type": "WebPage"}, {"@type":"ClaimReview","itemReviewed":{"@type":"Claim"}}]}',
  ],
  ["as one of several types", '{"@type": ["Article", "ClaimReview"]}'],
  ["by its address", '{"@type": "https://schema.org/ClaimReview"}'],
  ["in JSON that is cut off", '{"@type": "ClaimReview", "claimReviewed": "She said'],
])("reads JSON-LD: %s", (_name, text) => {
  document.head.innerHTML = jsonLd('{"@type": "WebSite"}') + jsonLd(text);
  expect(announcedTypes(document)).toEqual(["ClaimReview"]);
});

it.each([
  ["microdata", '<div itemscope itemtype="http://schema.org/ClaimReview"></div>'],
  ["RDFa", '<div vocab="https://schema.org/" typeof="ClaimReview"></div>'],
  ["RDFa with a prefix", '<div typeof="schema:ClaimReview"></div>'],
])("reads %s", (_name, html) => {
  document.body.innerHTML = html;
  expect(announcedTypes(document)).toEqual(["ClaimReview"]);
});

it("knows mockery, and checks of pictures", () => {
  document.body.innerHTML = jsonLd('{"@type": "SatiricalArticle"}') + jsonLd('{"@type": "MediaReview"}');
  expect(announcedTypes(document)).toEqual(["MediaReview", "SatiricalArticle"]);
});

it.each([
  ["an article", jsonLd('{"@type": "NewsArticle", "about": "ClaimReview"}')],
  ["a word in a list of other things", jsonLd('{"@type": ["Article"], "keywords": ["ClaimReview"]}')],
  ["code of another kind", '<script type="text/plain">{"@type": "ClaimReview"}</script>'],
  ["a review of a film", '<div itemscope itemtype="https://schema.org/Review"></div>'],
  ["the text", '<p>"@type": "ClaimReview"</p>'],
])("is not told by %s", (_name, html) => {
  document.body.innerHTML = html;
  expect(announcedTypes(document)).toEqual([]);
});
