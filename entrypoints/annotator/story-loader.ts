import { askBackground } from "../../lib/extension/ask-background";
import type { LoadedStories } from "../../lib/extension/messages";
import { pageBrowser } from "../../lib/extension/page-browser";
import { StoryReader } from "../../lib/match/read-story";
import type { Story } from "../../lib/story/schema";
import type { Language } from "../../lib/text/languages";

/** A story, and what looks for it in texts of one language. */
export interface LoadedReader {
  readonly story: Story;
  readonly reader: StoryReader;
}

/** What the background has sent for this frame. */
export class StoryLoader {
  loaded: LoadedStories | null = null;
  readers: readonly LoadedReader[] = [];
  private languages = new Set<Language>();
  /** How many of the gate's names have been asked for. */
  private names = 0;

  /** Others may be switched on: has the next call of `load` ask again. */
  forget(): void {
    this.languages.clear();
  }

  /**
   * Asks for the stories with the names that the gate has found, unless they are there in these languages.
   * @returns what has come; null where nothing was asked for. Rejects where the background does not answer
   */
  async load(languages: readonly Language[]): Promise<LoadedStories | null> {
    const names = [...(globalThis.obelusGate?.names ?? [])];
    const isNew = names.length > this.names || !languages.every((one) => this.languages.has(one));
    if (this.loaded && !isNew) return null;
    const wanted = [...new Set([...this.languages, ...languages])];
    const loaded = await askBackground(pageBrowser.runtime, {
      type: "loadStories",
      languages: wanted,
      names,
    });
    this.loaded = loaded;
    this.languages = new Set(wanted);
    this.names = names.length;
    this.readers = loaded.stories.flatMap(({ story, models }) =>
      models.map((model) => ({ story, reader: new StoryReader(model) })),
    );
    return loaded;
  }
}
