import { NameIndex } from "../blocks/names";
import { type Passage, passages } from "../blocks/passages";
import { type ReadBlock, readBlock } from "../blocks/read-block";
import type { TextBlock } from "../blocks/text-block";
import { type Unit, unitsFrom } from "../blocks/units";
import { isProblemClaim, rank } from "../claims/place";
import { Scorer } from "../claims/scorer";
import { isChecking, type Stance } from "../evidence/stance";
import { ownWords } from "../naming/bearers";
import { readStrangers } from "../naming/strangers";
import { titleBlock, titleNaming } from "../naming/title-naming";
import { atOnce, readAtOnce } from "../read-at-once";
import type { StoryReader } from "../read-story";
import type { StoryReading } from "../story-reading";
import { CLEAR } from "../thresholds";
import type { StoryModel } from "../types";
import { WrittenWords } from "./as-written";
import { tooLittle } from "./too-little";
import { whyNobody } from "./why-nobody";

/** What a story found in a page and what it just missed, for the story's author. */
export interface Explanation {
  readonly reading: StoryReading;
  /** Why nothing is marked, in a sentence; null where the story was recognised. */
  readonly why: string | null;
  /** In the file's order. */
  readonly claims: readonly ClaimExplanation[];
}

interface ClaimExplanation {
  readonly id: string;
  /** The marked words, each with its likelihood (0 … 1). */
  readonly marks: readonly Likely[];
  /** The best place on the page, of nearly equal ones the shorter, marked or not; null where nothing comes near. */
  readonly nearest: Likely | null;
}

/** Words of a page, and how likely they state a claim. */
export interface Likely {
  readonly text: string;
  readonly likelihood: number;
}

/** Below this two texts have nothing to do with each other. */
export const NEAR = 0.05;

/** Reads a page as an author wants to see it. Scores the whole page, names or not: slow, for tools only. */
export function explainStory(
  reader: StoryReader,
  blocks: readonly TextBlock[],
  title: string,
  announcedTypes: readonly string[] = [],
): Explanation {
  const reading = readAtOnce(reader, blocks, title, announcedTypes);
  const { model } = reader;
  const nearest = nearestWords(reader, blocks);
  return {
    reading,
    why: whyNot(reading, reader, blocks, title, announcedTypes, nearest),
    claims: model.claims.map(({ id }, claim) => ({
      id,
      marks: reading.marks
        .filter((mark) => mark.claim === claim)
        .map(({ parts, likelihood }) => ({ text: wordsOf(parts, blocks), likelihood })),
      nearest: nearest[claim] ?? null,
    })),
  };
}

function nearestWords({ model }: StoryReader, blocks: readonly TextBlock[]): (Likely | null)[] {
  const names = new NameIndex(model.names);
  const scorer = new Scorer(model);
  const best = new Map<number, Candidate>();
  const read = blocks.map((block) => readBlock(block, model.language, names));
  for (const { sentences } of passages(blocks, read))
    for (let number = 0; number < sentences.length; number++)
      for (const unit of unitsFrom(sentences, number))
        for (const { claim, likelihood } of scorer.score(unit.stems))
          if (likelihood >= NEAR && isNearer({ unit, likelihood }, best.get(claim)))
            best.set(claim, { unit, likelihood });
  return model.claims.map((_, claim) => {
    const found = best.get(claim);
    return found ? { text: wordsOf(found.unit.parts, blocks), likelihood: found.likelihood } : null;
  });
}

interface Candidate {
  readonly unit: Unit;
  readonly likelihood: number;
}

function isNearer(one: Candidate, other: Candidate | undefined): boolean {
  return !other || rank(one.likelihood, one.unit) > rank(other.likelihood, other.unit);
}

function wordsOf(parts: Unit["parts"], blocks: readonly TextBlock[]): string {
  return parts.map(({ block, start, end }) => blocks[block]?.text.slice(start, end) ?? "").join(" ");
}

