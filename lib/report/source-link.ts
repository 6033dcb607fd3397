import type { Source } from "../story/schema";

/**
 * The address that opens a source, at the quoted sentence where the browser can do that
 * (https://wicg.github.io/scroll-to-text-fragment/).
 */
export function sourceLink(source: Pick<Source, "url" | "quote">): string {
  const quote = source.quote?.trim().replace(/\s+/gu, " ");
  if (!quote) return source.url;
  const directive = `text=${encodeTextFragment(quote)}`;
  if (source.url.includes(":~:")) return `${source.url}&${directive}`;
  const separator = source.url.includes("#") ? ":~:" : "#:~:";
  return `${source.url}${separator}${directive}`;
}

/** The site that an address leads to, as its link says it: letters of other scripts in their ASCII form. */
export function linkHost(url: string): string {
  return new URL(url).hostname.replace(/^www\./u, "");
}

/** Percent-encodes words for `text=`: there `-`, `,` and `&` are syntax, and `-` is left alone elsewhere. */
function encodeTextFragment(words: string): string {
  // A lone surrogate would make encodeURIComponent throw, and no page can contain it as text.
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, "")).replace(/-/gu, "%2D");
}
