import type { Story } from "../lib/story/schema";

/** Names of one word among the full names: a namesake has them too, and each would mark his page. */
export function singleNames({ people, works }: Pick<Story, "people" | "works">, file: string): string[] {
  return Object.entries({ people, works }).flatMap(([list, entries]) =>
    entries.flatMap(({ names }, entry) =>
      names.flatMap((name, at) =>
        /\s/u.test(name)
          ? []
          : `${file}: ${list}[${entry}].names[${at}]: “${name}” is one word, which others are called too; put it into mentions.`,
      ),
    ),
  );
}
