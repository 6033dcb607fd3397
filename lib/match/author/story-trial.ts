import type { VoicedStory } from "../../story/voices";
import { LANGUAGES, type Language } from "../../text/languages";
import type { TextBlock } from "../blocks/text-block";
import { compileStory } from "../compile/compile-story";
import { atOnce } from "../read-at-once";
import { readLanguages } from "../read-languages";
import { StoryReader } from "../read-story";
import { type Explanation, explainStory } from "./explain";

/** A story that its author tries on texts. Models are made when a language is first met. */
export class StoryTrial {
  private readonly readers = new Map<Language, StoryReader | null>();

  constructor(readonly story: VoicedStory) {}

  /**
   * Tries the story on a text as the annotator would: in the languages of the text, the clearest reading counts. In
   * another language than the text's where the story does not speak that; null where there is no text.
   */
  explain(
    blocks: readonly TextBlock[],
    title: string,
    announcedTypes: readonly string[] = [],
  ): Explanation | null {
    const tried = this.readersFor(blocks).map((reader) =>
      explainStory(reader, blocks, title, announcedTypes),
    );
    return tried.sort((a, b) => b.reading.strength - a.reading.strength)[0] ?? null;
  }

  /** Makes the models that a text needs: that takes much longer than to read it, and in a page it is done before. */
  prepare(blocks: readonly TextBlock[]): void {
    this.readersFor(blocks);
  }

  /** One reader for each of the languages in which the story has wordings. */
  readersIn(languages: readonly Language[]): StoryReader[] {
    return languages.flatMap((language) => {
      let reader = this.readers.get(language);
      if (reader === undefined) {
        const model = compileStory(this.story, language);
        reader = model && new StoryReader(model);
        this.readers.set(language, reader);
      }
      return reader ?? [];
    });
  }

  private readersFor(blocks: readonly TextBlock[]): StoryReader[] {
    if (blocks.length === 0) return [];
    const fitting = this.readersIn(atOnce(readLanguages(blocks)));
    return fitting.length > 0 ? fitting : this.readersIn(LANGUAGES);
  }
}
