import { t } from "../lib/extension/i18n";
import { AboutObelus } from "./AboutObelus";
import { ObelusSign } from "./ObelusSign";
import { MarkStyleChoice, ModeChoice } from "./OptionChoice";
import { OptionSwitch } from "./OptionSwitch";
import type { KeptSettings, PackageFacts, SettingsChange } from "./options-props";
import { PausedSites } from "./PausedSites";
import { ResetSettings } from "./ResetSettings";
import { StorySwitches } from "./StorySwitches";

interface OptionsProps {
  readonly kept: KeptSettings;
  readonly facts: PackageFacts;
  readonly onChange: (change: SettingsChange) => void;
  /** False where nothing was reset. */
  readonly onReset: () => Promise<boolean>;
}

/** The page of all settings. Every change is stored at once; there is nothing to save. */
export function Options({ kept, facts, onChange, onReset }: OptionsProps) {
  const { settings, fault } = kept;
  return (
    <>
      <header class="bar">
        <ObelusSign />
      </header>
      <main class="options">
        <h1>{t("optionsTitle")}</h1>
        {/* Always there, so that screen readers notice when words come into it. */}
        <p class="options-fault fault" role="alert">
          {fault}
        </p>
        <section class="option-group">
          <h2>{t("optionsMarks")}</h2>
          <OptionSwitch on={settings.marks} onChange={(marks) => onChange(() => ({ marks }))}>
            {t("marksToggle")}
          </OptionSwitch>
          <MarkStyleChoice
            chosen={settings.markStyle}
            onChoose={(markStyle) => onChange(() => ({ markStyle }))}
          />
        </section>
        <section class="option-group">
          <h2>{t("optionsReading")}</h2>
          <ModeChoice chosen={settings.mode} onChoose={(mode) => onChange(() => ({ mode }))} />
        </section>
        <StorySwitches facts={facts} settings={settings} onChange={onChange} />
        <PausedSites sites={settings.pausedSites} onChange={onChange} />
        <ResetSettings onReset={onReset} />
        <AboutObelus facts={facts} />
      </main>
    </>
  );
}
