import { namesPeople } from "../blocks/names";
import type { ReadBlock } from "../blocks/read-block";
import type { TextBlock } from "../blocks/text-block";

/** What the title above a text says of whom it is about. */
export interface TitleNaming {
  /** It names the story's people in full: a short form in the text is enough then. */
  readonly isOurs: boolean;
  /** Stems of its words with a capital, where it names nobody of the story by more than one short name. */
  readonly others: ReadonlySet<string>;
}

/** A page may have a title without end. */
const LONGEST_TITLE = 1000;

/** A page's title as it is read: as a heading of no passage. */
export const titleBlock = (text: string): TextBlock => ({
  text: text.slice(0, LONGEST_TITLE),
  kind: "heading",
  linked: false,
  row: -1,
  passage: -1,
  writer: "",
});

/** What stands between a title and the site's name. */
const SIGN = /\s*[|•]\s*|\s(?:[·»–—/-]|::)\s/u;

/** A title's part that says what the page is on: the site's name mostly stands behind it. */
export const subjectOf = ({ text }: TextBlock): string => text.split(SIGN, 1)[0] ?? "";

/** Reads whom a page's title names. */
export function titleNaming(title: TextBlock, { names, words }: ReadBlock): TitleNaming {
  const kind = namesPeople(names);
  const subject = subjectOf(title);
  const capital = words.filter(({ start, end }) => /^\p{Lu}/u.test(subject.slice(start, end)));
  return {
    isOurs: kind === "full",
    others: new Set(kind === "no" ? capital.map(({ stem }) => stem) : []),
  };
}
