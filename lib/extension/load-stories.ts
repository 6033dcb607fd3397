import { CARD_WORDS, type CardWords, PLACES } from "../report/card-words";
import { errorText } from "../report/error-text";
import { browser } from "./browser";
import { readerLanguage, readerLocale, t } from "./i18n";
import type { LoadedStories, ToBackground } from "./messages";
import { isStoryOn, readSettings, type Settings } from "./settings";
import { loadFacts, loadModel, loadStory, storiesNamed } from "./stories";

type StoryRequest = Extract<ToBackground, { type: "loadStories" }>;

/**
 * What an annotator needs: of the stories that bear one of the names those that are on, with their models in
 * the languages asked for. A story that cannot be read is left out and named; the others still work.
 * @param shards how many files the list of names has
 * @param site host name of the tab's page
 */
export async function loadStoriesFor(
  { languages, names }: StoryRequest,
  shards: number,
  site: string,
): Promise<LoadedStories> {
  const leftOut: string[] = [];
  const leaveOut = (error: unknown) => {
    leftOut.push(t("limitNotes", errorText(error)));
    console.error("Obelus:", error);
  };
  const [settings, ids] = await Promise.all([
    readSettings(browser.storage.local),
    storiesNamed(names, shards).catch((error: unknown) => {
      leaveOut(error);
      return [];
    }),
  ]);
  const stories = await Promise.all(
    ids.map(async (id) => {
      try {
        // All files at once: the reader's page waits for them.
        const modelsOf = async () => {
          const facts = await loadFacts(id);
          return Promise.all(
            facts.languages
              .filter((one) => languages.includes(one))
              .map((language) => loadModel(id, language)),
          );
        };
        const [story, models] = await Promise.all([loadStory(id), modelsOf()]);
        const isOn = isStoryOn({ id, example: story.example === true }, settings);
        return models.length > 0 && isOn ? { story, models } : null;
      } catch (error) {
        leaveOut(error);
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
    locale: readerLocale(),
    words: cardWords(),
  };
}

/**
 * True where one of the names is of a story that is on, so that a page which only tells of others stays as it is.
 * True as well where that cannot be found out: the annotator asks again, and tells the reader why.
 * @param shards how many files the list of names has
 */
export async function isStoryNamed(
  names: readonly string[],
  shards: number,
  settings: Settings,
): Promise<boolean> {
  try {
    const ids = await storiesNamed(names, shards);
    const areOn = await Promise.all(
      ids.map(async (id) => isStoryOn({ id, example: (await loadFacts(id)).example }, settings)),
    );
    return areOn.includes(true);
  } catch {
    return true;
  }
}

function cardWords(): CardWords {
  return Object.fromEntries(CARD_WORDS.map((key) => [key, t(key, ...PLACES)])) as CardWords;
}
