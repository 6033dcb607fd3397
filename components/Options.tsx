import { useRef } from "preact/hooks";
import { t } from "../lib/extension/i18n";
import type { SettingsChange } from "../lib/extension/settings";
import { AboutObelus } from "./AboutObelus";
import { AccessNotice } from "./AccessNotice";
import { NotesLanguage } from "./NotesLanguage";
import { ObelusSign } from "./ObelusSign";
import { MarkColorChoice, MarkStrengthChoice, MarkStyleChoice, ModeChoice } from "./OptionChoice";
import type { KeptSettings, PackageFacts } from "./options-props";
import { PausedSites } from "./PausedSites";
import { ResetSettings } from "./ResetSettings";
import { type ImportOutcome, SettingsFile } from "./SettingsFile";
import { StorySwitches } from "./StorySwitches";
import { Switch } from "./Switch";
import { VerdictSamples } from "./VerdictSamples";

/** Id of the line that says what the store refused. */
const FAULT = "options-fault";

interface OptionsProps {
  readonly kept: KeptSettings;
  readonly facts: PackageFacts;
  /** False where the browser keeps Obelus away from pages. */
  readonly access: boolean;
  readonly onChange: (change: SettingsChange) => void;
  readonly onAllow: () => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => Promise<ImportOutcome>;
  /** False where nothing was reset. */
  readonly onReset: () => Promise<boolean>;
}

/** The page of all settings. Every change is stored at once; there is nothing to save. */
export function Options(props: OptionsProps) {
  const { kept, facts, access, onChange } = props;
  const { settings, known, fault } = kept;
  const { mode } = settings;
  const reading = useRef<HTMLHeadingElement>(null);
  return (
    <>
      <header class="bar">
        <ObelusSign />
      </header>
      <main class="page">
        <h1>{t("optionsTitle")}</h1>
        {/* Always there, so that screen readers notice when words come into it. */}
        <p id={FAULT} class="options-fault fault" role="alert">
          {fault}
        </p>
        <section class="option-group">
          <h2>{t("optionsMarks")}</h2>
          <Switch on={settings.marks} onChange={(marks) => onChange(() => ({ marks }))}>
            {t("marksToggle")}
          </Switch>
          <MarkStyleChoice
            chosen={settings.markStyle}
            onChoose={(markStyle) => onChange(() => ({ markStyle }))}
          />
          <MarkColorChoice
            chosen={settings.markColor}
            onChoose={(markColor) => onChange(() => ({ markColor }))}
          />
          <MarkStrengthChoice
            chosen={settings.markStrength}
            onChoose={(markStrength) => onChange(() => ({ markStrength }))}
          />
          <h3 class="eyebrow">{t("sampleHeading")}</h3>
          <VerdictSamples />
        </section>
        <section class="option-group">
          <h2 ref={reading} tabIndex={-1}>
            {t("optionsReading")}
          </h2>
          <ModeChoice chosen={mode} onChoose={(chosen) => onChange(() => ({ mode: chosen }))} />
          {mode === "every-page" && !access && <AccessNotice onAllow={props.onAllow} next={reading} />}
        </section>
        <NotesLanguage
          chosen={settings.notesLanguage}
          onChoose={(notesLanguage) => onChange(() => ({ notesLanguage }))}
        />
        <StorySwitches facts={facts} settings={settings} onChange={onChange} />
        <PausedSites sites={settings.pausedSites} onChange={onChange} />
        <section class="option-group">
          <h2>{t("optionsKeep")}</h2>
          <SettingsFile
            settings={settings}
            missing={known ? null : FAULT}
            onExport={props.onExport}
            onImport={props.onImport}
          />
          <ResetSettings settings={settings} onReset={props.onReset} />
        </section>
        <AboutObelus facts={facts} />
      </main>
    </>
  );
}
