import type { PackageFacts, StoryChoice } from "../../components/options-props";
import { browser } from "../../lib/extension/browser";
import { loadStory, loadStoryIndex, newestReview, type StoryIndex } from "../../lib/extension/stories";
import { errorText } from "../../lib/report/error-text";

/** What the package holds. Never rejects: stories that cannot be read leave the other settings usable. */
export async function packageFacts(): Promise<PackageFacts> {
  const { version } = browser.runtime.getManifest();
  try {
    const index = await loadStoryIndex();
    const stories = await Promise.all(index.stories.map(choiceOf));
    return { version, stories, filesDate: newestReview(index), fault: null };
  } catch (error) {
    console.error(error);
    const fault = errorText(error);
    return { version, stories: [], filesDate: null, fault };
  }
}

async function choiceOf(entry: StoryIndex["stories"][number]): Promise<StoryChoice> {
  const { id, example, reviewed } = entry;
  try {
    const { title } = await loadStory(id);
    return { id, example, reviewed, title };
  } catch (error) {
    // It can still be switched off, by its id.
    console.error(error);
    return { id, example, reviewed, title: { en: id } };
  }
}
