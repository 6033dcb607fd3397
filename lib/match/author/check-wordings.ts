import type { Story } from "../../story/schema";
import { isProblem, type Verdict } from "../../story/verdicts";
import type { VoicedStory } from "../../story/voices";
import type { Language } from "../../text/languages";
import { words } from "../../text/words";
import { Scorer } from "../claims/scorer";
import { compileStory } from "../compile/compile-story";
import { stems } from "../model/features";

/** A sentence by itself is taken for a claim from this likelihood on, and with this lead over any other. */
const TAKEN = 0.4;
const LEAD = 0.2;

/** A sentence of a story file that the matcher takes for something else than its author did. */
interface Doubt {
  /** `claims[3].wordings.en[2]`. */
  readonly where: string;
  readonly text: string;
  /** The claim that it would be marked as. */
  readonly as: string;
  readonly likelihood: number;
}

/**
 * Runs the real matcher over a story's own sentences: a wording that is likelier another claim, and near misses,
 * true claims and true reports that would be marked as disputed. Sentences that examine the story may well name its
 * claims: a text of them is not marked anyway.
 * @param withVoices the story with its voices, which make the model
 */
export function doubtfulSentences(
  story: Story,
  language: Language,
  withVoices: VoicedStory = story,
): Doubt[] {
  const model = compileStory(withVoices, language);
  if (!model) return [];
  const scorer = new Scorer(model);
  const marked = (text: string) => {
    const scores = scorer.score(stems(words(text, language), model.names.tags));
    const ranked = [...scores].sort((a, b) => b.likelihood - a.likelihood);
    const [best, second] = ranked;
    if (!best || best.likelihood < TAKEN || best.likelihood - (second?.likelihood ?? 0) < LEAD) return null;
    return { ...best, as: story.claims[best.claim]?.id ?? "" };
  };
  const doubts: Doubt[] = [];
  const look = (texts: readonly string[] | undefined, where: string, own: string | null) => {
    (texts ?? []).forEach((text, at) => {
      const found = marked(text);
      if (!found || found.as === own || !isProblem(verdictOf(story, found.as))) return;
      doubts.push({ where: `${where}.${language}[${at}]`, text, as: found.as, likelihood: found.likelihood });
    });
  };
  story.claims.forEach((claim, index) => {
    look(claim.wordings[language], `claims[${index}].wordings`, claim.id);
    look(claim.notThis[language], `claims[${index}].notThis`, null);
  });
  look(story.background[language], "background", null);
  look(story.telling[language], "telling", null);
  return doubts;
}

function verdictOf(story: Story, id: string): Verdict {
  return story.claims.find((claim) => claim.id === id)?.verdict ?? "correct";
}
