import type { Story } from "../story/schema";

/**
 * All full names of the given stories for the gate, as alternatives; words joined by a space (see
 * `find-names.ts`). A name that holds another one is left out: the shorter one finds it too. Made at build
 * time; names are plain text.
 */
export function gatePattern(stories: readonly Story[]): string {
  const all = stories.flatMap(({ people, works }) => [...people, ...works].flatMap((entity) => entity.names));
  const names = [...new Set(all.map(nameWords))].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const shortest: string[] = [];
  for (const name of names)
    if (name !== "" && !shortest.some((other) => ` ${name} `.includes(` ${other} `))) shortest.push(name);
  return shortest.join("|");
}

function nameWords(name: string): string {
  const words =
    name
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['’‘][\p{L}]+)*/gu) ?? [];
  return words.join(" ").replace(/['’‘]/g, "'");
}

/**
 * Per story, the single names that tell who is meant ("Rusty", "Mask"), as alternatives: two different ones
 * on a page make it a candidate as well. With a capital, since most are common words.
 */
export function loosePatterns(stories: readonly Story[]): string[] {
  return stories.map(({ people, works }) => {
    const mentions = [...people, ...works].flatMap((entity) => entity.mentions);
    const single = mentions.filter((mention) => /^\p{Lu}[\p{L}\p{N}]+$/u.test(mention));
    return [...new Set(single.flatMap((name) => [name, name.toUpperCase()]))].sort().join("|");
  });
}
