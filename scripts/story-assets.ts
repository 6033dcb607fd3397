import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { StoryFacts } from "../lib/extension/stories";
import { type NamedStory, type NameTable, nameTable } from "../lib/match/compile/gate-names";
import { shardCount, shardOf } from "../lib/match/gate/name-shard";
import type { Story } from "../lib/story/schema";
import { parseVoice, type Voice, type VoicedStory, withVoices } from "../lib/story/voices";
import { LANGUAGES } from "../lib/text/languages";
import { readJson, readStory } from "./json-file";
import { modelText } from "./kept-models";

/** A file that the build adds to the package. */
export interface Asset {
  readonly path: string;
  readonly contents: string;
}

/** The names of the story files in a folder, in order. */
export function storyFiles(folder: string): string[] {
  return shownFiles(folder).filter((name) => name.endsWith(".json") && !name.endsWith(".schema.json"));
}

/** In order, and without what a desktop puts there for itself (`.DS_Store`): no author sees or writes it. */
function shownFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith("."))
    .sort();
}

/** All story files of a folder, parsed. Throws with the sentences of every fault found. */
export function readStories(folder: string): { file: string; story: Story }[] {
  const faults: string[] = [];
  const stories = storyFiles(folder).flatMap((file) => {
    const { story, problems } = readStory(join(folder, file), file);
    faults.push(...problems);
    if (story) faults.push(...misnamed(file, story, file));
    return story ? [{ file, story }] : [];
  });
  if (faults.length > 0) throw new Error(`Story files cannot be used:\n${faults.join("\n")}`);
  return stories;
}

/** A file in the folder of stories is named after its story's id. */
export function misnamed(file: string, { id }: Story, name: string): string[] {
  if (`${id}.json` === file) return [];
  const own = basename(file, ".json");
  // What no id may be is no advice.
  return /^[a-z0-9-]+$/iu.test(own)
    ? [`${name}: id: must be “${own}”, as the file is named, or the file ${id}.json.`]
    : [`${name}: rename the file to ${id}.json, after its id.`];
}

/** A story with the wordings of all its voices, as the model is made of it. Throws like `readStories`. */
export function withAllVoices(folder: string, story: Story): VoicedStory {
  return withVoices(
    story,
    readVoices(folder, story).map(({ voice }) => voice),
  );
}

/** Where the voices of a story lie, beside its file. */
export function voicesFolder(folder: string, { id }: Story): string {
  return join(folder, "voices", id);
}

const ONLY_VOICES = " Only voices may lie in this folder: take this out.";

/** A voice and the name of its file. */
interface VoiceFile {
  readonly file: string;
  readonly voice: Voice;
}

/** The voices of a story, by file. Throws with the sentences of every fault found. */
export function readVoices(folder: string, story: Story): VoiceFile[] {
  const { voices, faults } = voicesOf(folder, story, `voices/${story.id}`);
  if (faults.length > 0) throw new Error(`Voices cannot be used:\n${faults.join("\n")}`);
  return voices;
}

/**
 * The voices of a story, by file, and the sentences of every fault found.
 * @param shown how their folder is called in these
 */
export function voicesOf(
  folder: string,
  story: Story,
  shown: string,
): { voices: VoiceFile[]; faults: string[] } {
  const own = voicesFolder(folder, story);
  const files = existsSync(own) ? shownFiles(own) : [];
  const faults: string[] = [];
  const voices = files.flatMap((file) => {
    const path = `${shown}/${file}`;
    const read = readJson(join(own, file));
    if ("problem" in read) {
      faults.push(`${path}: ${read.problem}${file.endsWith(".json") ? "" : ONLY_VOICES}`);
      return [];
    }
    const { voice, problems } = parseVoice(read.input, path, story);
    faults.push(...problems);
    if (voice && !file.startsWith(`${voice.language}-`))
      faults.push(
        `${path}: language: is “${voice.language}”, but the file's name does not begin with “${voice.language}-”.`,
      );
    return voice ? [{ file, voice }] : [];
  });
  return { voices, faults };
}

/** The list of stories, and each story's model in each of its languages. */
export function storyAssets(folder: string): Asset[] {
  const stories = readStories(folder).map(({ story }) => withAllVoices(folder, story));
  const index = stories.map(({ id, reviewed, example = false }) => ({ id, reviewed, example }));
  const models = stories.flatMap((story): Asset[] => {
    const { example = false } = story;
    const made = LANGUAGES.flatMap((language) => {
      const contents = modelText(story, language);
      return contents === null ? [] : [{ language, contents }];
    });
    return [
      // The story files that readers get hold one voice; which languages have a model, only the build knows.
      asset(`${story.id}.facts.json`, {
        example,
        languages: made.map(({ language }) => language),
      } satisfies StoryFacts),
      ...made.map(({ language, contents }) => ({
        path: `stories/${story.id}.${language}.model.json`,
        contents,
      })),
    ];
  });
  return [asset("index.json", { stories: index }), ...nameAssets(nameTable(stories)), ...models];
}

function asset(file: string, contents: object): Asset {
  return { path: `stories/${file}`, contents: JSON.stringify(contents) };
}

/** The list of names that the background looks names up in, in files of equal size: name → ids of stories. */
export function nameAssets({ stories }: NameTable): Asset[] {
  const count = shardCount(stories.size);
  const shards = Array.from({ length: count }, () => ({}) as Record<string, string[]>);
  for (const [name, ids] of stories) {
    const shard = shards[shardOf(name, count)];
    if (shard) shard[name] = [...ids].sort();
  }
  return shards.map((shard, number) => asset(`names/${number}.json`, shard));
}

/** The module that gate and background import as `virtual:obelus-names`. */
export function namesModule(stories: readonly { story: NamedStory }[]): string {
  const table = nameTable(stories.map(({ story }) => story));
  return [
    `export const GATE_NAMES = ${JSON.stringify(table.gate)};`,
    `export const NAME_SHARDS = ${shardCount(table.stories.size)};`,
  ].join("\n");
}
