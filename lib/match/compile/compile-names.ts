import type { NamedEntity, Story } from "../../story/schema";
import type { Language } from "../../text/languages";
import { foldPhrase } from "../model/features";
import type { NameModel } from "../types";
import { hashtagsOf } from "./hashtags";

/** The names of a story's people and works, folded; single short names become tags of whom they mean. */
export function compileNames(story: Story, language: Language): NameModel {
  const tags: Record<string, string> = {};
  // As pages are read: the same apostrophes part the same words.
  const fold = (names: readonly string[]) =>
    [...new Set(names.map((name) => foldPhrase(name, language)))].filter((name) => name !== "");
  const entityOf =
    (isPerson: boolean) =>
    ({ id, names, mentions }: NamedEntity) => {
      for (const mention of fold(mentions)) if (!mention.includes(" ")) tags[mention] = `@${id}`;
      const hashtags = isPerson ? fold(hashtagsOf(names)).map((tag) => `#${tag}`) : [];
      return { isPerson, full: [...fold(names), ...hashtags], mentions: fold(mentions) };
    };
  return {
    entities: [...story.people.map(entityOf(true)), ...story.works.map(entityOf(false))],
    tags,
    pronouns: [...new Set(story.people.flatMap(({ pronoun }) => pronoun ?? []))],
  };
}
