import type { Language } from "../text/languages";
import { words } from "../text/words";
import { CUES } from "./cues";
import { PhraseIndex } from "./features";
import type { PassageSentence } from "./units";
import { CHECKING, FEWEST_CUE_WORDS, RECORD_CUE, WEAK_CUE } from "./thresholds";

/** How a text stands to the story: tells it, or speaks about it. */
export interface Stance {
  /** Sum of the weights of the different cues found. */
  readonly score: number;
  readonly cues: readonly string[];
}

/** Tells texts that examine a story from texts that tell it. */
export class StanceReader {
  private readonly index = new PhraseIndex();
  private readonly cues: { text: string; weight: number }[] = [];

  /** @param record phrases of the story that only texts which know the record mention */
  constructor(language: Language, record: readonly string[]) {
    const add = (texts: readonly string[], weight: number) => {
      for (const text of texts) {
        this.index.add(foldedWords(text, language), this.cues.length);
        this.cues.push({ text, weight });
      }
    };
    add(CUES[language].strong, 1);
    add(CUES[language].weak, WEAK_CUE);
    add(record, RECORD_CUE);
  }

  /** Short lines are left out: menus and buttons speak of posts and articles everywhere. */
  read(sentences: readonly PassageSentence[]): Stance {
    const found = new Set<number>();
    for (const { sentence, read } of sentences) {
      if (sentence.to - sentence.from < FEWEST_CUE_WORDS) continue;
      const folded = read.words.slice(sentence.from, sentence.to).map((word) => word.folded);
      this.index.scan(folded, (cue) => found.add(cue));
    }
    const cues = [...found].flatMap((number) => this.cues[number] ?? []);
    return {
      score: cues.reduce((sum, { weight }) => sum + weight, 0),
      cues: cues.map(({ text }) => text),
    };
  }
}

/** True where the text examines the story rather than tells it. */
export function isChecking({ score }: Stance): boolean {
  return score >= CHECKING;
}

function foldedWords(text: string, language: Language): string {
  return words(text, language)
    .map((word) => word.folded)
    .join(" ");
}
