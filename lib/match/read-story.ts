import { ownWords, readNaming } from "./bearers";
import { neededEvidence, strongestWindow } from "./evidence";
import { PhraseIndex } from "./features";
import { HeadlineReader, isTeaser } from "./headline";
import { motifIn } from "./motif-hits";
import { NameIndex, namesPeople } from "./names";
import { ownShare } from "./own-share";
import { blocksByPassage, joinPassages, type Passage, readPassage } from "./passages";
import { PhraseTable } from "./phrase-table";
import { isProblemClaim, placeClaims } from "./place";
import { type ReadBlock, readBlock } from "./read-block";
import { type ClaimScores, Scorer } from "./scorer";
import { sentencesNear } from "./sentences-near";
import { besideClaims, sightClaims, sureClaims } from "./sightings";
import { isChecking, type Stance, StanceReader } from "./stance";
import { combine, NOTHING, type StoryReading, undisputed } from "./story-reading";
import { blocksNaming, isSpokenAround, tellingEntries } from "./telling-entries";
import type { TextBlock } from "./text-block";
import {
  BESIDE,
  CLEAR,
  ENTRIES,
  EXAMINING_AROUND_LINKS,
  FEWEST_CLAIMS,
  FEWEST_OTHERS,
  LONE_ENTRY,
  LONG_TEXT,
  MOST_CHECKING,
  MOST_SURE,
  STATED,
} from "./thresholds";
import type { StoryModel } from "./types";
import { isAsked, type PassageSentence, unitsFrom } from "./units";

/** Units scored and kept, so that reading a page again costs what changed. */
const MOST_CACHED = 20_000;

/** Reads pages for one story in one language. */
export class StoryReader {
  private readonly names: NameIndex;
  private readonly scorer: Scorer;
  /** So many different claims must be sighted: all, where the story disputes few. */
  readonly fewestClaims: number;
  private readonly stance: StanceReader;
  private readonly motif = new PhraseIndex();
  private readonly headlines: HeadlineReader;
  private ownWords: ReadonlySet<string> | null = null;
  private readonly blocks = new WeakMap<TextBlock, ReadBlock>();
  private readonly scores = new Map<string, ClaimScores>();

  constructor(readonly model: StoryModel) {
    this.names = new NameIndex(model.names);
    const groups = new PhraseTable(model.groups);
    this.scorer = new Scorer(model);
    const problems = model.claims.filter((_, claim) => isProblemClaim(model, claim));
    this.fewestClaims = Math.min(FEWEST_CLAIMS, problems.length);
    this.stance = new StanceReader(model);
    model.motif.phrases.forEach((phrase, number) => {
      this.motif.add(phrase, number);
    });
    this.headlines = new HeadlineReader(model, this.motif, groups, (stems) => this.likeliest(stems));
  }

  /**
   * A generator, so that the caller can pause between yields on long pages.
   * @param title the page's title: names there count for the whole page
   */
  *read(blocks: readonly TextBlock[], title: string): Generator<void, StoryReading> {
    const read: ReadBlock[] = [];
    const parts = blocksByPassage(blocks);
    const titleRead = this.readBlock({ text: title, kind: "heading", linked: false, row: -1, passage: -1 });
    const namedInTitle = namesPeople(titleRead.names) === "full";
    // Most pages and posts end here: nothing is read word by word where nobody can be named.
    const named: (readonly number[])[] = [];
    for (const part of parts)
      if (
        namedInTitle ||
        (yield* this.names.mayTellIn(part.map((number) => (blocks[number] as TextBlock).text)))
      )
        named.push(part);
    if (named.length === 0) return NOTHING;
    const known = new Map<readonly number[], Passage>();
    const readings = new Map<readonly number[], StoryReading>();
    for (const part of named) {
      const passage = yield* this.readPart(part, blocks, read);
      known.set(part, passage);
      readings.set(part, yield* this.readPassage(passage, blocks, read, namedInTitle, false));
    }
    const titled = yield* this.readTitle(titleRead);
    const combined = combine(undisputed([...readings.values(), titled]));
    if (combined.level === "story") return combined;
    if (!namedInTitle) {
      for (const [part, passage] of known) {
        if (readings.get(part)?.level === "story") continue; // others dispute it
        const entries = yield* this.readEntries(passage, blocks, read, titled);
        if (entries) return entries;
      }
    }
    const headline = yield* this.findHeadline([...known.values()], blocks, read);
    if (parts.length < 2) return headline ?? combined;
    // Posts that tell a part each, none of them enough: a thread, a slide show.
    const telling: Passage[] = [];
    for (const part of parts) {
      const reading = readings.get(part);
      // Those that examine the story, and those that may quote it between them.
      if (reading && (isChecking(reading.stance) || reading.level === "story")) continue;
      telling.push(known.get(part) ?? (yield* this.readPart(part, blocks, read)));
    }
    const together = yield* this.readPassage(joinPassages(telling), blocks, read, namedInTitle, true);
    return together.level === "story" ? together : (headline ?? combined);
  }

