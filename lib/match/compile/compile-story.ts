import type { VoicedStory } from "../../story/voices";
import { spellings } from "../../text/diacritics";
import type { Language } from "../../text/languages";
import { stemPhrase } from "../model/features";
import { packPhrases } from "../model/phrase-table";
import { SortedWords } from "../model/sorted-words";
import type { StoryModel } from "../types";
import { compileClaims } from "./compile-claims";
import { compileNames } from "./compile-names";
import { compileCues, compileStance } from "./compile-stance";
import { GroupTable } from "./word-groups";

/**
 * Makes of a story what matching needs in one language: names, and classifiers trained on its sentences and excerpts.
 * Pure and deterministic; runs at build time, and where an author tries a story.
 * @returns null when the story has no wordings in that language.
 */
export function compileStory(story: VoicedStory, language: Language): StoryModel | null {
  if (!story.claims.some((claim) => (claim.wordings[language] ?? []).length > 0)) return null;
  const names = compileNames(story, language);
  const groups = new GroupTable(language, names.tags);
  const trained = compileClaims(story, language, names.tags);
  const motif = story.motif[language];
  const motifPatterns = groups.patterns(motif?.patterns);
  return {
    storyId: story.id,
    language,
    claims: story.claims.map(({ id, verdict }) => ({ id, verdict })),
    names,
    ...trained,
    groups: packPhrases(groups.list),
    cues: compileCues(story, language),
    stance: compileStance(story, language, names.tags, new SortedWords(trained.vocabulary)),
    motif: {
      phrases: spellings(motif?.phrases ?? [], language).map((phrase) =>
        stemPhrase(phrase, language, names.tags),
      ),
      patterns: motifPatterns,
    },
  };
}
