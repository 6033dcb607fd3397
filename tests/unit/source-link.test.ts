import { describe, expect, it } from "vitest";
import { linkHost, sourceLink } from "../../lib/report/source-link";

const url = "https://news.example/a?x=1";

const CASES: readonly [name: string, url: string, quote: string | undefined, href: string][] = [
  ["no quote", url, undefined, url],
  ["blank quote", url, "  ", url],
  ["plain words", url, "a fairy tale", `${url}#:~:text=a%20fairy%20tale`],
  ["hyphen, comma, ampersand", url, "so-called, A & B", `${url}#:~:text=so%2Dcalled%2C%20A%20%26%20B`],
  ["line breaks become one space", url, "a\n  fairy", `${url}#:~:text=a%20fairy`],
  ["hash and per cent", url, "#1 of 5%", `${url}#:~:text=%231%20of%205%25`],
  ["letters outside ASCII", url, "señor", `${url}#:~:text=se%C3%B1or`],
  ["a fragment of its own stays", `${url}#top`, "a", `${url}#top:~:text=a`],
  ["a directive of its own stays", `${url}#:~:text=b`, "a", `${url}#:~:text=b&text=a`],
  ["half a surrogate pair", url, "a\uD83D b", `${url}#:~:text=a%20b`],
];

describe("sourceLink", () => {
  it.each(CASES)("%s", (_name, address, quote, href) => {
    expect(sourceLink(quote === undefined ? { url: address } : { url: address, quote })).toBe(href);
  });
});

describe("linkHost", () => {
  it.each([
    ["https://www.news.example/a", "news.example"],
    ["http://news.example:8080/a", "news.example"],
    ["https://NEWS.example/www.other.example", "news.example"],
    // Cyrillic letters that look like Latin ones.
    ["https://\u0430\u0440\u0440\u04cf\u0435.example/", "xn--80ak6aa92e.example"],
  ])("%s leads to %s", (url, host) => {
    expect(linkHost(url)).toBe(host);
  });
});
