import { NameIndex, namesPeople } from "./blocks/names";
import { blocksByPassage, joinPassages, type Passage, readPassage } from "./blocks/passages";
import { type ReadBlock, readBlock } from "./blocks/read-block";
import type { TextBlock } from "./blocks/text-block";
import type { PassageSentence } from "./blocks/units";
import type { Stance } from "./evidence/stance";
import { HeadlineReader } from "./headline";
import { PhraseIndex } from "./model/features";
import { PhraseTable } from "./model/phrase-table";
import { subjectOf, type TitleNaming, titleBlock, titleNaming } from "./naming/title-naming";
import { PassageReader } from "./passage-reader";
import {
  combine,
  disputed,
  isBarelyTold,
  NOTHING,
  type StoryReading,
  weighedByOthers,
} from "./story-reading";
import { isSpokenIn, tellingEntries } from "./telling-entries";
import { writersIn } from "./threads";
import {
  ENTRIES,
  EXAMINING,
  EXAMINING_AROUND,
  FEWEST_OTHERS,
  LONE_ENTRY,
  OBJECTING,
  OTHERS_OBJECT,
} from "./thresholds";
import type { StoryModel } from "./types";

/** Reads pages for one story in one language. */
export class StoryReader {
  private readonly names: NameIndex;
  private readonly passages: PassageReader;
  private readonly headlines: HeadlineReader;
  private refuting: PhraseIndex | null = null;
  private readonly blocks = new WeakMap<TextBlock, ReadBlock>();

  constructor(readonly model: StoryModel) {
    this.names = new NameIndex(model.names);
    const motif = new PhraseIndex();
    model.motif.phrases.forEach((phrase, number) => {
      motif.add(phrase, number);
    });
    this.passages = new PassageReader(model, motif);
    const groups = new PhraseTable(model.groups);
    this.headlines = new HeadlineReader(model, motif, groups, (stems) => this.passages.likeliest(stems));
  }

  /** So many different claims must be sighted. */
  get fewestClaims(): number {
    return this.passages.fewestClaims;
  }

  /**
   * A generator, so that the caller can pause between yields on long pages.
   * @param title the page's title: names there count for the whole page
   * @param announcedTypes by which the page's markup says that it checks or mocks
   */
  *read(
    blocks: readonly TextBlock[],
    title: string,
    announcedTypes: readonly string[] = [],
  ): Generator<void, StoryReading> {
    const reading = yield* this.readPage(blocks, title);
    if (reading.level === "none") return reading;
    const cues = [...this.announcedChecks(title, blocks), ...announcedTypes];
    if (cues.length === 0) return reading;
    const { stance } = reading;
    return {
      ...NOTHING,
      names: reading.names,
      stance: stance && { ...stance, score: Math.max(stance.score, EXAMINING), cues },
    };
  }

  private *readPage(blocks: readonly TextBlock[], title: string): Generator<void, StoryReading> {
    const read: ReadBlock[] = [];
    const parts = blocksByPassage(blocks);
    const heading = titleBlock(title);
    const titleRead = this.readBlock(heading);
    const naming = titleNaming(heading, titleRead);
    // Most pages and posts end here: nothing is read word by word where nobody can be named.
    const named: (readonly number[])[] = [];
    for (const part of parts)
      if (
        naming.isOurs ||
        (yield* this.names.mayTellIn(part.map((number) => (blocks[number] as TextBlock).text)))
      )
        named.push(part);
    if (named.length === 0) return NOTHING;
    const known = new Map<readonly number[], Passage>();
    const readings = new Map<readonly number[], StoryReading>();
    for (const part of named) {
      const passage = yield* this.readPart(part, blocks, read);
      known.set(part, passage);
      readings.set(part, yield* this.passages.read(passage, blocks, read, naming));
    }
    let all = weighedByOthers([...readings.values()]);
    if (all.some(isBarelyTold)) {
      const rest = parts.filter((part) => readings.get(part)?.level !== "story");
      if (yield* this.examines(rest, blocks, read))
        all = all.map((one) => (isBarelyTold(one) ? disputed(one) : one));
    }
    const combined = combine(all);
    if (combined.level === "story") return combined;
    for (const [part, passage] of known) {
      const whole = readings.get(part) as StoryReading;
      if (whole.level === "story") continue; // others dispute it
      const entries = naming.isOurs ? null : yield* this.readEntries(passage, blocks, read, naming);
      const found = entries ?? (yield* this.readThread(passage, whole.stance, blocks, read, naming));
      if (found) return found;
    }
    const headline = yield* this.findHeadline([...known.values()], blocks, read);
    if (parts.length < 2) return headline ?? combined;
    // Posts that tell a part each, none of them enough: a thread, a slide show.
    const posts: Passage[] = [];
    for (const part of parts) posts.push(known.get(part) ?? (yield* this.readPart(part, blocks, read)));
    const together = yield* this.passages.read(joinPassages(posts), blocks, read, naming);
    return together.level === "story" ? together : (headline ?? combined);
  }

