import { existsSync } from "node:fs";
import { basename, dirname, relative } from "node:path";
import { parseStory } from "../lib/story/parse";
import type { Story } from "../lib/story/schema";
import { type VoicedStory, withVoices } from "../lib/story/voices";
import { fileFault } from "./command";
import { readJson } from "./json-file";
import { STORIES } from "./project";
import { misnamed, storyFiles, voicesFolder, voicesOf } from "./story-assets";

/** A story file as its author has it. */
export interface AuthorStory {
  readonly story: Story;
  /** The story with the voices beside the file. */
  readonly withVoices: VoicedStory;
  readonly voices: number;
  /** Where voices were looked for, as the author would type it. */
  readonly voicesFolder: string;
}

/** A path as the author would type it. */
export const typed = (path: string) => relative(process.cwd(), path) || path;

/**
 * Reads a story file and the voices beside it, in `voices/<id>/`, wherever the file lies. Refuses what the build would
 * refuse; one sentence a problem.
 * @param path absolute
 * @param packaged the folder that the build reads
 */
export function readAuthorStory(
  path: string,
  packaged = STORIES,
): AuthorStory | { readonly problems: readonly string[] } {
  const name = typed(path);
  let read: ReturnType<typeof readJson>;
  try {
    read = readJson(path);
  } catch (error) {
    return { problems: [fileFault(error as NodeJS.ErrnoException, name) + storiesBeside(path)] };
  }
  if ("problem" in read) return { problems: [`${name}: ${read.problem}`] };
  if (isVoice(read.input)) return { problems: [`${name}: this is a voices file${itsStory(path)}.`] };
  const { story, problems } = parseStory(read.input, name);
  if (!story) return { problems: problems.map((problem) => withIds(problem, read.input)) };
  const folder = dirname(path);
  const wrongName = folder === packaged ? misnamed(basename(path), story, name) : [];
  if (wrongName.length > 0) return { problems: wrongName };
  const beside = typed(voicesFolder(folder, story));
  const { voices, faults } = voicesOf(folder, story, beside);
  if (faults.length > 0) return { problems: faults };
  return {
    story,
    withVoices: withVoices(
      story,
      voices.map(({ voice }) => voice),
    ),
    voices: voices.length,
    voicesFolder: beside,
  };
}

/** Today as YYYY-MM-DD: the author's day, which may not be Greenwich's. */
export const authorsDay = () => new Date().toLocaleDateString("sv-SE");

/** `1 voice`, `no voices`. */
export const amount = (count: number, what: string) => `${count || "no"} ${what}${count === 1 ? "" : "s"}`;

/** What lies where a file was looked for, in case its name was mistyped. */
function storiesBeside(path: string): string {
  const folder = dirname(path);
  const files = existsSync(path) || !existsSync(folder) ? [] : storyFiles(folder);
  if (files.length === 0) return "";
  const some = files.slice(0, MOST_BESIDE).join(", ");
  return ` Beside it lie ${some}${files.length > MOST_BESIDE ? " and others" : ""}.`;
}

/** So many other files are told. */
const MOST_BESIDE = 8;

function isVoice(input: unknown): boolean {
  return typeof input === "object" && input !== null && "wordings" in input && !("claims" in input);
}

function itsStory(path: string): string {
  const own = dirname(path);
  if (basename(dirname(own)) !== "voices") return "; check its story, which is read with it";
  return `; check its story, which is read with it: ${typed(`${dirname(dirname(own))}/${basename(own)}.json`)}`;
}

type Fields = Readonly<Record<string, ({ readonly id?: unknown } | null)[] | undefined>>;

/** A place with the id that stands there: `claims[3] (C04).note.en`. */
export function withIds(sentence: string, file: unknown): string {
  return sentence.replace(
    /(?<![.\w])(claims|sources|people|works)\[(\d+)\]/gu,
    (place, list: string, at: string) => {
      const id = (file as Fields | null)?.[list]?.[Number(at)]?.id;
      return typeof id === "string" && /^[\w-]{1,80}$/u.test(id) ? `${place} (${id})` : place;
    },
  );
}
