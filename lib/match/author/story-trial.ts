import type { VoicedStory } from "../../story/voices";
import { LANGUAGES, type Language } from "../../text/languages";
import type { TextBlock } from "../blocks/text-block";
import { compileStory } from "../compile/compile-story";
import { type NameTable, nameTable } from "../compile/gate-names";
import { nameFinder } from "../gate/find-names";
import { atOnce } from "../read-at-once";
import { readLanguages } from "../read-languages";
import { StoryReader } from "../read-story";
import { NOTHING } from "../story-reading";
import { type Explanation, explainStory } from "./explain";

const NOT_LOOKED_AT =
  "The extension would not look at this page: it looks for two words of a name beside each other, with capitals, or single names of the story that stand on the page together.";

/** A story that its author tries on texts. Models are made when a language is first met. */
export class StoryTrial {
  private readonly readers = new Map<Language, StoryReader | null>();
  private table: NameTable | null = null;

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
    const clearest = tried.sort((a, b) => b.reading.strength - a.reading.strength)[0] ?? null;
    if (!clearest || clearest.reading.level === "none" || this.isLookedAt(blocks, title)) return clearest;
    const claims = clearest.claims.map((claim) => ({ ...claim, marks: [] }));
    return { reading: NOTHING, why: NOT_LOOKED_AT, claims };
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

  /** True where the gate would find a name of the story: nothing else of a page is read before. */
  private isLookedAt(blocks: readonly TextBlock[], title: string): boolean {
    this.table ??= nameTable([this.story]);
    const { gate, stories } = this.table;
    const find = nameFinder(gate);
    return [title, ...blocks.map(({ text }) => text)].some((text) =>
      find(text).some((name) => stories.has(name)),
    );
  }

  private readersFor(blocks: readonly TextBlock[]): StoryReader[] {
    if (blocks.length === 0) return [];
    const fitting = this.readersIn(atOnce(readLanguages(blocks)));
    return fitting.length > 0 ? fitting : this.readersIn(LANGUAGES);
  }
}
