import type { StoryModel } from "../match/types";
import { errorText } from "../report/error-text";
import type { Language } from "../text/languages";
import { browser } from "./browser";
import { readerLanguage, t } from "./i18n";
import { CARD_WORDS, type CardWords, type LoadedStories } from "./messages";
import { isStoryOn, readSettings } from "./settings";
import { loadModel, loadStory, loadStoryIndex } from "./stories";

/**
 * What an annotator needs: the stories that are on, with their models in the languages asked for. A story
 * that cannot be read is left out and named; the others still work.
 * @param site host name of the tab's page
 */
export async function loadStoriesFor(languages: readonly Language[], site: string): Promise<LoadedStories> {
  const [settings, index] = await Promise.all([readSettings(browser.storage.local), loadStoryIndex()]);
  const leftOut: string[] = [];
  const stories = await Promise.all(
    index.stories
      .filter((entry) => isStoryOn(entry, settings))
      .map(async (entry) => {
        const wanted = languages.filter((language) => entry.languages.includes(language));
        if (wanted.length === 0) return null;
        try {
          const story = await loadStory(index, entry.id);
          const models: StoryModel[] = await Promise.all(
            wanted.map((language) => loadModel(entry.id, language)),
          );
          return { story, models };
        } catch (error) {
          const reason = errorText(error);
          leftOut.push(`The notes on "${entry.id}" could not be used: ${reason}`);
          console.error("Obelus:", leftOut.at(-1));
          return null;
        }
      }),
  );
  return {
    stories: stories.filter((story) => story !== null),
    leftOut,
    settings,
    site,
    language: readerLanguage(),
    words: cardWords(),
  };
}

function cardWords(): CardWords {
  return Object.fromEntries(CARD_WORDS.map((key) => [key, t(key)])) as CardWords;
}