function whyNot(
  reading: StoryReading,
  { model, fewestClaims }: StoryReader,
  blocks: readonly TextBlock[],
  title: string,
  announcedTypes: readonly string[],
  nearest: readonly (Likely | null)[],
): string | null {
  if (reading.level === "story") return null;
  if (reading.level === "headline")
    return "Only a headline of the story stands here; headlines are not marked.";
  if (reading.stance && isChecking(reading.stance))
    return examines(reading.stance, model, new WrittenWords(blocks, model.language), announcedTypes);
  if (reading.names.length > 0 && reading.stance === null)
    return "Other names stand here far more often than the story's, and the text does not clearly tell.";
  if (reading.names.length > 0) {
    const near = model.claims.flatMap(({ id }, claim) =>
      isProblemClaim(model, claim) && (nearest[claim]?.likelihood ?? 0) >= CLEAR ? id : [],
    );
    if (reading.strength >= 1) return tooFew(reading, fewestClaims, near);
    const others = othersIn(model, blocks);
    return tooLittle({ reading, fewestClaims, near, others, language: model.language });
  }
  return whoElse(model, blocks, title);
}

/** A life told at length has words of the record as well: they are told apart from those of checking. */
function examines(
  { cues }: Stance,
  { cues: { record } }: StoryModel,
  page: WrittenWords,
  announcedTypes: readonly string[],
): string {
  const ofRecord = cues.filter((cue) => record.includes(cue)).map((cue) => page.asWritten(cue));
  const checking = cues
    .filter((cue) => !record.includes(cue))
    .map((cue) => (announcedTypes.includes(cue) ? `${cue} in the page's markup` : cue));
  const known = `words that only the record has (${ofRecord.join(", ")})`;
  if (ofRecord.length === 0)
    return `The text examines the story (${checking.join(", ") || "by its sentences"}).`;
  return checking.length > 0
    ? `The text examines the story (${checking.join(", ")}), and has ${known}.`
    : `The text has ${known}, and its sentences rather examine the story than tell it.`;
}

/** Where the evidence would do and the different claims do not. */
function tooFew({ together, strength }: StoryReading, needed: number, near: readonly string[]): string {
  const claims =
    needed === 1
      ? "The disputed claim that is needed does not stand here"
      : `${together === 0 ? "None" : `Only ${together}`} of the ${needed} different claims that are needed ${together === 1 ? "is there" : "stand together"}`;
  const page = near.length > 0 ? near.join(", ") : "none";
  return `${claims}: the whole page has ${page} at ${CLEAR} or more. The evidence itself would do (${Math.round(strength * 100)} %).`;
}

/** The passage that has the most names, and what was read; null where none has any. */
function mostNamed(
  model: StoryModel,
  blocks: readonly TextBlock[],
): { passage: Passage; read: ReadBlock[]; index: NameIndex } | null {
  const index = new NameIndex(model.names);
  const read = blocks.map((block) => readBlock(block, model.language, index));
  const namesIn = (passage: Passage) =>
    passage.blocks.flatMap((number) => read[number]?.names.filter(({ kind }) => kind !== "vague") ?? [])
      .length;
  const [passage] = passages(blocks, read).sort((one, other) => namesIn(other) - namesIn(one));
  return passage && namesIn(passage) > 0 ? { passage, read, index } : null;
}

/** Others' names that come back in the passage with the most names, as the page writes them. */
function othersIn(model: StoryModel, blocks: readonly TextBlock[]): string[] {
  const most = mostNamed(model, blocks);
  if (!most) return [];
  const page = new WrittenWords(blocks, model.language);
  return [...atOnce(readStrangers(model.language, ownWords(model), most.passage, blocks)).words]
    .filter((word) => !page.isSmall(word))
    .map((word) => page.asWritten(word));
}

function whoElse(model: StoryModel, blocks: readonly TextBlock[], title: string): string {
  const most = mostNamed(model, blocks);
  if (!most) return "No name of the story's people or works stands here.";
  const heading = titleBlock(title);
  const naming = titleNaming(heading, readBlock(heading, model.language, most.index));
  const why = whyNobody(model, most.passage, blocks, most.read, naming);
  return `The names stand here, but the text seems to be about somebody else${why ? `: ${why}` : ""}.`;
}
