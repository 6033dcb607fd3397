import * as v from "valibot";
import { shardOf } from "../match/gate/name-shard";
import type { StoryModel } from "../match/types";
import { parseStory } from "../story/parse";
import type { Story } from "../story/schema";
import type { Language } from "../text/languages";
import { browser } from "./browser";

const indexSchema = v.object({
  stories: v.array(
    v.object({
      id: v.string(),
      reviewed: v.string(),
      example: v.optional(v.boolean(), false),
    }),
  ),
});

/** The list that the build writes of the story files in the package. */
export type StoryIndex = v.InferOutput<typeof indexSchema>;

/** A story file of the package that is missing or wrong: a fault of the build, never of the page. */
class StoryUnavailable extends Error {
  constructor(file: string, reason: string, options?: ErrorOptions) {
    super(`stories/${file}: ${reason}`, options);
    this.name = "StoryUnavailable";
  }
}

/** Which stories are packaged. Throws StoryUnavailable. */
export async function loadStoryIndex(): Promise<StoryIndex> {
  const parsed = v.safeParse(indexSchema, await fetchJson("index.json"));
  if (!parsed.success)
    throw new StoryUnavailable("index.json", parsed.issues.map(({ message }) => message).join("; "));
  return parsed.output;
}

/** The day on which the newest story file was last checked (YYYY-MM-DD); null without stories. */
export function newestReview(index: StoryIndex): string | null {
  // Examples are invented: their dates say nothing about what Obelus knows.
  const days = index.stories.filter(({ example }) => !example).map(({ reviewed }) => reviewed);
  return days.sort().at(-1) ?? null;
}

/** One packaged story; its file has its id's name. Throws StoryUnavailable. */
export async function loadStory(id: string): Promise<Story> {
  const file = `${id}.json`;
  const { story, problems } = parseStory(await fetchJson(file), file);
  if (!story) throw new StoryUnavailable(file, problems.join(" "));
  return story;
}

/** What the build tells of a story in a file of its own: a reader's page waits for it, and the story is long. */
export interface StoryFacts {
  /** True for an invented story. */
  readonly example: boolean;
  /** Those in which there is a model of it. */
  readonly languages: readonly Language[];
}

/** The facts of one packaged story. Throws StoryUnavailable. */
export async function loadFacts(id: string): Promise<StoryFacts> {
  return (await fetchJson(`${id}.facts.json`)) as StoryFacts; // made by our own build
}

/**
 * Ids of the stories that bear one of the names, each as the gate found it. Looks names up exactly: strangers that
 * the gate's filter let through end here. Reads only the parts of the list in which the names would stand.
 * @param shards how many files the list has
 */
export async function storiesNamed(names: readonly string[], shards: number): Promise<string[]> {
  const files = new Map<number, Promise<unknown>>();
  const listOf = (name: string) => {
    const number = shardOf(name, shards);
    const known = files.get(number) ?? fetchJson(`names/${number}.json`);
    files.set(number, known);
    return known as Promise<Record<string, string[] | undefined>>; // made by our own build
  };
  const ids = await Promise.all(
    names.map(async (name) => {
      const list = await listOf(name);
      return (Object.hasOwn(list, name) && list[name]) || [];
    }),
  );
  return [...new Set(ids.flat())];
}

/** What the build made of a story for matching in one language. Throws StoryUnavailable. */
export async function loadModel(id: string, language: Language): Promise<StoryModel> {
  return (await fetchJson(`${id}.${language}.model.json`)) as StoryModel; // made by our own build
}

async function fetchJson(file: string): Promise<unknown> {
  try {
    const response = await fetch(browser.runtime.getURL(`stories/${file}`));
    if (!response.ok) throw new StoryUnavailable(file, `answer ${response.status}`);
    return await response.json();
  } catch (cause) {
    if (cause instanceof StoryUnavailable) throw cause;
    throw new StoryUnavailable(file, "cannot be loaded", { cause });
  }
}
