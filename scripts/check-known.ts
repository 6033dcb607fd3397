import { heldOut } from "../lib/match/author/hold-out";
import type { VoicedStory } from "../lib/story/voices";
import { LANGUAGES } from "../lib/text/languages";

/** Where less than this part is known, each wording has words of its own, and other people's are hardly known either. */
const HARDLY = 0.25;

/**
 * Claims whose own wordings are hardly known where they are learnt from the others.
 * @param withVoices the story with its voices, which add wordings
 */
export function unknownWordings(withVoices: VoicedStory, file: string): string[] {
  return LANGUAGES.flatMap((language) =>
    heldOut(withVoices, language)
      .filter(({ known, wordings }) => known / wordings < HARDLY)
      .map(({ claim, known, wordings }) => {
        const some = known === 0 ? "none" : `only ${known}`;
        return `${file}: claims[${claim}].wordings.${language}: ${some} of the ${wordings} wordings ${known > 1 ? "are" : "is"} known by the others; say it in more ways, or sharpen what sets it apart.`;
      }),
  );
}
