import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { compileStory } from "../lib/match/compile";
import { gatePattern } from "../lib/match/gate-pattern";
import { parseStoryText } from "../lib/story/parse";
import type { Story } from "../lib/story/schema";
import { LANGUAGES } from "../lib/text/languages";

/** A file that the build adds to the package. */
export interface Asset {
  readonly path: string;
  readonly contents: string;
}

/** All story files of a folder, parsed. Throws with the sentences of every fault found. */
export function readStories(folder: string): { file: string; story: Story }[] {
  const files = readdirSync(folder).filter(
    (name) => name.endsWith(".json") && !name.endsWith(".schema.json"),
  );
  const faults: string[] = [];
  const stories = files.sort().flatMap((file) => {
    const { story, problems } = parseStoryText(readFileSync(join(folder, file), "utf8"), file);
    faults.push(...problems);
    if (story && `${story.id}.json` !== file)
      faults.push(`${file}: id: must be "${basename(file, ".json")}", as the file is named.`);
    return story ? [{ file, story }] : [];
  });
  if (faults.length > 0) throw new Error(`Story files cannot be used:\n${faults.join("\n")}`);
  return stories;
}

/** The list of stories, and each story's model in each of its languages. */
export function storyAssets(stories: readonly { file: string; story: Story }[]): Asset[] {
  const index = stories.map(({ file, story }) => ({
    id: story.id,
    file,
    reviewed: story.reviewed,
    example: story.example === true,
    languages: LANGUAGES.filter((language) => story.claims.some((claim) => claim.wordings[language]?.length)),
  }));
  const models = stories.flatMap(({ story }) =>
    LANGUAGES.flatMap((language) => {
      const model = compileStory(story, language);
      return model
        ? [{ path: `stories/${story.id}.${language}.model.json`, contents: JSON.stringify(model) }]
        : [];
    }),
  );
  return [{ path: "stories/index.json", contents: JSON.stringify({ stories: index }) }, ...models];
}

/** The module that the gate imports as `virtual:obelus-names`. */
export function namesModule(stories: readonly { story: Story }[]): string {
  const pattern = gatePattern(stories.map(({ story }) => story));
  return `export const NAMES = ${JSON.stringify(pattern)};`;
}
