/** Names of two words with capitals as posts write them after a `#`: "AdaMoor" of "Ada Moor". */
export function hashtagsOf(names: readonly string[]): string[] {
  return names
    .filter((name) => /^\p{Lu}[\p{L}\p{M}]+ \p{Lu}[\p{L}\p{M}]+$/u.test(name))
    .map((name) => name.replace(" ", ""));
}
