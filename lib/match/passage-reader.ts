import { type Passage, readPassage } from "./blocks/passages";
import type { ReadBlock } from "./blocks/read-block";
import { sentencesNear } from "./blocks/sentences-near";
import type { TextBlock } from "./blocks/text-block";
import { isAsked, type PassageSentence, unitsFrom } from "./blocks/units";
import { NetworkScorer } from "./claims/network-scorer";
import { isProblemClaim, placeClaims } from "./claims/place";
import { type ClaimScores, Scorer } from "./claims/scorer";
import { type Demand, neededEvidence, strongestWindow } from "./evidence/evidence";
import { motifIn } from "./evidence/motif-hits";
import { ownShare } from "./evidence/own-share";
import { besideClaims, sightClaims, sureClaims } from "./evidence/sightings";
import { isChecking, type Stance, StanceReader } from "./evidence/stance";
import { strangersShare } from "./evidence/strangers-share";
import { isTeaser } from "./headline";
import type { PhraseIndex } from "./model/features";
import { SortedWords } from "./model/sorted-words";
import { ownWords, readNaming } from "./naming/bearers";
import type { TitleNaming } from "./naming/title-naming";
import { NOTHING, type StoryReading } from "./story-reading";
import {
  BESIDE,
  CLEAR,
  FEWEST_CLAIMS,
  HARDLY_TELLING,
  LONG_TEXT,
  MOST_CHECKING,
  MOST_SURE,
  STATED,
} from "./thresholds";
import type { StoryModel } from "./types";

/** Units scored and kept, so that reading a page again costs what changed. */
const MOST_CACHED = 20_000;

/** Tells of one text whether it carries a story: who is named, what is stated, and how the text stands to it. */
export class PassageReader {
  /** So many different claims must be sighted: all, where the story disputes few. */
  readonly fewestClaims: number;
  private readonly vocabulary: SortedWords;
  private readonly scorer: Scorer;
  /** Made on the first page that carries the story. */
  private network: NetworkScorer | null = null;
  private readonly stance: StanceReader;
  private ownWords: ReadonlySet<string> | null = null;
  private readonly scores = new Map<string, ClaimScores>();

  /** @param motif the phrases of the story's frame, in stems */
  constructor(
    private readonly model: StoryModel,
    private readonly motif: PhraseIndex,
  ) {
    this.vocabulary = new SortedWords(model.vocabulary);
    this.scorer = new Scorer(model, this.vocabulary);
    this.stance = new StanceReader(model, this.vocabulary);
    const problems = model.claims.filter((_, claim) => isProblemClaim(model, claim));
    this.fewestClaims = Math.min(FEWEST_CLAIMS, problems.length);
  }

  /**
   * Reads one text: an article, a post, an entry of a list. A generator, so that the caller can pause.
   * @param title the page's; whether it is on the story's people, an entry's own heading may say
   */
  *read(
    passage: Passage,
    blocks: readonly TextBlock[],
    read: readonly ReadBlock[],
    title: TitleNaming,
  ): Generator<void, StoryReading> {
    this.ownWords ??= ownWords(this.model);
    const naming = yield* readNaming(this.model, this.ownWords, passage, blocks, read, title);
    if (naming.kind === "no") return NOTHING;
    const { sentences } = passage;
    // First: on a text that examines the story, scoring every unit would be work for nothing.
    const near = yield* sentencesNear(passage, naming.namesakes);
    let stance = yield* this.stance.read(sentences, near, this.states);
    const isLife = stance.sentences >= LONG_TEXT && stance.checking <= MOST_CHECKING;
    // Of a text that hardly names the people and does not tell, the stance is to something else.
    if (naming.kind === "hardly" && stance.score > HARDLY_TELLING) return { ...NOTHING, names: naming.texts };
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
    const demand: Demand = {
      sentences: near.length,
      naming: naming.kind,
      stance: stance.score,
      own: ownShare(sightings, passage, blocks, this.model.language),
      strangers:
        title.isOurs && !naming.isHeadedByStranger
          ? 0
          : yield* strangersShare(sightings, passage, naming.strangers, this.model.names),
      isHeadedByStranger: naming.isHeadedByStranger,
    };
    const strength = window.evidence / neededEvidence(demand);
    const found = {
      ...NOTHING,
      names: naming.texts,
      motif: motif.phrases,
      stance,
      strength,
      demand,
      together: window.claims,
    };
    if (strength >= 1 && window.claims >= this.fewestClaims) {
      yield;
      return { ...found, level: "story", marks: yield* placeClaims(scored, this.model, words, this.revise) };
    }
    return found;
  }

  /** Disputed claims that a block states clearly by itself. */
  *statedIn(
    number: number,
    blocks: readonly TextBlock[],
    read: readonly ReadBlock[],
  ): Generator<void, Set<number>> {
    const claims = new Set<number>();
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

  /** Words of checking alone, in all sentences. */
  cuesIn(sentences: readonly PassageSentence[]): Generator<void, Stance> {
    return this.stance.read(sentences, [], this.states);
  }

  /** Likelihood of the disputed claim that the words most likely state. */
  likeliest(stems: readonly string[]): number {
    return this.score(stems).reduce(
      (most, { claim, likelihood }) =>
        isProblemClaim(this.model, claim) ? Math.max(most, likelihood) : most,
      0,
    );
  }

  /** The stance of a text of which every sentence counts. */
  stanceOf(sentences: readonly PassageSentence[]): Generator<void, Stance> {
    return this.stance.read(sentences, sentences.keys(), this.states);
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

  private readonly revise = (stems: readonly string[], scores: ClaimScores): ClaimScores => {
    this.network ??= new NetworkScorer(this.model, this.vocabulary);
    return this.network.revise(stems, scores);
  };

  private readonly states = (stems: readonly string[]) => this.likeliest(stems) >= STATED;
}