  /** "Did Rusty Dennis really say that?" counts as one more post beside those below it. */
  private *readTitle(read: ReadBlock): Generator<void, StoryReading> {
    if (!read.names.some(({ kind }) => kind !== "vague")) return NOTHING;
    const sentences = read.sentences.map((sentence) => ({
      block: -1,
      sentence,
      read,
      readsOn: false,
      isRest: false,
    }));
    return { ...NOTHING, stance: yield* this.stanceOf(sentences) };
  }

  private *readPart(
    numbers: readonly number[],
    blocks: readonly TextBlock[],
    read: ReadBlock[],
  ): Generator<void, Passage> {
    for (const number of numbers) {
      read[number] = this.readBlock(blocks[number] as TextBlock);
      yield;
    }
    return readPassage(numbers, blocks, read);
  }

  /** Entries of a list that tell, each read by itself; null where none does, or where the list examines things. */
  private *readEntries(
    passage: Passage,
    blocks: readonly TextBlock[],
    read: readonly ReadBlock[],
    titled: StoryReading,
  ): Generator<void, StoryReading | null> {
    if (passage.blocks.length <= FEWEST_OTHERS) return null;
    const cues = yield* this.stance.read(passage.sentences, [], this.states);
    if (cues.score > ENTRIES) return null;
    const { names, language } = this.model;
    const entries = yield* tellingEntries(names, passage, read, this.fewestClaims, (block) =>
      this.statedIn(block, blocks, read),
    );
    if (entries.length === 0) return null;
    const telling = new Set(entries.flatMap((entry) => entry.blocks));
    if (yield* isSpokenAround(passage, telling, language)) return null;
    const around = readPassage(blocksNaming(names, passage, read, telling), blocks, read).sentences;
    if (isChecking(yield* this.stanceOf(around))) return null;
    const readings: StoryReading[] = [titled];
    for (const entry of entries) {
      const part = readPassage(entry.blocks, blocks, read);
      const own = yield* this.readPassage(part, blocks, read, entry.isNamed, false);
      if (isChecking(own.stance)) return null;
      readings.push(own.strength < LONE_ENTRY ? { ...own, level: "none", marks: [] } : own);
    }
    const combined = combine(undisputed(readings));
    return combined.level === "story" ? combined : null;
  }

  /** Disputed claims that a block states clearly by itself. */
  private *statedIn(
    number: number,
    blocks: readonly TextBlock[],
    read: readonly ReadBlock[],
  ): Generator<void, Set<number>> {
    const claims = new Set<number>();
    if (isTeaser(blocks[number] as TextBlock)) return claims;
    const { sentences } = readPassage([number], blocks, read);
    for (const at of sentences.keys()) {
      yield;
      for (const unit of unitsFrom(sentences, at))
        for (const { claim, likelihood } of this.score(unit.stems))
          if (likelihood >= CLEAR && isProblemClaim(this.model, claim) && !isAsked(unit, sentences, blocks))
            claims.add(claim);
    }
    return claims;
  }

