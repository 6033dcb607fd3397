import { REFUTING_CUES } from "./cues";
import { type MotifHit, neededEvidence, type Sighting, strongestWindow } from "./evidence";
import { foldName, PhraseIndex } from "./features";
import { NameIndex } from "./names";
import { type Passage, passages } from "./passages";
import { isProblemClaim, type Mark, placeClaims, type ScoredUnit } from "./place";
import { type ReadBlock, readBlock } from "./read-block";
import { type ClaimScores, Scorer } from "./scorer";
import type { TextBlock } from "./text-block";
import { MARKING, REACH, REFUTED } from "./thresholds";
import type { StoryModel } from "./types";
import { type Unit, unitsFrom } from "./units";

/** What one story's reader found in a page. `none` says why: refuted, or too little. */
export interface StoryReading {
  readonly level: "story" | "headline" | "none";
  /** In page order; correct claims too. */
  readonly marks: readonly Mark[];
  readonly names: readonly string[];
  readonly motif: readonly string[];
  readonly refutedBy: readonly string[];
  /** Evidence found over evidence needed. */
  readonly strength: number;
}

/** Units scored and kept, so that reading a page again costs what changed. */
const MOST_CACHED = 20_000;

/** Reads pages for one story in one language. */
export class StoryReader {
  private readonly names: NameIndex;
  private readonly scorer: Scorer;
  private readonly cues = new PhraseIndex();
  private readonly motif = new PhraseIndex();
  private readonly blocks = new WeakMap<TextBlock, ReadBlock>();
  private readonly scores = new Map<string, ClaimScores>();

  constructor(readonly model: StoryModel) {
    this.names = new NameIndex(model.names);
    this.scorer = new Scorer(model);
    REFUTING_CUES[model.language].forEach((cue, number) => {
      this.cues.add(foldName(cue), number);
    });
    model.motif.phrases.forEach((phrase, number) => {
      this.motif.add(phrase, number);
    });
  }

  /**
   * A generator, so that the caller can pause between yields on long pages.
   * @param title the page's title: names there count for the whole page
   */
  *read(blocks: readonly TextBlock[], title: string): Generator<void, StoryReading> {
    const read: ReadBlock[] = [];
    for (const block of blocks) {
      read.push(this.readBlock(block));
      yield;
    }
    const titleNames = this.readBlock({ text: title, kind: "heading", linked: false, passage: -1 });
    const namedInTitle = titleNames.fullNames.length > 0;
    const readings: StoryReading[] = [];
    for (const passage of passages(blocks, read))
      readings.push(yield* this.readPassage(passage, blocks, read, namedInTitle));
    return combine(readings);
  }

  private readBlock(block: TextBlock): ReadBlock {
    let read = this.blocks.get(block);
    if (!read) {
      read = readBlock(block, this.model.language, this.names);
      this.blocks.set(block, read);
    }
    return read;
  }

  private *readPassage(
    passage: Passage,
    blocks: readonly TextBlock[],
    read: readonly ReadBlock[],
    namedInTitle: boolean,
  ): Generator<void, StoryReading> {
    const names = this.namesIn(passage, blocks, read);
    if (names.full.length === 0 && !(namedInTitle && names.any)) return NOTHING;
    const { sentences } = passage;
    const near = sentencesNear(passage, read);
    const scored: ScoredUnit[] = [];
    const sightings: Sighting[] = [];
    for (const number of near) {
      yield;
      for (const unit of unitsFrom(sentences, number)) {
        const scores = this.score(unit);
        scored.push({ unit, scores });
        scores.forEach((likelihood, claim) => {
          if (likelihood >= MARKING && isProblemClaim(this.model, claim))
            sightings.push({ claim, sentence: number, likelihood });
        });
      }
    }
    const motif = this.motifIn(passage, near, blocks);
    const refutedBy = this.cuesIn(passage);
    const window = strongestWindow(sightings, motif.hits);
    const strength = window.evidence / neededEvidence(sentences.length);
    const found = { names: names.full, motif: motif.phrases, refutedBy, strength };
    if (refutedBy.length >= REFUTED) return { ...found, level: "none", marks: [] };
    if (strength >= 1 && window.claims > 0)
      return { ...found, level: "story", marks: placeClaims(this.model, scored) };
    if (this.isHeadline(passage, blocks, scored)) return { ...found, level: "headline", marks: [] };
    return { ...found, level: "none", marks: [] };
  }

