import type { Story } from "../story/schema";
import type { Language } from "../text/languages";
import { compileNames } from "./compile-names";
import { compileRows, storyRows } from "./compile-rows";
import { compileCues, compileStance } from "./compile-stance";
import { GroupTable, sentenceFeatures } from "./concept-groups";
import { stemPhrase } from "./features";
import { packPhrases } from "./phrase-table";
import type { StoryModel } from "./types";

/**
 * Makes of a story what matching needs in one language: names, inverse frequencies, wordings as feature
 * rows, and a linear classifier trained on them. Pure and deterministic; runs at build time.
 * @returns null when the story has no wordings in that language.
 */
export function compileStory(story: Story, language: Language): StoryModel | null {
  if (!story.claims.some((claim) => (claim.wordings[language] ?? []).length > 0)) return null;
  const names = compileNames(story);
  const groups = new GroupTable(language, names.tags);
  const patterns = story.claims.map(({ concepts }) => groups.patterns(concepts[language]));
  const motif = story.motif[language];
  const motifPatterns = groups.patterns(motif?.patterns);
  const rows = storyRows(story, language, sentenceFeatures(language, names.tags, groups.list));
  return {
    storyId: story.id,
    language,
    claims: story.claims.map(({ id, verdict }) => ({ id, verdict })),
    names,
    ...compileRows(rows, story.claims.length, language),
    groups: packPhrases(groups.list),
    patterns,
    cues: compileCues(story, language),
    stance: compileStance(story, language, names.tags),
    motif: {
      phrases: (motif?.phrases ?? []).map((phrase) => stemPhrase(phrase, language, names.tags)),
      patterns: motifPatterns,
    },
  };
}
