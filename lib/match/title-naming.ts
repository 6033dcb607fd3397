import { namesPeople } from "./names";
import type { ReadBlock } from "./read-block";
import type { TextBlock } from "./text-block";

/** What the title above a text says of whom it is about. */
export interface TitleNaming {
  /** It names the story's people in full: a short form in the text is enough then. */
  readonly isOurs: boolean;
  /** Its words with a capital, folded, where it names nobody of the story. */
  readonly others: ReadonlySet<string>;
  /** Words of the site's name, folded: a heading of these alone says nothing of the text. */
  readonly site: ReadonlySet<string>;
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

/** A title without the site's name, which stands behind a bar or a dash. */
export const subjectBlock = (title: string): TextBlock => titleBlock(title.split(/\s[|·»–—-]\s/u)[0] ?? "");

/** Reads whom a page's title names. */
export function titleNaming(title: string, read: (block: TextBlock) => ReadBlock): TitleNaming {
  const kind = namesPeople(read(titleBlock(title)).names);
  const subject = subjectBlock(title);
  const capital = read(subject).words.filter(({ start }) => /\p{Lu}/u.test(subject.text.charAt(start)));
  return {
    isOurs: kind === "full",
    others: new Set(kind === "no" ? capital.map(({ folded }) => folded) : []),
    site: new Set(read(titleBlock(title.slice(subject.text.length))).words.map(({ folded }) => folded)),
  };
}
