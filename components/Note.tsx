import { t } from "../lib/extension/i18n";
import type { ReaderText } from "../lib/report/story-view";

interface NoteProps {
  readonly text: ReaderText;
  readonly class?: string;
}

/** A paragraph of the editors' words; it says so where they are not in the reader's language. */
export function Note({ text: { text, language, isFallback }, class: className }: NoteProps) {
  return (
    <p class={className} lang={language} dir="auto">
      {text}
      {isFallback && <InEnglish />}
    </p>
  );
}

/** After words that stand in English because nobody has written them in the reader's language yet. */
export function InEnglish() {
  return (
    <span class="small" lang={t("languageTag")}>
      {" "}
      {t("inEnglish")}
    </span>
  );
}
