import { readerLocale, t, tCount } from "../lib/extension/i18n";
import { formatDate } from "../lib/report/format-date";
import type { PackageFacts } from "./options-props";

interface AboutObelusProps {
  readonly facts: PackageFacts;
}

/** Which Obelus this is, what it knows, and what it promises. */
export function AboutObelus({ facts: { version, stories, filesDate } }: AboutObelusProps) {
  // Examples are invented, so they count for nothing.
  const count = stories.filter(({ example }) => !example).length;
  return (
    <section class="option-group">
      <h2>{t("optionsAbout")}</h2>
      <p>{t("privacyPromise")}</p>
      <ul class="small">
        <li>{t("aboutVersion", version)}</li>
        <li>{tCount("aboutStories", count)}</li>
        {filesDate && <li>{t("nothingDate", formatDate(filesDate, readerLocale()))}</li>}
      </ul>
    </section>
  );
}
