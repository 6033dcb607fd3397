import { t } from "../lib/extension/i18n";
import type { Settings } from "../lib/extension/settings";
import { LANGUAGES } from "../lib/text/languages";

interface NotesLanguageProps {
  readonly chosen: Settings["notesLanguage"];
  readonly onChoose: (language: Settings["notesLanguage"]) => void;
}

/** In which language notes are shown; each language is called by its own name. */
export function NotesLanguage({ chosen, onChoose }: NotesLanguageProps) {
  return (
    <section class="option-group">
      <h2>{t("optionsNotes")}</h2>
      <div class="option-row">
        <label for="notes-language">{t("notesLanguage")}</label>
        <select
          id="notes-language"
          class="select"
          aria-describedby="notes-language-hint"
          value={chosen}
          onChange={({ currentTarget }) => onChoose(currentTarget.value as Settings["notesLanguage"])}
        >
          <option value="browser">{t("notesLanguageBrowser")}</option>
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {ownName(language)}
            </option>
          ))}
        </select>
      </div>
      <p class="small" id="notes-language-hint">
        {t("notesLanguageHint")}
      </p>
    </section>
  );
}

function ownName(language: string): string {
  return new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
}
