import { FEWEST_WORDINGS } from "../../story/cross-check";
import type { Claim } from "../../story/schema";
import { isProblem } from "../../story/verdicts";
import type { VoicedStory } from "../../story/voices";
import type { Language } from "../../text/languages";
import { words } from "../../text/words";
import { Scorer } from "../claims/scorer";
import { compileStory } from "../compile/compile-story";
import { stems } from "../model/features";
import { NEAR } from "./explain";

/** A claim is learnt so many times, each time without another part of its wordings. */
const PARTS = 5;

/** With more wordings in a language, or with pages, learning takes long, and pages tell more. */
const MOST_WORDINGS = 400;

/** A disputed claim of a story. */
interface Held {
  /** In the file's order. */
  readonly claim: number;
  readonly wordings: number;
  /** So many of them come near this claim, and nearer than any other, where it is learnt from the rest. */
  readonly known: number;
}

/**
 * How many wordings of each disputed claim a model knows that has not learnt them: the fewer, the fewer of other people's
 * words it will know. Claims with too few are left out, all of them where it would take long.
 */
export function heldOut(story: VoicedStory, language: Language): Held[] {
  const listOf = ({ wordings }: Claim) => wordings[language] ?? [];
  const all = story.claims.reduce((sum, claim) => sum + listOf(claim).length, 0);
  if (all === 0 || all > MOST_WORDINGS || (story.excerpts?.[language] ?? []).length > 0) return [];
  const known = story.claims.map(() => 0);
  for (let part = 0; part < PARTS; part++) {
    const claims = story.claims.map((claim) => ({
      ...claim,
      wordings: { [language]: listOf(claim).filter((_, at) => at % PARTS !== part) },
    }));
    const model = compileStory({ ...story, claims }, language);
    if (!model) continue;
    const scorer = new Scorer(model);
    for (const [index, claim] of story.claims.entries())
      for (const text of listOf(claim).filter((_, at) => at % PARTS === part)) {
        const scores = scorer.score(stems(words(text, language), model.names.tags));
        const own = scores.find((score) => score.claim === index)?.likelihood ?? 0;
        const isLikeliest = scores.every(({ likelihood }) => likelihood <= own);
        if (own >= NEAR && isLikeliest) known[index] = (known[index] ?? 0) + 1;
      }
  }
  return story.claims.flatMap((claim, index) => {
    const wordings = listOf(claim).length;
    return isProblem(claim.verdict) && wordings >= FEWEST_WORDINGS
      ? { claim: index, wordings, known: known[index] ?? 0 }
      : [];
  });
}
