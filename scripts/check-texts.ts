import { basename } from "node:path";
import type { Story } from "../lib/story/schema";
import { foldText } from "../lib/text/normalize";

/** As docs/stories.md asks for; a note of so many words is no longer near it. */
const ASKED = "60 to 90";
const TOO_MANY_WORDS = 120;
/** Vietnamese puts a space after each syllable. */
const SYLLABLES_PER_WORD = 1.5;

/** Notes in one part or far too long, and days that are still to come. @param today YYYY-MM-DD */
export function textRemarks(
  { claims, sources, reviewed }: Pick<Story, "claims" | "sources" | "reviewed">,
  today: string,
  file: string,
): string[] {
  const days = [
    { where: "reviewed", day: reviewed },
    ...sources.flatMap(({ checked, date }, at) => [
      { where: `sources[${at}].checked`, day: checked },
      { where: `sources[${at}].date`, day: date ?? "" },
    ]),
  ];
  return [
    ...claims.flatMap(({ note }, at) =>
      Object.entries(note).flatMap(([language, text]) =>
        noteRemarks(text ?? "", language).map(
          (remark) => `${file}: claims[${at}].note.${language}: ${remark}`,
        ),
      ),
    ),
    // A source may be dated by its year or month alone.
    ...days
      .filter(({ day }) => day > today.slice(0, day.length))
      .map(({ where, day }) => `${file}: ${where}: “${day}” is still to come; today is ${today}.`),
  ];
}

function noteRemarks(note: string, language: string): string[] {
  const pieces = note.split(/\s+/u).filter(Boolean).length;
  const words = Math.round(language === "vi" ? pieces / SYLLABLES_PER_WORD : pieces);
  return [
    ...(note.includes("\n")
      ? []
      : [
          "has one part; it takes two, with a line break (\\n) after what is so. Readers see the first alone.",
        ]),
    ...(words >= TOO_MANY_WORDS ? [`has ${words} words; ${ASKED} are asked for.`] : []),
  ];
}

/** Full names that two of the people and works have. */
export function sharedNames({ people, works }: Pick<Story, "people" | "works">, file: string): string[] {
  const owners = new Map<string, string>();
  return Object.entries({ people, works }).flatMap(([list, entries]) =>
    entries.flatMap(({ names }, at) =>
      names.flatMap((name, index) => {
        const own = `${list}[${at}]`;
        const other = owners.get(foldText(name)) ?? own;
        owners.set(foldText(name), other);
        return other === own
          ? []
          : `${file}: ${own}.names[${index}]: “${name}” is a name of ${other}, too; leave it with one of them.`;
      }),
    ),
  );
}

/** A draft's name matters once it lies in public/stories. */
export function fileRemark(path: string, { id }: Pick<Story, "id">, file: string): string[] {
  return basename(path) === `${id}.json`
    ? []
    : [`${file}: the file has to be named ${id}.json, after its id, before it goes into public/stories.`];
}