  /** True where posts examine something together, as replies to one that tells the story; they may name nobody. */
  private *examines(
    parts: readonly (readonly number[])[],
    blocks: readonly TextBlock[],
    read: ReadBlock[],
  ): Generator<void, boolean> {
    const sentences: PassageSentence[] = [];
    for (const part of parts)
      for (const one of (yield* this.readPart(part, blocks, read)).sentences) sentences.push(one);
    return (yield* this.passages.stanceOf(sentences)).score >= EXAMINING_AROUND;
  }

  /** Words by which the page's title, or its first heading, says that it checks, denies, takes back or mocks. */
  private announcedChecks(title: string, blocks: readonly TextBlock[]): string[] {
    const { strong } = this.model.cues;
    if (!this.refuting) {
      this.refuting = new PhraseIndex();
      for (const [number, phrase] of strong.entries()) this.refuting.add(phrase, number);
    }
    const heading = blocks.find(({ kind }) => kind === "heading");
    const found = new Set<string>();
    for (const line of [titleBlock(subjectOf(titleBlock(title))), ...(heading ? [heading] : [])]) {
      const folded = this.readBlock(line).words.map((word) => word.folded);
      this.refuting.scan(folded, (number) => found.add(strong[number] ?? ""));
    }
    return [...found];
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
    naming: TitleNaming,
  ): Generator<void, StoryReading | null> {
    if (passage.blocks.length <= FEWEST_OTHERS) return null;
    const cues = yield* this.passages.cuesIn(passage.sentences);
    if (cues.score > ENTRIES) return null;
    const { names, language } = this.model;
    const entries = yield* tellingEntries(names, passage, read, this.fewestClaims, (block) =>
      this.passages.statedIn(block, blocks, read),
    );
    if (entries.length === 0) return null;
    const telling = new Set(entries.flatMap((entry) => entry.blocks));
    const others = passage.sentences.filter(({ block }) => !telling.has(block));
    if ((yield* isSpokenIn(others, language)) && (yield* this.passages.stanceOf(others)).score >= OBJECTING)
      return null;
    const readings: StoryReading[] = [];
    for (const entry of entries) {
      const part = readPassage(entry.blocks, blocks, read);
      readings.push(yield* this.passages.read(part, blocks, read, { ...naming, isOurs: entry.isNamed }));
    }
    return toldByFew(readings);
  }

  /** What the writers of a conversation tell, each read by himself; null where none does, or where others may object. */
  private *readThread(
    passage: Passage,
    stance: Stance | null,
    blocks: readonly TextBlock[],
    read: readonly ReadBlock[],
    naming: TitleNaming,
  ): Generator<void, StoryReading | null> {
    const writers = writersIn(passage, blocks);
    if (writers.length === 0) return null;
    // Of a text that names the people too rarely nothing was read.
    const whole = stance ?? (yield* this.passages.stanceOf(passage.sentences));
    if (whole.score >= OTHERS_OBJECT) return null;
    const readings: StoryReading[] = [];
    for (const numbers of writers)
      readings.push(yield* this.passages.read(readPassage(numbers, blocks, read), blocks, read, naming));
    return toldByFew(readings);
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
        const stance = yield* this.passages.stanceOf(own);
        // What names nobody and has no word of checking is on other things, which may sound like examining.
        const isOnThem = stance.checking > 0 || own.some(({ read }) => namesPeople(read.names) !== "no");
        if (isOnThem && stance.score >= EXAMINING_AROUND) break;
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
}

/** What a few of many tell, who have to tell more than a text by itself; null where they do not. */
function toldByFew(readings: readonly StoryReading[]): StoryReading | null {
  const sure = readings.map(
    (own): StoryReading => (own.strength < LONE_ENTRY ? { ...own, level: "none", marks: [] } : own),
  );
  const combined = combine(weighedByOthers(sure));
  return combined.level === "story" ? combined : null;
}