  /** A heading, a link or a short line that promises the story, in a text that does not examine it. */
  private *findHeadline(
    parts: readonly Passage[],
    blocks: readonly TextBlock[],
    read: readonly ReadBlock[],
  ): Generator<void, StoryReading | null> {
    for (const passage of parts) {
      for (const number of passage.blocks) {
        yield;
        const line = this.headlines.read(blocks[number] as TextBlock, read[number] as ReadBlock);
        if (!line) continue;
        // Other links speak for other pages.
        const own = passage.sentences.filter(({ block }) => !blocks[block]?.linked);
        const stance = yield* this.stanceOf(own);
        if (stance.score >= EXAMINING_AROUND_LINKS) break;
        return { ...NOTHING, ...line, level: "headline", stance };
      }
    }
    return null;
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
    isJoined: boolean,
  ): Generator<void, StoryReading> {
    this.ownWords ??= ownWords(this.model);
    const naming = yield* readNaming(this.model, this.ownWords, passage, blocks, read, namedInTitle);
    if (naming.kind === "no") return NOTHING;
    const { sentences } = passage;
    // First: on a text that examines the story, scoring every unit would be work for nothing.
    const near = yield* sentencesNear(passage, read, naming.namesakes);
    let stance = yield* this.stance.read(sentences, near, this.states);
    const isLife = stance.sentences >= LONG_TEXT && stance.checking <= MOST_CHECKING;
    if (isChecking(stance) && !isLife) return { ...NOTHING, names: naming.texts, stance };
    const own = near.filter(
      (number) => !isTeaser(blocks[(sentences[number] as PassageSentence).block] as TextBlock),
    );
    const { scored, sightings, words } = yield* sightClaims(passage, own, blocks, this.model, this.score);
    const sure = Math.min(MOST_SURE, sureClaims(sightings));
    if (isLife && sure > 0) {
      const beside = besideClaims(sightings);
      const score = yield* this.stance.scoreBeside(sentences, beside, stance, this.states);
      if (sure * score <= BESIDE && score < stance.score) stance = { ...stance, score };
    }
    if (isChecking(stance)) return { ...NOTHING, names: naming.texts, stance };
    const motif = yield* motifIn(this.motif, passage, own, blocks);
    yield;
    const window = yield* strongestWindow(sightings, motif.hits, this.fewestClaims);
    const needed = neededEvidence({
      sentences: near.length,
      naming: naming.kind,
      stance: stance.score,
      isJoined,
      wordings: this.model.wordings,
      own: ownShare(sightings, passage, blocks, this.model.language),
    });
    const strength = window.evidence / needed;
    const found = { names: naming.texts, motif: motif.phrases, stance, strength };
    if (strength >= 1 && window.claims >= this.fewestClaims) {
      yield;
      return { ...found, level: "story", marks: yield* placeClaims(scored, this.model, words) };
    }
    return { ...found, level: "none", marks: [] };
  }

  private readonly score = (stems: readonly string[]): ClaimScores => {
    const key = stems.join(" ");
    let scores = this.scores.get(key);
    if (!scores) {
      scores = this.scorer.score(stems);
      if (this.scores.size > MOST_CACHED) this.scores.clear();
      this.scores.set(key, scores);
    }
    return scores;
  };

  /** Likelihood of the disputed claim that the words most likely state. */
  private likeliest(stems: readonly string[]): number {
    return this.score(stems).reduce(
      (most, { claim, likelihood }) =>
        isProblemClaim(this.model, claim) ? Math.max(most, likelihood) : most,
      0,
    );
  }

  /** The stance of a text of which every sentence counts. */
  private stanceOf(sentences: readonly PassageSentence[]): Generator<void, Stance> {
    return this.stance.read(sentences, sentences.keys(), this.states);
  }

  private readonly states = (stems: readonly string[]) => this.likeliest(stems) >= STATED;
}
