import { t } from "../lib/extension/i18n";
import { textWords } from "../lib/extension/text-words";
import { storyAsMarkdown } from "../lib/report/as-markdown";
import { storyAsText } from "../lib/report/as-text";
import type { StoryView } from "../lib/report/story-view";
import { CopyButton } from "./CopyButton";
import type { PopupActions } from "./popup-actions";

interface PassOnProps {
  readonly story: StoryView;
  readonly actions: PopupActions;
}

/** All notes of a story, to take elsewhere: as text, other forms on demand. */
export function PassOn({ story, actions }: PassOnProps) {
  return (
    <div class="pass-on">
      <CopyButton label={t("copyCorrection")} onCopy={() => actions.copy(storyAsText(story, textWords()))} />
      <details>
        <summary>{t("otherFormats")}</summary>
        <CopyButton
          label={t("copyMarkdown")}
          onCopy={() => actions.copy(storyAsMarkdown(story, textWords()))}
        />
        <CopyButton label={t("copyAnnotations")} onCopy={() => actions.copyAnnotations(story.id)} />
      </details>
    </div>
  );
}
