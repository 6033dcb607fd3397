import type { Story } from "../story/schema";

/** Characters that may stand between two words of a name: spaces, quotation marks, hyphens, a dot. */
const BETWEEN = "[\\s\\u00a0\"'‘’“”()\\u2010-\\u2015.-]+";
const APOSTROPHE = "['’‘ʼ`´]";

/**
 * One pattern for all full names of the given stories: what the gate looks for in a page. Case does not
 * matter, nor what kind of space or apostrophe the page uses. Made at build time; names are plain text.
 */
export function gatePattern(stories: readonly Story[]): string {
  const names = stories.flatMap(({ people, works }) => [...people, ...works].flatMap((entity) => entity.names));
  const patterns = new Set(names.map(namePattern));
  // The longest first is not needed: a hit is a hit.
  return [...patterns].sort().join("|");
}

function namePattern(name: string): string {
  const words = name.normalize("NFC").match(/[\p{L}\p{N}]+(?:['’‘][\p{L}]+)*['’]?/gu) ?? [];
  return words.map(wordPattern).join(BETWEEN);
}

function wordPattern(word: string): string {
  return word.replace(/['’‘]/g, APOSTROPHE);
}