  private score(unit: Unit): ClaimScores {
    const key = unit.stems.join(" ");
    let scores = this.scores.get(key);
    if (!scores) {
      scores = this.scorer.score(unit.stems);
      if (this.scores.size > MOST_CACHED) this.scores.clear();
      this.scores.set(key, scores);
    }
    return scores;
  }

  private namesIn(passage: Passage, blocks: readonly TextBlock[], read: readonly ReadBlock[]) {
    const full = new Set<string>();
    let any = false;
    for (const number of passage.blocks) {
      const { fullNames, mentions, words } = read[number] as ReadBlock;
      if (fullNames.length + mentions.length > 0) any = true;
      for (const at of fullNames)
        full.add((blocks[number] as TextBlock).text.slice(words[at]?.start, words[at + 1]?.end));
    }
    return { full: [...full], any };
  }

  private motifIn(
    passage: Passage,
    near: readonly number[],
    blocks: readonly TextBlock[],
  ): { hits: MotifHit[]; phrases: string[] } {
    const hits: MotifHit[] = [];
    const phrases = new Map<number, string>();
    for (const number of near) {
      const { block, sentence, read } = passage.sentences[number] as Passage["sentences"][number];
      this.motif.scan(read.stems.slice(sentence.from, sentence.to), (phrase, first, last) => {
        hits.push({ phrase, sentence: number });
        const start = read.words[sentence.from + first]?.start;
        const end = read.words[sentence.from + last]?.end;
        if (!phrases.has(phrase)) phrases.set(phrase, (blocks[block] as TextBlock).text.slice(start, end));
      });
    }
    return { hits, phrases: [...phrases.values()] };
  }

  private cuesIn(passage: Passage): string[] {
    const found = new Set<number>();
    for (const { sentence, read } of passage.sentences) {
      const folded = read.words.slice(sentence.from, sentence.to).map((word) => word.folded);
      this.cues.scan(folded, (cue) => found.add(cue));
    }
    return [...found].map((cue) => REFUTING_CUES[this.model.language][cue] as string);
  }

  private isHeadline(passage: Passage, blocks: readonly TextBlock[], scored: readonly ScoredUnit[]): boolean {
    return scored.some(({ unit, scores }) => {
      const { block } = passage.sentences[unit.first] as Passage["sentences"][number];
      const textBlock = blocks[block] as TextBlock;
      if (!textBlock.linked && textBlock.kind !== "heading") return false;
      return scores.some((likelihood, claim) => likelihood >= 0.9 && isProblemClaim(this.model, claim));
    });
  }
}

const NOTHING: StoryReading = { level: "none", marks: [], names: [], motif: [], refutedBy: [], strength: 0 };

function sentencesNear(passage: Passage, read: readonly ReadBlock[]): number[] {
  const near = new Set<number>();
  passage.sentences.forEach(({ block, sentence }, number) => {
    const { fullNames, mentions } = read[block] as ReadBlock;
    const named = [...fullNames, ...mentions].some((at) => at >= sentence.from && at < sentence.to);
    if (!named) return;
    const last = Math.min(passage.sentences.length - 1, number + REACH);
    for (let other = Math.max(0, number - REACH); other <= last; other++) near.add(other);
  });
  return [...near].sort((a, b) => a - b);
}

function combine(readings: readonly StoryReading[]): StoryReading {
  const rank = { none: 0, headline: 1, story: 2 };
  const strongest = readings.reduce(
    (best, reading) =>
      rank[reading.level] > rank[best.level] ||
      (reading.level === best.level && reading.strength > best.strength)
        ? reading
        : best,
    NOTHING,
  );
  if (strongest.level !== "story") return strongest;
  return { ...strongest, marks: readings.flatMap(({ marks }) => marks) };
}
