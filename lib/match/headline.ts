import { namesPeople } from "./blocks/names";
import type { ReadBlock } from "./blocks/read-block";
import type { TextBlock } from "./blocks/text-block";
import { endsAsking } from "./blocks/units";
import { type PhraseIndex, phraseIndex } from "./model/features";
import { CLEAR_HEADLINE, HEADLINE_LENGTH } from "./thresholds";
import type { StoryModel } from "./types";

/** True of a short line that is a link: it leads to a text, and is none itself. */
export function isTeaser({ linked, text }: TextBlock): boolean {
  return linked && text.length <= HEADLINE_LENGTH;
}

/** What a headline names and promises, as the page writes it. */
interface Headline {
  readonly names: readonly string[];
  readonly motif: readonly string[];
}

/** Finds lines that lead to a story: its people by name, and its frame ("breaks her silence at last") or a claim. */
export class HeadlineReader {
  private doubts: PhraseIndex | null = null;

  constructor(
    private readonly model: StoryModel,
    private readonly motif: PhraseIndex,
    private readonly groups: PhraseIndex,
    /** How likely a line states a disputed claim, 0 … 1. */
    private readonly claimIn: (stems: readonly string[]) => number,
  ) {}

  /** Null where the line is no headline of this story, or one that doubts it. */
  read(block: TextBlock, { words, stems, names }: ReadBlock): Headline | null {
    const { text } = block;
    // A page's own heading is borne out by its text or not at all; a question is no promise.
    if (!isTeaser(block) || endsAsking(text)) return null;
    const naming = namesPeople(names);
    if (naming === "no") return null;
    const { strong, weak, record } = this.model.cues;
    // In so few words each of them says that something is checked.
    this.doubts ??= phraseIndex([...strong, ...weak, ...record]);
    if (this.doubts.occursIn(words.map(({ folded }) => folded))) return null;
    const quote = (first: number, last: number) => text.slice(words[first]?.start, words[last]?.end);
    const motif = new Set<string>();
    this.motif.scan(stems, (_, first, last) => motif.add(quote(first, last)));
    if (motif.size === 0) for (const part of this.patternIn(stems, quote)) motif.add(part);
    if (motif.size === 0 && naming === "full" && this.claimIn(stems) >= CLEAR_HEADLINE) motif.add(text);
    if (motif.size === 0) return null;
    const telling = names.filter(({ kind }) => kind !== "vague");
    return { names: telling.map(({ first, last }) => quote(first, last)), motif: [...motif] };
  }

  /** The words of a pattern of the frame that stands in the line wholly. */
  private patternIn(stems: readonly string[], quote: (first: number, last: number) => string): string[] {
    const found = new Map<number, string>();
    this.groups.scan(stems, (group, first, last) => found.set(group, quote(first, last)));
    const whole = this.model.motif.patterns.find((pattern) => pattern.every((group) => found.has(group)));
    return whole ? whole.map((group) => found.get(group) as string) : [];
  }
}
