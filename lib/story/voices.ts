import * as v from "valibot";
import { LANGUAGES, type Language } from "../text/languages";
import { groupBy } from "../text/lists";
import { describeIssue, onlyFields } from "./describe-issue";
import { checkLimits, FILE_LIMITS, LIMITS } from "./limits";
import type { Story } from "./schema";

/**
 * More wordings of a story's claims by one writer, in one language: `stories/voices/<story>/<writer>.json`.
 * They make the model at build time and are not shipped.
 */
const phrase = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LIMITS.phrase));
const sentences = v.pipe(v.array(phrase), v.maxLength(LIMITS.wordings));

const voiceSchema = onlyFields({
  language: v.picklist(LANGUAGES),
  wordings: v.record(v.string(), sentences),
  notThis: v.optional(v.record(v.string(), sentences), {}),
  background: v.optional(sentences, []),
  /** Sentences of texts that examine the story, and of texts that tell it, stating no claim. */
  examining: v.optional(sentences, []),
  telling: v.optional(sentences, []),
  /**
   * Stretches of pages by what they are: of pages that carry the story by their label there, `C11`, `C10+C11` for words
   * that state either or both, `no` for words that state no disputed claim; `examining` of pages that do not tell it.
   */
  excerpts: v.optional(v.record(v.string(), v.pipe(v.array(phrase), v.maxLength(FILE_LIMITS.entries))), {}),
});

export type Voice = v.InferOutput<typeof voiceSchema>;

/** A stretch of a page. */
interface Excerpt {
  /** Those that it states. */
  readonly claimIds: readonly string[];
  /** Whether its page tells the story. */
  readonly tells: boolean;
  readonly text: string;
}

type Excerpts = Partial<Record<Language, readonly Excerpt[]>>;

/** A story with what its voices add to the fields that its file has. */
export interface VoicedStory extends Story {
  readonly excerpts?: Excerpts;
}

/** The label of excerpts that state no disputed claim, … */
export const NO_CLAIM = "no";
/** … and of those from pages that do not tell the story. */
export const OF_OTHERS = "examining";

const claimIdsIn = (label: string) =>
  label === NO_CLAIM || label === OF_OTHERS ? [] : [...new Set(label.split("+"))];

/** Reads a voice file's parsed JSON; problems are sentences that begin with the file's name. */
export function parseVoice(
  input: unknown,
  file: string,
  story: Story,
): { voice: Voice | null; problems: string[] } {
  const tooBig = checkLimits(input);
  if (tooBig.length > 0) return { voice: null, problems: tooBig.map((text) => `${file}: ${text}`) };
  const result = v.safeParse(voiceSchema, input);
  if (!result.success)
    return { voice: null, problems: result.issues.map((issue) => `${file}: ${describeIssue(issue)}`) };
  const ids = new Set(story.claims.map(({ id }) => id));
  const problems = (["wordings", "notThis", "excerpts"] as const).flatMap((field) =>
    Object.keys(result.output[field]).flatMap((key) =>
      (field === "excerpts" ? claimIdsIn(key) : [key])
        .filter((id) => !ids.has(id))
        .map((id) => `${file}: ${field}.${key}: the story has no claim "${id}".`),
    ),
  );
  for (const id of [NO_CLAIM, OF_OTHERS])
    if (ids.has(id) && id in result.output.excerpts)
      problems.push(`${file}: excerpts.${id}: means no claim here, but the story has one of this id.`);
  return problems.length > 0 ? { voice: null, problems } : { voice: result.output, problems };
}

/** Own fields only: a claim may have the id "toString". */
function sentencesFor(lists: Voice["wordings"], claimId: string): readonly string[] {
  return Object.hasOwn(lists, claimId) ? (lists[claimId] ?? []) : [];
}

/** A story with the wordings, near misses, background and excerpts of more voices; a sentence counts once, an excerpt always. */
export function withVoices(story: Story, voices: readonly Voice[]): VoicedStory {
  const known = new Set<string>();
  const isNew = (sentence: string) => {
    const letters = sentence.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
    return !known.has(letters) && known.add(letters) !== undefined;
  };
  const register = (lists: Partial<Record<string, string[]>>) => {
    for (const list of Object.values(lists)) list?.forEach(isNew);
  };
  const merge = (
    own: Partial<Record<string, string[]>>,
    pick: (voice: Voice) => readonly string[] | undefined,
  ) => {
    register(own);
    const merged: Record<string, string[]> = { ...(own as Record<string, string[]>) };
    for (const voice of voices)
      merged[voice.language] = [...(merged[voice.language] ?? []), ...(pick(voice) ?? []).filter(isNew)];
    return merged;
  };
  for (const { wordings } of story.claims) register(wordings);
  // Wordings first: a sentence that states a claim for one writer is no near miss for another.
  const worded = story.claims.map((claim) => ({
    ...claim,
    wordings: merge(claim.wordings, ({ wordings }) => sentencesFor(wordings, claim.id)),
  }));
  return {
    ...story,
    claims: worded.map((claim) => ({
      ...claim,
      notThis: merge(claim.notThis, ({ notThis }) => sentencesFor(notThis, claim.id)),
    })),
    background: merge(story.background, ({ background }) => background),
    examining: merge(story.examining, ({ examining }) => examining),
    telling: merge(story.telling, ({ telling }) => telling),
    excerpts: allExcerpts(voices),
  };
}

function allExcerpts(voices: readonly Voice[]): Excerpts {
  const excerpts = voices.flatMap(({ language, excerpts: byLabel }) =>
    Object.entries(byLabel).flatMap(([label, texts]) =>
      texts.map((text) => ({ language, claimIds: claimIdsIn(label), tells: label !== OF_OTHERS, text })),
    ),
  );
  return Object.fromEntries(groupBy(excerpts, ({ language }) => language));
}
