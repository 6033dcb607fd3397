import type { Story } from "../story/schema";
import { LANGUAGES } from "../text/languages";
import { compileStory } from "./compile";
import { type Explanation, explainStory } from "./explain";
import { readLanguages } from "./read-languages";
import { StoryReader } from "./read-story";
import type { TextBlock } from "./text-block";
import type { StoryModel } from "./types";

/** A story's models in all languages that it has wordings in. */
export function compileAll(story: Story): StoryModel[] {
  return LANGUAGES.flatMap((language) => compileStory(story, language) ?? []);
}

/**
 * Tries a story on a text as the annotator would: in the languages of the text, the clearest reading counts. In
 * another language than the text's where the story does not speak that.
 */
export function explainPage(
  models: readonly StoryModel[],
  blocks: readonly TextBlock[],
  title: string,
): (Explanation & { readonly language: StoryModel["language"] }) | null {
  const languages = readLanguages(blocks);
  const fitting = models.filter(({ language }) => languages.includes(language));
  const tried = (fitting.length > 0 ? fitting : models).map((model) => ({
    ...explainStory(new StoryReader(model), blocks, title),
    language: model.language,
  }));
  return tried.sort((a, b) => b.reading.strength - a.reading.strength)[0] ?? null;
}
