import { nameTable } from "../lib/match/compile/gate-names";
import { nameFinder } from "../lib/match/gate/find-names";
import type { Story } from "../lib/story/schema";
import { FUNCTION_WORDS } from "../lib/text/function-words";
import { LANGUAGES, type Language } from "../lib/text/languages";
import { foldText } from "../lib/text/normalize";
import { isWordToo } from "./word-names";

/** More examples of one kind help nobody. */
const MOST_NAMED = 5;

type Named = Pick<Story, "id" | "people" | "works" | "claims">;

/** Names that find too much, or nothing. */
export function nameRemarks(story: Named, file: string): string[] {
  const languages = LANGUAGES.filter((language) =>
    story.claims.some(({ wordings }) => (wordings[language]?.length ?? 0) > 0),
  );
  return [
    ...singleNames(story, languages),
    ...joinedNames(story),
    ...commonMentions(story, languages),
    ...commonRareMentions(story, languages),
    ...wordedNames(story),
    ...unseenNames(story),
  ].map((remark) => `${file}: ${remark}`);
}

/** Names of one word among the full names: a namesake has them too, and each would mark his page. */
function singleNames(story: Named, languages: readonly Language[]): string[] {
  return each(story, "names").flatMap(({ name, where }) => {
    if (!isOneWord(name)) return [];
    const isWork = where.startsWith("works");
    return isWordToo(name, languages)
      ? `${where}: “${name}” ${AS_A_WORD}; leave it out, or write the whole name.`
      : `${where}: “${name}” is one word, which others are called too; put it into mentions${isWork ? "; names may stay empty then" : ""}.`;
  });
}

/** Names that an author wrote after each other where a list was meant; "Ada, Countess of Moor" is one. */
function joinedNames(story: Named): string[] {
  return each(story, "names").flatMap(({ name, where }) => {
    const parts = name.split(/[,;]/u).map((part) => part.trim());
    return parts.length > 1 && parts.every((part) => FULL_NAME.test(part))
      ? `${where}: “${name}” looks like several names in one; give each its own quotation marks, or no page has them.`
      : [];
  });
}

const FULL_NAME = /^\p{Lu}\S*\s.*\p{Lu}/u;

const AS_A_WORD = "is an ordinary word, too, and alone finds pages on other things";

export const isOneWord = (name: string): boolean => !/\s/u.test(name);

/** Mentions that stand on pages on anything. */
function commonMentions(story: Named, languages: readonly Language[]): string[] {
  return each(story, "mentions").flatMap(({ name, where }) => {
    if (isSmall(name, languages))
      return `${where}: “${name}” is a word that stands in nearly every text; leave it out.`;
    return isWordToo(name, languages) ? `${where}: “${name}” ${AS_A_WORD}; leave it out.` : [];
  });
}

/** The same of rare mentions, which are worse: the reading of a page begins with them. */
function commonRareMentions(story: Named, languages: readonly Language[]): string[] {
  return each(story, "rareMentions").flatMap(({ name, where }) =>
    isSmall(name, languages) || isWordToo(name, languages)
      ? `${where}: “${name}” is an ordinary word, too, and every page with it would be looked at; leave it out.`
      : [],
  );
}

/** One letter, or a small word of a language of the story. */
function isSmall(name: string, languages: readonly Language[]): boolean {
  const isFunctionWord = languages.some((language) => FUNCTION_WORDS[language].has(foldText(name)));
  return isFunctionWord || !/[\p{L}\p{N}]{2}/u.test(name);
}

/** Names that are everyday words of the story: whatever the letters, a page with them counts as naming it. */
function wordedNames(story: Named): string[] {
  const wordings = story.claims.flatMap((claim, at) =>
    Object.entries(claim.wordings).flatMap(([language, list]) =>
      (list ?? []).map((text, index) => ({
        words: bare(text),
        place: `claims[${at}].wordings.${language}[${index}]`,
      })),
    ),
  );
  const having = (name: string) => wordings.filter(({ words }) => words.includes(bare(name)));
  return [...each(story, "names"), ...each(story, "mentions")].flatMap(({ name, where }) => {
    const small = name.toLowerCase();
    if (small === name) return [];
    const [found, ...more] = having(small);
    // Some write without capitals at all, as in captions.
    return found && more.length >= having(name).length
      ? `${where}: “${small}” stands in small letters at ${found.place}: a page with these words would count as one that names “${name}”; leave the name out, or take a longer one.`
      : [];
  });
}

/** Words alone, with a space on both sides of each. */
const bare = (text: string) => ` ${text.replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;

/** Full names by which the gate lets no page in. */
function unseenNames(story: Named): string[] {
  const { gate, stories } = nameTable([story]);
  const names = each(story, "names");
  const unseen = names.filter(
    ({ name }) => !nameFinder(gate)(`They wrote about ${name}, it said.`).some((found) => stories.has(found)),
  );
  if (unseen.length === 0) return [];
  const all = unseen.length === names.length ? "all of the full names here" : "";
  const some = unseen.slice(0, MOST_NAMED).map(({ name }) => `“${name}”`);
  const rest = unseen.length > some.length ? ` and ${unseen.length - some.length} more` : "";
  return [
    `names: a page that has nothing but ${all || some.join(", ") + rest} is not looked at: that takes two words with capitals beside each other, of two letters or more.`,
  ];
}

function each({ people, works }: Named, field: "names" | "mentions" | "rareMentions") {
  return Object.entries({ people, works }).flatMap(([list, entries]) =>
    entries.flatMap((entry, at) =>
      entry[field].map((name, index) => ({ name, where: `${list}[${at}].${field}[${index}]` })),
    ),
  );
}
